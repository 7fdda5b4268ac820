using Spectre.Console;

namespace Latitude.Cli.Commands;

/// <summary>Reads text files that a command names.</summary>
internal static class ProgramFile
{
    /// <summary>The text of a file; null, with a word on standard error, where it cannot be read.</summary>
    public static string? Read(FileInfo file)
    {
        try
        {
            return File.ReadAllText(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Terminal.Error.WriteLine($"{file.Name}: {exception.Message}");
            return null;
        }
    }
}
