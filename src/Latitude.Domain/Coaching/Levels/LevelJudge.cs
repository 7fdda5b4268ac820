using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Levels;

/// <summary>
/// Works out a lifter's level from the log (G9; science.md 4.2). Every week of the last year is judged in turn, and a level changes only when four
/// weeks running agree that it should.
/// </summary>
public sealed class LevelJudge
{
    /// <summary>Id of the facts.</summary>
    public const string Id = "level";

    private readonly IReadOnlyList<StrengthStandard> _standards;
    private readonly RuleFacts _rule;

    /// <summary>A judge over the facts.</summary>
    public LevelJudge(IReadOnlyList<StrengthStandard> standards, RuleTable rules)
    {
        _standards = standards;
        _rule = rules[Id];
    }

    /// <summary>The level on a day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="strength">Its strength up to that day.</param>
    /// <param name="to">The day.</param>
    /// <param name="lifter">What the lifter says.</param>
    public LevelVerdict Judge(History history, StrengthAnalysis strength, DateOnly to, LifterFacts lifter)
    {
        var sets = history.Between(DateOnly.MinValue, to);
        var bodyweight = (double?)(Bodyweight(history, to) ?? lifter.BodyweightKilograms);
        var progress = Progress(strength);
        var days = new List<int>[LiftFamilies.All.Count];
        var checks = new List<FormCheck>[days.Length];
        Collect(sets, days, checks);
        var ever = new TrainingSpan([.. days.SelectMany(family => family).Distinct().Order()], CountedDays, BreakDays, int.MaxValue);
        var families = new FamilyLevel[LiftFamilies.All.Count];
        foreach (var family in LiftFamilies.All)
        {
            families[(int)family] = new FamilyJudge
            {
                Family = family,
                Rule = _rule,
                Standards = [.. _standards.Where(standard => standard.Family == family)],
                Lifts = progress[(int)family],
                Span = new TrainingSpan(days[(int)family], CountedDays, BreakDays, 7 * (int)_rule["long_break_weeks"]),
                Ever = ever,
                Checks = checks[(int)family],
                Lifter = lifter,
                BodyweightKilograms = bodyweight,
            }.Judge(to);
        }

        return new LevelVerdict { Stated = lifter.Level, WorkedOut = Overall(families), Families = families };
    }

    private int CountedDays => (int)_rule["counted_gap_days"];

    private int BreakDays => 7 * (int)_rule["break_weeks"];

    /// <summary>The family of a set; null for isolation work, weightlifting and what was not understood.</summary>
    internal static LiftFamily? FamilyOf(in HistorySet set) => set.Match switch
    {
        { Exercise: { } exercise } => BackLifts.IsOlympic(exercise) ? null : LiftFamilies.Of(exercise.Pattern),
        { Pattern: { } pattern } => LiftFamilies.Of(pattern),
        _ => null,
    };

    private static List<LiftProgress>[] Progress(StrengthAnalysis strength)
    {
        var families = new List<LiftProgress>[LiftFamilies.All.Count];
        for (var i = 0; i < families.Length; i++)
        {
            families[i] = [];
        }

        foreach (var series in strength.Series)
        {
            if (!BackLifts.IsOlympic(series.Exercise) && LiftFamilies.Of(series.Exercise.Pattern) is { } family)
            {
                families[(int)family].Add(new LiftProgress(series));
            }
        }

        return families;
    }

    /// <summary>Days of training and form checks by family.</summary>
    private static void Collect(ReadOnlySpan<HistorySet> sets, List<int>[] families, List<FormCheck>[] checks)
    {
        for (var i = 0; i < families.Length; i++)
        {
            (families[i], checks[i]) = ([], []);
        }

        foreach (ref readonly var set in sets)
        {
            if (!set.CountsAsWork || FamilyOf(set) is not { } family)
            {
                continue;
            }

            var days = families[(int)family];
            var day = set.Workout.Date.DayNumber;
            if (days.Count == 0 || days[^1] != day)
            {
                days.Add(day);
            }

            if (set.Set.Form is { } form && (form.HasFailed || form.HasPassed))
            {
                checks[(int)family].Add(new FormCheck(day, form.HasPassed));
            }
        }
    }

    /// <summary>The last weight known on that day, else the first known after.</summary>
    private static decimal? Bodyweight(History history, DateOnly to)
    {
        decimal? found = null;
        foreach (var entry in history.Log.Bodyweights)
        {
            if (BodyweightEntry.IsPlausible(entry.Weight) && (found is null || entry.Date <= to))
            {
                found = entry.Weight.Kilograms;
            }
        }

        for (var i = history.Log.Workouts.Count - 1; i >= 0; i--)
        {
            var workout = history.Log.Workouts[i];
            if (workout.Date <= to && workout.Bodyweight is { } own && BodyweightEntry.IsPlausible(own))
            {
                return own.Kilograms;
            }
        }

        return found;
    }

    /// <summary>The middle of the families that are known, the lower one of two.</summary>
    private static TrainingLevel Overall(FamilyLevel[] families)
    {
        TrainingLevel[] known = [.. families.Select(family => family.Level).Where(level => level != TrainingLevel.Unknown).Order()];
        return known.Length == 0 ? TrainingLevel.Unknown : known[(known.Length - 1) / 2];
    }
}
