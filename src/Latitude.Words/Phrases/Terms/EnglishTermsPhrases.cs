namespace Latitude.Words.Phrases;

internal sealed class EnglishTermsPhrases : TermsPhrases
{
    public override string Untrained => "untrained";

    public override string Trained => "trained";

    public override string Below => "below";

    public override string InRange => "in range";

    public override string Above => "above";

    public override string ALot => "a lot";

    public override string FullSet => "a full set";

    public override string HalfSet => "half a set";

    public override string ALittleUncounted => "a little, not counted";

    public override string Directly => "directly";

    public override string ALittle => "a little";

    public override string WarmUp => "Warm-up";

    public override string BackOff => "Back-off set";

    public override string Drop => "Drop set";

    public override string Amrap => "As many as possible";

    public override string Failure => "To failure";

    public override string WorkSet => "Work set";

    public override string OneRepMax => "estimated maximum";

    public override string Heaviest => "heaviest set";

    public override string MostReps => "most reps";

    public override string Strong => "strong";

    public override string Moderate => "moderate";

    public override string Thin => "thin";

    public override string Contested => "contested";

    public override string WholeBar => "barbell, the whole bar";

    public override string PerHand => "dumbbell or kettlebell, per hand";

    public override string Machine => "machine";

    public override string CableStack => "cable stack";

    public override string BodyweightPlus(double share) => $"bodyweight × {Numbers.Plain(share)} plus what you add";

    public override string BodyweightLess(double share) => $"bodyweight × {Numbers.Plain(share)} less the help";

    public override string Band => "band";

    public override string HeldForTime => "held for time";

    public override string SideBack => "back";

    public override string SideHinges => "back, by the guide's count with hinges";

    public override string SideFront => "front";

    public override string SideMixed => "neither: both in equal parts";

    public override string SideNeither => "neither";

    public override string KeepStraight => "keep the back straight";

    public override string Exempt => "exempt from the straight-back rule";

    public override string NoRule => "the straight-back rule does not apply";

    public override string NoLoad => "no load";

    public override string Bodyweight => "bodyweight";

    public override string BodyweightShort => "BW";
}
