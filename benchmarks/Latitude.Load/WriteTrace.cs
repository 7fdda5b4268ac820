using System.Globalization;

namespace Latitude.Load;

/// <summary>What a writer asked of the disk, and what it said to be stored, in order: read from strace's record.</summary>
internal static class WriteTrace
{
    /// <summary>One thing that happened.</summary>
    /// <param name="Kind">W a write, T a truncation, B a flush began, F it ended, A something was acknowledged.</param>
    /// <param name="Thread">The thread.</param>
    /// <param name="File">The file's name; empty for an acknowledgement.</param>
    /// <param name="Offset">Where, or the length that is left.</param>
    /// <param name="Data">What.</param>
    internal sealed record Event(char Kind, int Thread, string File, long Offset, byte[] Data);

    /// <summary>The events of a record made with <c>strace -f -y -xx -e trace=pwrite64,write,ftruncate,fdatasync,fsync</c>.</summary>
    public static IEnumerable<Event> Read(string path)
    {
        var flushing = new Dictionary<int, string>();
        foreach (var line in File.ReadLines(path))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space < 1 || !int.TryParse(line.AsSpan(0, space), CultureInfo.InvariantCulture, out var thread))
            {
                continue;
            }

            var call = line[space..].TrimStart();
            if (call.StartsWith("<... f", StringComparison.Ordinal) && call.Contains("sync resumed", StringComparison.Ordinal))
            {
                if (flushing.Remove(thread, out var ended) && call.EndsWith("= 0", StringComparison.Ordinal))
                {
                    yield return new Event('F', thread, ended, 0, []);
                }

                continue;
            }

            var open = call.IndexOf('(', StringComparison.Ordinal);
            var from = call.IndexOf('<', StringComparison.Ordinal);
            if (open < 1 || from < open)
            {
                continue;
            }

            var name = call[..open];
            var target = Text(call[(from + 1)..call.IndexOf('>', from)]);
            var arguments = call[(call.IndexOf('>', from) + 1)..];
            if (name is "fdatasync" or "fsync" && IsDatabase(target))
            {
                yield return new Event('B', thread, Path.GetFileName(target), 0, []);
                if (call.Contains("unfinished", StringComparison.Ordinal))
                {
                    flushing[thread] = Path.GetFileName(target);
                }
                else if (call.EndsWith("= 0", StringComparison.Ordinal))
                {
                    yield return new Event('F', thread, Path.GetFileName(target), 0, []);
                }
            }
            else if (name == "ftruncate" && IsDatabase(target))
            {
                yield return new Event('T', thread, Path.GetFileName(target), Number(arguments.Split(',', ')', '<')[1]), []);
            }
            else if (name == "pwrite64" && IsDatabase(target))
            {
                yield return new Event('W', thread, Path.GetFileName(target), Number(arguments[(arguments.LastIndexOf('"') + 1)..].Split(',', ')', '<')[2]), Bytes(arguments));
            }
            else if (name == "write" && target.StartsWith("pipe:", StringComparison.Ordinal))
            {
                yield return new Event('A', thread, "", 0, Bytes(arguments));
            }
        }
    }

    /// <summary>The shared-memory index is left out: no disk keeps it, it is made anew.</summary>
    private static bool IsDatabase(string path) => path.EndsWith("latitude.db", StringComparison.Ordinal) || path.EndsWith("latitude.db-wal", StringComparison.Ordinal);

    private static long Number(string text) => long.Parse(text.Trim(), CultureInfo.InvariantCulture);

    private static string Text(string path) => path.StartsWith("\\x", StringComparison.Ordinal) ? System.Text.Encoding.UTF8.GetString(Convert.FromHexString(path.Replace("\\x", "", StringComparison.Ordinal))) : path;

    private static byte[] Bytes(string arguments)
    {
        var from = arguments.IndexOf('"', StringComparison.Ordinal) + 1;
        return Convert.FromHexString(arguments[from..arguments.LastIndexOf('"')].Replace("\\x", "", StringComparison.Ordinal));
    }
}
