namespace Latitude.Domain.Form.Evaluation;

/// <summary>How a person judged the back in a film.</summary>
public enum BackLabel
{
    /// <summary>Nobody judged it.</summary>
    None,

    /// <summary>It keeps its shape.</summary>
    Neutral,

    /// <summary>It is rounded.</summary>
    Rounded,
}
