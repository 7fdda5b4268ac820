using System.Globalization;
using System.Runtime.CompilerServices;

namespace Latitude.Testing;

/// <summary>Tests read English, whatever the machine speaks.</summary>
internal static class English
{
    [ModuleInitializer]
    internal static void Speak()
    {
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
    }
}
