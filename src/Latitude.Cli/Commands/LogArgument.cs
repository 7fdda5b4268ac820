using System.CommandLine;

namespace Latitude.Cli.Commands;

/// <summary>The argument by which commands take logs.</summary>
internal static class LogArgument
{
    /// <summary>One or more files or folders; an empty name is refused.</summary>
    public static Argument<FileInfo[]> Of(string description)
    {
        var logs = new Argument<FileInfo[]>("log") { Description = description, Arity = ArgumentArity.OneOrMore };
        logs.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError("log: the name of a file is empty.");
            }
        });
        return logs;
    }
}
