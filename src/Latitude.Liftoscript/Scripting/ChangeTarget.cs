namespace Latitude.Liftoscript.Scripting;

/// <summary>Which sets of an exercise a script changes: 0 is all, -1 is none.</summary>
/// <param name="Week">Week, from 1.</param>
/// <param name="Day">Day in its week, from 1.</param>
/// <param name="Variation">Set variation, from 1.</param>
/// <param name="Set">Set, from 1.</param>
internal readonly record struct ChangeTarget(int Week, int Day, int Variation, int Set)
{
    public static ChangeTarget Everywhere => default;

    /// <summary>One set of every week, day and variation.</summary>
    /// <param name="set">From 1.</param>
    public static ChangeTarget OfSet(int set) => new(0, 0, 0, set);

    /// <summary>With one of its four places set; a place that cannot exist makes it none.</summary>
    public ChangeTarget With(int place, double index)
    {
        var whole = index >= 1 && index <= int.MaxValue && index == Math.Floor(index) ? (int)index : -1;
        return place switch
        {
            0 => this with { Week = whole },
            1 => this with { Day = whole },
            2 => this with { Variation = whole },
            _ => this with { Set = whole },
        };
    }

    /// <summary>Does a place, from 1, belong to it?</summary>
    public static bool Covers(int wanted, int place) => wanted == 0 || wanted == place;
}
