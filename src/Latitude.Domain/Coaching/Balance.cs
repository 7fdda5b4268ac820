using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching;

/// <summary>
/// Back against front over a period (G4). The guide counts hinges and back extensions as back work; the strict count leaves them out
/// (science.md 3.6).
/// </summary>
public sealed record Balance
{
    /// <summary>Upper-back pulls.</summary>
    public required SetTally UpperBack { get; init; }

    /// <summary>Hinges and spinal extension.</summary>
    public required SetTally Spine { get; init; }

    /// <summary>Chest and shoulders, presses and raises.</summary>
    public required SetTally Front { get; init; }

    /// <summary>Of the front, presses, dips and flyes: all but raises.</summary>
    public required SetTally FrontWithoutRaises { get; init; }

    /// <summary>The guide's count of back work: upper back and spine.</summary>
    public SetTally Back => UpperBack.Plus(Spine);

    /// <summary>Back sets for every front set by the guide's count; null without front sets.</summary>
    public double? SetRatio => Ratio(Back.Sets, Front.Sets);

    /// <summary>Back reps for every front rep by the guide's count; null without front reps.</summary>
    public double? RepRatio => Ratio(Back.Reps, Front.Reps);

    /// <summary>Upper-back sets for every front set; null without front sets.</summary>
    public double? StrictSetRatio => Ratio(UpperBack.Sets, Front.Sets);

    /// <summary>Upper-back reps for every front rep; null without front reps.</summary>
    public double? StrictRepRatio => Ratio(UpperBack.Reps, Front.Reps);

    /// <summary>Upper-back sets for every front set that is no raise; null without those.</summary>
    public double? PressRatio => Ratio(UpperBack.Sets, FrontWithoutRaises.Sets);

    private static double? Ratio(long over, long under) => under == 0 ? null : (double)over / under;
}
