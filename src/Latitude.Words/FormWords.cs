using System.Globalization;
using Latitude.Domain.Form;
using Latitude.Domain.Form.Movements;

namespace Latitude.Words;

/// <summary>What a film of a set has shown, in plain words: what was seen and what to do, never a fright.</summary>
public static class FormWords
{
    /// <summary>What a rule watches, as the name of a row: "Straight back".</summary>
    public static string Name(FormRule rule) => rule switch
    {
        FormRule.StraightBack => "Straight back",
        FormRule.NoOverArch => "Not over-arched",
        FormRule.NeckInLine => "Neck in line",
        FormRule.HeadAhead => "Head ahead",
        FormRule.FullRange => "Full range",
        FormRule.NoSwing => "No swing",
        _ => "Elbows lead",
    };

    /// <summary>An outcome in a word or two.</summary>
    public static string Name(FormOutcome outcome) => outcome switch
    {
        FormOutcome.Passed => "good",
        FormOutcome.Borderline => "borderline",
        FormOutcome.Failed => "off",
        _ => "could not tell",
    };

    /// <summary>A movement.</summary>
    public static string Name(FormMovement movement) => movement switch
    {
        FormMovement.Hinge => "hinge",
        FormMovement.Row => "row",
        FormMovement.VerticalPull => "vertical pull",
        FormMovement.InvertedRow => "inverted row",
        FormMovement.Hyperextension => "back extension",
        FormMovement.Squat => "squat",
        _ => "press",
    };

    /// <summary>A film in one or two sentences: how many reps, and whether they kept their form.</summary>
    public static string Headline(FormReport report) =>
        report.Result.Reps == 0 && report.Refusals.Count > 0 ? "Not judged, rather than guessed." : Headline(report.Result);

    /// <summary>The same of what is kept with a set.</summary>
    public static string Headline(FormResult result)
    {
        if (result.Reps is not { } reps)
        {
            return "Not judged, rather than guessed.";
        }

        if (reps == 0)
        {
            return "No full rep was seen.";
        }

        HashSet<int> off = [.. result.Verdicts.Where(static verdict => verdict.Outcome == FormOutcome.Failed).SelectMany(static verdict => verdict.Reps)];
        if (off.Count == 0)
        {
            return result.HasPassed ? $"{Numbers.CountOf(reps, "rep")}, all in form." : $"{Numbers.CountOf(reps, "rep")} counted; the form could not be judged.";
        }

        return off.Count == reps
            ? $"{Numbers.CountOf(reps, "rep")}, none of them clean."
            : $"{reps - off.Count} of {Numbers.CountOf(reps, "rep")} clean.";
    }

    /// <summary>The verdict on a set for one rule: "Your back rounds from rep 4 on: keep the shape you start with."</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="reps">Reps of the set.</param>
    public static string Verdict(FormVerdict verdict, int reps) => verdict.Outcome switch
    {
        FormOutcome.NotJudged => NotJudged(verdict),
        FormOutcome.Passed => Passed(verdict.Rule),
        FormOutcome.Borderline => Borderline(verdict.Rule),
        _ => $"{Failed(verdict.Rule)}{When(verdict.Reps, reps)}: {Cue(verdict.Rule)}.",
    };

    /// <summary>The advice on load; empty where there is none.</summary>
    public static string LoadChange(FormResult result) =>
        result.LoadChange < 0 ? $"Next time {Numbers.Percent(-result.LoadChange)} less, and film it again." : "";

    /// <summary>What stood in the way and how to film better.</summary>
    public static string Refusal(FormGate gate) => gate switch
    {
        FormGate.NoBody => "No body is seen for much of the film. Have only yourself in the picture, with the light before you.",
        FormGate.LowFrameRate => "The film has too few frames a second. Film with 30.",
        FormGate.TooFar => "You are too small in the picture. Put the camera 2.5 to 4 m away.",
        FormGate.OutOfPicture => "Parts of your body are outside the picture. Step back until head, hands and feet stay in it.",
        FormGate.TooDark => "It is too dark. Turn on a light, or film with the window behind the camera.",
        FormGate.CameraMoved => "The camera moved. Stand it on something firm.",
        FormGate.NotFromTheSide => "You are not seen from the side. Put the camera level with your hips, exactly to your side.",
        FormGate.BackHidden => "Something hides the outline of your back: plates, an arm, another person or loose clothing. Film from the other side, in a close-fitting shirt.",
        FormGate.NotBentOver => "The trunk is never bent over far enough to see the back's shape.",
        FormGate.UnknownMovement => "The movement was not recognised. Say which exercise it is.",
        _ => "It takes three good reps of your own to compare with. Mark a set as good form, or go on filming.",
    };

    /// <summary>A value with its unit: "23°", "0.12 s".</summary>
    public static string Value(double value, FormUnit unit) => unit switch
    {
        FormUnit.Degrees => value.ToString("0", CultureInfo.InvariantCulture) + "°",
        FormUnit.Seconds => value.ToString("0.00", CultureInfo.InvariantCulture) + " s",
        FormUnit.TrunkLengths => value.ToString("0.00", CultureInfo.InvariantCulture) + " of the trunk",
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };

    private static string NotJudged(FormVerdict verdict) => verdict.Reason is { } reason ? Refusal(reason) : "It could not be judged.";

    private static string Passed(FormRule rule) => rule switch
    {
        FormRule.StraightBack => "Your back keeps its shape.",
        FormRule.NoOverArch => "Your lower back is no more arched than in your own good reps.",
        FormRule.NeckInLine => "Your neck moves with your trunk.",
        FormRule.HeadAhead => "Your face does not turn to the camera; a turn away from it could not be seen.",
        FormRule.FullRange => "The range is full.",
        FormRule.NoSwing => "Your body stays still.",
        _ => "Your elbows start the pull.",
    };

    private static string Borderline(FormRule rule) => rule switch
    {
        FormRule.StraightBack => "Your back is close to rounding: film the next set too.",
        FormRule.NoOverArch => "Your lower back is more arched than usual: film the next set too.",
        FormRule.NeckInLine => "Your neck moves a little: look at one spot.",
        FormRule.HeadAhead => "Your face turns a little to the camera.",
        FormRule.FullRange => "The range is full or just short of it; one camera cannot tell.",
        FormRule.NoSwing => "Your body moves a little with the pull.",
        _ => "Your hands seem to start the pull: think of your elbows.",
    };

    private static string Failed(FormRule rule) => rule switch
    {
        FormRule.StraightBack => "Your back rounds",
        FormRule.NoOverArch => "Your lower back arches more than in your own good reps",
        FormRule.NeckInLine => "Your neck leaves the line of your trunk",
        FormRule.HeadAhead => "Your head is turned to the side",
        FormRule.FullRange => "The range is short",
        FormRule.NoSwing => "Your body swings",
        _ => "Your hands start the pull",
    };

    private static string Cue(FormRule rule) => rule switch
    {
        FormRule.StraightBack => "keep the shape you start with",
        FormRule.NoOverArch => "ribs down, stand tall instead of leaning back",
        FormRule.NeckInLine => "let head and trunk move as one",
        FormRule.HeadAhead => "look ahead or at the floor, not at a mirror beside you",
        FormRule.FullRange => "all the way, with less weight if need be",
        FormRule.NoSwing => "less weight, and only the arms and shoulder blades move",
        _ => "hands are hooks, pull with the elbows",
    };

    /// <summary>" from rep 4 on", " in every rep", " in reps 2 and 5"; empty where reps were not counted.</summary>
    private static string When(IReadOnlyList<int> failed, int reps)
    {
        if (failed.Count == 0 || reps <= 1)
        {
            return "";
        }

        if (failed.Count == reps)
        {
            return " in every rep";
        }

        var isToTheEnd = failed[^1] == reps && failed[^1] - failed[0] == failed.Count - 1 && failed.Count > 1;
        return isToTheEnd ? $" from rep {failed[0]} on"
            : failed.Count == 1 ? $" in rep {failed[0]}"
            : $" in reps {Numbers.List([.. failed.Select(static rep => rep.ToString(CultureInfo.InvariantCulture))])}";
    }
}
