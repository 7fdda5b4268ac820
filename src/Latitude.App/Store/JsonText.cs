using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Latitude.App.Store;

/// <summary>JSON as text, written without reflection.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
