namespace Latitude.Words.Phrases;

internal sealed class EnglishProgressPhrases : ProgressPhrases
{
    public override string Title => "Progress";

    public override string AllShort => "All";

    public override string AllExercises => "All exercises";

    public override string ShowAll(int count) => $"Show all {count}";

    public override string Lifts => "Lifts";

    public override string Empty => "Nothing to watch yet";

    public override string EmptyWhy => "A lift is drawn from its second day on. Log a workout, or open the log of another app.";

    public override string Start => "Start a workout";

    public override string OneRepMax(string exercise) => $"{exercise}, estimated maximum";

    public override string AWeek(string slope) => $"{slope} a week";

    public override string NoSlope => "Fewer than five days in twelve weeks: too little for a trend.";

    public override string NoEstimate => "No set of 1 to 12 reps with a known load to estimate from. A bodyweight makes pull-ups and dips count.";

    public override string Chart(string exercise, string first, string last) => $"{exercise}: estimated maximum from {first} to {last}";

    public override string ChartAhead(string low, string high, int weeks) => $"; in {weeks} weeks between {low} and {high}";

    public override string Ahead(string middle, string day) => $"If you go on as you do: {middle} by {day},";

    public override string AheadBand(string low, string high) => $"most likely between {low} and {high}.";

    public override string AheadHow => "A session lands in the band 8 times in 10.";

    public override string Now => "now";

    public override string Span => "Span of time";

    public override string HalfYear => "6 months";

    public override string Year => "1 year";

    public override string Whole => "All";

    public override string HowItWorks => "How this is worked out";

    public override string HowItWorksText => "Dots are the best set of each day, as a one-rep maximum by Epley’s curve on total load. The line is a trend that hardly follows a light day or a typing error; its band holds it four times in five. Rings are bests. The dotted part is a forecast from your own last sessions; it counts light days too, so it may begin below the line, and was tested on the logs of other lifters.";

    public override string Bests => "Bests";

    public override string RepMaxes => "Heaviest for so many reps";

    public override string Reps => "Reps";

    public override string Load => "Load";

    public override string When => "When";

    public override string TotalLoad => "Total load: what of your body is lifted counts.";

    public override string Volume => "Sets a week";

    public override string VolumeText(string sets, string tonnage, string average, int weeks) => $"This week {sets}, {tonnage} lifted. On average {average} a week over {weeks} weeks.";

    public override string OneCurve(string exercise) => $"{exercise}, one curve";

    public override string OneCurveText(string body) => $"From help to bodyweight to weight. {body} of you is lifted.";

    public override string ForOneRep => "Now, for one rep";

    public override string TimesBody => "Of what is lifted";

    public override string Added => "weight added";

    public override string Helped => "help";

    public override string You => "you";

    public override string FirstStrict(string day) => $"First strict one on {day}.";

    public override string Benefits => "What your back pays for";

    public override string Stronger => "Stronger everywhere";

    public override string StrongerText => "The back takes part in nearly every big lift.";

    public override string Wings => "Lats";

    public override string WingsText(string sets, int weeks) => $"{sets} hard sets a week over {weeks} weeks.";

    public override string Taper => "Shoulders to waist";

    public override string TaperText(string day) => $"taped {day}";

    public override string NoTaper => "Tape shoulders and waist now and then.";

    public override string Measure => "Measure";

    public override string Posture => "Back to front";

    public override string PostureText(string back, string front, int weeks) => $"{back} : {front} sets a week over {weeks} weeks; 1 is even.";

    public override string Arms => "Biceps on the side";

    public override string ArmsText(string indirect, string curls, int weeks) => $"{indirect} sets a week from pulls, {curls} from curls, over {weeks} weeks.";

    public override string Since(string day) => $"since {day}";

    public override string MadeUp => "made up";

    public override string FromFile => "from the opened file";
}
