using Latitude.Cli.Commands;
using Latitude.DocsSite;

namespace Latitude.Docs.Tests;

/// <summary>What the documents tell people to type must be understood by what they type it into.</summary>
public class CommandTests
{
    private const string FromSource = "dotnet run --project src/Latitude.Cli -- ";

    public static TheoryData<string> Commands => [.. Lines().Where(IsCommand).Select(Command).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> ServerCommands =>
        [.. Lines().Where(line => line.Contains("latitude-server ", StringComparison.Ordinal)).Select(WithoutComment).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Latitude_understands_the_command(string command)
    {
        var result = LatitudeCommand.Create().Parse(command);
        LatitudeCommand.Mistakes(result).ShouldBeEmpty();
        result.UnmatchedTokens.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ServerCommands))]
    public void The_server_knows_the_flags(string command)
    {
        var help = File.ReadAllText(Path.Combine(Repository.Root, "src", "Latitude.Server", "Operations", "ServerHelp.cs"));
        command.Split(' ').Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--strip-components")
            .ShouldAllBe(flag => help.Contains(flag, StringComparison.Ordinal));
    }

    [Fact]
    public void Projects_and_scripts_that_are_named_exist()
    {
        var missing = Lines().SelectMany(line => line.Split(' '))
            .Where(word => word.StartsWith("./", StringComparison.Ordinal) || word.StartsWith("src/", StringComparison.Ordinal)
                || word.StartsWith("benchmarks/", StringComparison.Ordinal) || word.StartsWith("tools/", StringComparison.Ordinal))
            .Where(word => !File.Exists(Path.Combine(Repository.Root, word)) && !Directory.Exists(Path.Combine(Repository.Root, word)));
        missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("report strong.csv --whyy")]
    [InlineData("raport strong.csv")]
    public void A_command_that_is_not_there_would_be_seen(string command) => LatitudeCommand.Mistakes(LatitudeCommand.Create().Parse(command)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("report -- --whyy")]
    [InlineData("report strong.csv --help")]
    public void A_file_after_two_dashes_and_help_are_no_mistakes(string command) =>
        LatitudeCommand.Mistakes(LatitudeCommand.Create().Parse(command)).ShouldBeEmpty();

    private static IEnumerable<string> Lines() => Repository.Documents.SelectMany(path => Document.Read(Repository.Root, path).CodeLines);

    /// <summary>A line that shows how a command may be written (<c>[--json]</c>, <c>LOG…</c>) is no command.</summary>
    private static bool IsCommand(string line) =>
        (line.StartsWith("latitude ", StringComparison.Ordinal) || line.StartsWith(FromSource, StringComparison.Ordinal))
        && WithoutComment(line).IndexOfAny(['[', '…', '|']) < 0;

    private static string Command(string line)
    {
        var command = WithoutComment(line);
        return command[(command.StartsWith(FromSource, StringComparison.Ordinal) ? FromSource.Length : "latitude ".Length)..];
    }

    /// <summary>Comments begin with <c>#</c>, or after three spaces; what is written into a file comes after <c>&gt;</c>.</summary>
    private static string WithoutComment(string line) => line.Split(" #")[0].Split("   ")[0].Split(" > ")[0].Trim();
}
