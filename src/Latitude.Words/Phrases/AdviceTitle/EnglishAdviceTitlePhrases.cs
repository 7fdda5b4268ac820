namespace Latitude.Words.Phrases;

internal sealed class EnglishAdviceTitlePhrases : AdviceTitlePhrases
{
    public override string Balance => "Back against front";

    public override string Functions => "What your back does";

    public override string Doses => "Hard sets a week";

    public override string Pulls => "Pulling down and pulling in";

    public override string Biceps => "Biceps";

    public override string Spine => "Load on the spine";

    public override string Essentials => "The big lifts of the back";

    public override string DeadliftAndPullUp => "Deadlift and pull-up";

    public override string Routine => "Established routine";

    public override string Breadth => "Choice of exercises";

    public override string BackDay => "A day for the back";

    public override string Level => "Your level";

    public override string Pain => "Pain";

    public override string Layoff => "Back after a break";

    public override string Deload => "A light week";

    public override string Entry => "An entry to look at";

    public override string Technique => "Technique first";

    public override string Ladder => "The next step";

    public override string Session => "Sets in a session";

    public override string Coach => "Your coach";
}
