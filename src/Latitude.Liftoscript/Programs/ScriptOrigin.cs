using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs;

/// <summary>Where the scripts of an exercise come from.</summary>
/// <param name="Progress">The script of its progression; null where it is built in or missing.</param>
/// <param name="ProgressOwner">Key of the exercise that writes that script.</param>
/// <param name="ProgressLine">Index of the line that has the text of the progression; -1 where another exercise has it.</param>
/// <param name="Update">The script of its update; null where it is missing.</param>
/// <param name="UpdateOwner">Key of the exercise that writes that script.</param>
internal sealed record ScriptOrigin(
    ScriptSyntax? Progress, string? ProgressOwner, int ProgressLine, ScriptSyntax? Update, string? UpdateOwner)
{
    /// <summary>Of an exercise without scripts.</summary>
    public static ScriptOrigin Nowhere { get; } = new(null, null, -1, null, null);
}
