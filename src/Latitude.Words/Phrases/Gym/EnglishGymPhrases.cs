namespace Latitude.Words.Phrases;

internal sealed class EnglishGymPhrases : GymPhrases
{
    public override string Title => "My gym";

    public override string Lead => "What there is, so that no workout asks for a load that cannot be made, and no routine for something that is not there.";

    public override string MarkedIn => "Marked in";

    public override string Plates => "Plates";

    public override string PlatesHow => "How many of each, both sides together.";

    public override string Bars => "Bars";

    public override string Whole => "Dumbbells and stacks";

    public override string Besides => "And besides";

    public override string From => "from";

    public override string To => "to";

    public override string By => "by";

    public override string Keep => "Keep my gym";

    public override string KeepWhat => "loads follow from the next workout on";

    public override string Kept => "kept on this device";

    public override string Wrong => "That is no weight there can be. Write a number, like 20 or 2.5; the lightest first.";

    public override string Fewer(string plate) => $"A pair of {plate} less";

    public override string More(string plate) => $"A pair of {plate} more";

    public override string EmptyBar(string bar) => $"Weight of the empty bar: {bar}";

    public override string Barbell => "Barbell";

    public override string CurlBar => "Cambered bar";

    public override string TrapBar => "Trap bar";

    public override string Smith => "Smith machine";

    public override string Dumbbells => "Dumbbells";

    public override string Kettlebells => "Kettlebells";

    public override string Cable => "Cable stack";

    public override string Machines => "Machines";
}
