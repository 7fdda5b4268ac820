using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>An exercise of a program while its lines are brought together.</summary>
internal sealed class ExerciseDraft(string key, string name, bool isKnown)
{
    public string Key { get; } = key;

    public string Name { get; } = name;

    /// <summary>Is every movement of it a known exercise?</summary>
    public bool IsKnown { get; } = isKnown;

    public bool IsTemplate { get; set; }

    public List<LineDraft> Lines { get; } = [];

    /// <summary>The line that writes a progression other than none; null where none does.</summary>
    public LineDraft? ProgressWriter { get; set; }

    public LineDraft? UpdateWriter { get; set; }

    public LineDraft? WarmupWriter { get; set; }

    public LineDraft? TagWriter { get; set; }

    /// <summary>Its progression, resolved; null where it has none.</summary>
    public ProgressDraft? Progress { get; set; }

    public bool IsProgressResolved { get; set; }

    /// <summary>The line whose text its update is; null where it has none.</summary>
    public LineDraft? Update { get; set; }

    public bool IsUpdateResolved { get; set; }

    public List<WarmupSyntax>? Warmups { get; set; }

    public bool AreWarmupsResolved { get; set; }
}
