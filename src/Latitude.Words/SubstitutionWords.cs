using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Exercises;

namespace Latitude.Words;

/// <summary>What is done instead of an exercise, and why.</summary>
public static class SubstitutionWords
{
    /// <summary>"Barbell row → one-arm dumbbell row: no barbell here. Start light and find the load."</summary>
    /// <param name="original">What is replaced.</param>
    /// <param name="substitute">What is done instead.</param>
    /// <param name="reason">Why.</param>
    /// <param name="atHand">All that is at hand; everything where null.</param>
    public static string Sentence(Exercise original, Substitute substitute, SubstitutionReason reason, IReadOnlySet<string>? atHand) =>
        $"{original.Name} → {ExerciseWords.InSentence(substitute.Exercise)}: {Why(original, reason, atHand)}. {Load(substitute.Start)}";

    /// <summary>"Leg press: nothing here comes near it; leave it out."</summary>
    public static string Unreplaced(Exercise original) => $"{original.Name}: nothing here comes near it; leave it out.";

    private static string Why(Exercise original, SubstitutionReason reason, IReadOnlySet<string>? atHand) => reason switch
    {
        SubstitutionReason.MissingEquipment => $"no {Numbers.List([.. original.Equipment.Where(item => atHand?.Contains(item) == false)])} here",
        SubstitutionReason.TooHard => "an easier rung, until it can be done",
        _ => "the lower back has less to hold",
    };

    private static string Load(StartingLoad start) => start switch
    {
        StartingLoad.None => "Same sets and reps.",
        StartingLoad.OneScale => "Same sets and reps; the load follows from the total.",
        StartingLoad.Own => "Start as you did it last.",
        _ => "Start light and find the load.",
    };
}
