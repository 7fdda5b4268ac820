namespace Latitude.Domain.Evidence;

/// <summary>How far we followed a source before we used it.</summary>
public enum SourceCheck
{
    /// <summary>The paper, or a stored copy of its page, was opened.</summary>
    Read,

    /// <summary>A text that quotes it was opened; the paper itself was not.</summary>
    Secondhand,

    /// <summary>Known from the field's literature and not opened again.</summary>
    Memory,

    /// <summary>Computed by us from numbers that have sources.</summary>
    Derived,

    /// <summary>A judgement or design choice of ours, and no finding.</summary>
    Ours,
}
