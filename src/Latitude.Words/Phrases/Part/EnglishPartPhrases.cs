namespace Latitude.Words.Phrases;

internal sealed class EnglishPartPhrases : PartPhrases
{
    public override string Back => "Back";

    public override string Evidence(string grade) => $"Evidence: {grade}";

    public override string Below => "below";

    public override string InRange => "in range";

    public override string None => "none";

    public override string WhyAsk => "Why?";

    public override string Guide(string row) => $"Guide {row}";

    public override string Rule => "Rule";

    public override string BackSide => "Back";

    public override string FrontSide => "Front";

    public override string TallyLabel(double back, double front) => $"Back {CountPhrases.Current.Sets(back)} a week, front {CountPhrases.Current.Sets(front)}";

    public override string OwnExercise => ", an exercise you already do";

    public override string Doi => "doi";

    public override string Source => "source";

    public override string Sources => "Sources";

    public override string DoseLabel => "Hard sets a week by muscle group, against the range for your level";

    public override string BelowRange => "below range";

    public override string TooMuch => "more than is likely to pay";

    public override string SetsAWeek(double sets) => $"{CountPhrases.Current.Sets(sets)} a week";

    public override string SetsInRange(double sets, double low, double high) => $"{CountPhrases.Current.Sets(sets)} a week, range {Numbers.Weekly(low)} to {Numbers.Weekly(high)}";
}
