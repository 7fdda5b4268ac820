using System.Text;

namespace Latitude.Storage.Accounts;

/// <summary>How names are compared: composed, without space around them, whatever their case.</summary>
public static class UserNames
{
    /// <summary>Longest name, in UTF-16 units.</summary>
    public const int MostLength = 64;

    /// <summary>The form that is compared.</summary>
    public static string Normalize(string name) => name.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
}
