namespace Latitude.Domain.Coaching;

/// <summary>How well a statement is supported.</summary>
public enum EvidenceGrade
{
    /// <summary>Several trials or a meta-analysis agree.</summary>
    Strong,

    /// <summary>Some trials, or carried over from other muscles.</summary>
    Moderate,

    /// <summary>Small studies, custom, or our own judgement.</summary>
    Thin,

    /// <summary>Studies disagree.</summary>
    Contested,
}
