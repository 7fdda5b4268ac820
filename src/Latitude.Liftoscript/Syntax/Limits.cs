namespace Latitude.Liftoscript.Syntax;

/// <summary>Far above any program, far below what would make a machine sweat: no text hangs or crashes the notation.</summary>
internal static class Limits
{
    /// <summary>Characters of a program.</summary>
    public const int Text = 1_000_000;

    /// <summary>Weeks: ten years.</summary>
    public const int Weeks = 520;

    /// <summary>Exercise lines over all days, repeated ones counted each time.</summary>
    public const int Lines = 10_000;

    /// <summary>Sets of one line in one variation.</summary>
    public const int Sets = 200;

    /// <summary>Sets over the whole program.</summary>
    public const int AllSets = 100_000;

    /// <summary>A figure of reps, seconds or an index that is written out.</summary>
    public const int Whole = 1_000_000;

    /// <summary>A weight or percentage of a set.</summary>
    public const double Weight = 1e9;

    /// <summary>Nesting of a script.</summary>
    public const int Depth = 100;

    /// <summary>Steps of one run of a script.</summary>
    public const int Steps = 10_000;

    /// <summary>Changes that one run of a script records.</summary>
    public const int Changes = 1_000;
}
