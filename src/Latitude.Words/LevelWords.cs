using System.Globalization;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;

namespace Latitude.Words;

/// <summary>How far a lifter has come, and what that was judged by.</summary>
public static class LevelWords
{
    /// <summary>"Intermediate, from your log."; "Beginner, as you say; the log would say intermediate."</summary>
    public static string Sentence(LevelVerdict verdict)
    {
        if (verdict.Stated is { } stated)
        {
            var own = stated.ToString();
            return verdict.WorkedOut == TrainingLevel.Unknown ? $"{own}, as you say."
                : Said(stated).Contains(verdict.WorkedOut) ? $"{own}, as you say, and the log agrees."
                : $"{own}, as you say; the log alone would say {Lower(verdict.WorkedOut)}.";
        }

        return verdict.IsAssumed ? "Not known yet: the log is too short to tell. Ranges are those of beginners until then." : $"{Name(verdict.WorkedOut)}, from your log.";
    }

    /// <summary>"Late beginner".</summary>
    public static string Name(TrainingLevel level) => level switch
    {
        TrainingLevel.Novice => "Novice",
        TrainingLevel.LateBeginner => "Late beginner",
        TrainingLevel.Intermediate => "Intermediate",
        TrainingLevel.Advanced => "Advanced",
        _ => "Unknown",
    };

    /// <summary>"Pull-ups", which stands for pulldowns too.</summary>
    public static string Name(LiftFamily family) => family switch
    {
        LiftFamily.Pull => "Pull-ups",
        LiftFamily.Row => "Rows",
        LiftFamily.Hinge => "Deadlifts",
        LiftFamily.Push => "Presses",
        _ => "Squats",
    };

    /// <summary>What a family was judged by, the two weightiest that decided first; what is missing where nothing is known.</summary>
    public static string Reason(FamilyLevel family, MassUnit unit)
    {
        var reasons = family.Inputs.OrderByDescending(input => input.Decided || input.Weight == 0).Take(2).Select(input => Reason(input, unit)).ToArray();
        var text = reasons.Length == 0 ? "not trained in the last half year" : string.Join("; ", reasons);
        text = family.Level == TrainingLevel.Unknown && reasons.Length > 0 ? $"too little to tell: {text}" : text;
        return family.ThisWeek == family.Level || family.ThisWeek == TrainingLevel.Unknown ? text : $"{text}; moving to {Lower(family.ThisWeek)} if it stays so";
    }

    /// <summary>One input in words.</summary>
    public static string Reason(LevelInput input, MassUnit unit) => input.Kind switch
    {
        LevelInputKind.Progress => Progress(input),
        LevelInputKind.Months => Months(input.Number("months")),
        LevelInputKind.Strength =>
            $"{ExerciseWords.InSentence(input.Exercise!)} about {Numbers.Mass(input.Number("one_rep_max_kg"), unit)}, {input.Number("times_bodyweight").ToString("0.0#", CultureInfo.InvariantCulture)} × bodyweight",
        LevelInputKind.Technique => $"{Numbers.Of(input.Number("passed"), "form check")} passed, {Numbers.Weekly(input.Number("failed"))} failed, so no higher yet",
        _ => $"{Numbers.Of(Math.Round(input.Number("weeks_off")), "week")} off not long ago, so lower for now",
    };

    private static string Progress(LevelInput input)
    {
        var lift = ExerciseWords.InSentence(input.Exercise!);
        var weeks = Numbers.Weekly(input.Number("window_weeks"));
        return input.Score switch
        {
            _ when input.Number("jumps") == 0 => $"{lift} has not passed its best in {weeks} weeks",
            0 or 1 => $"{lift} passed its best on {Numbers.Weekly(input.Number("jumps"))} of {Numbers.Of(input.Number("sessions"), "day")} in {weeks} weeks",
            2 => $"{lift} passed its best in {Numbers.Weekly(input.Number("weeks_with_jump"))} of {Numbers.Of(input.Number("weeks"), "week")}",
            _ => $"{lift} passes its best only now and then ({Numbers.Weekly(input.Number("jumps"))} of {Numbers.Of(input.Number("sessions"), "day")} in {weeks} weeks)",
        };
    }

    private static string Months(double months) => months < 1 ? "less than a month of training seen"
        : months < 24 ? $"{Numbers.Of(Math.Floor(months), "month")} of training without a long break"
        : $"{Numbers.Of(Math.Floor(months / 12), "year")} of training without a long break";

    private static TrainingLevel[] Said(ExperienceLevel level) => level switch
    {
        ExperienceLevel.Beginner => [TrainingLevel.Novice, TrainingLevel.LateBeginner],
        ExperienceLevel.Intermediate => [TrainingLevel.Intermediate],
        _ => [TrainingLevel.Advanced],
    };

    private static string Lower(TrainingLevel level) => Name(level).ToLowerInvariant();
}
