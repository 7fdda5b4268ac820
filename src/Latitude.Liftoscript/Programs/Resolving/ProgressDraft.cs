using Latitude.Liftoscript.Scripting;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>The progression of an exercise, resolved.</summary>
/// <param name="Call">The text it goes by.</param>
/// <param name="TextLine">The line that has this text; another exercise's where it came by reuse.</param>
/// <param name="State">Its state variables.</param>
/// <param name="Script">Its script; null for a built-in one.</param>
/// <param name="ScriptOwner">The exercise that writes the script.</param>
internal sealed record ProgressDraft(
    CallSyntax Call, LineDraft TextLine, List<ArgumentSyntax> State, Script? Script, ExerciseDraft? ScriptOwner);
