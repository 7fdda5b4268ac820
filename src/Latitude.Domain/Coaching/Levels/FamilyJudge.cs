using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Levels;

/// <summary>Judges one family of lifts week by week.</summary>
internal sealed class FamilyJudge
{
    private const double DaysPerMonth = 30.44;

    public required LiftFamily Family { get; init; }

    public required RuleFacts Rule { get; init; }

    public required IReadOnlyList<StrengthStandard> Standards { get; init; }

    public required IReadOnlyList<LiftProgress> Lifts { get; init; }

    public required TrainingSpan Span { get; init; }

    /// <summary>Training of any kind, what came before a long break included.</summary>
    public required TrainingSpan Ever { get; init; }

    public required IReadOnlyList<FormCheck> Checks { get; init; }

    public required LifterFacts Lifter { get; init; }

    public required double? BodyweightKilograms { get; init; }

    /// <summary>
    /// Goes through the last year week by week. The weeks end on Sundays, and the present one today, so that a level does not hang on the
    /// weekday it is asked for on.
    /// </summary>
    public FamilyLevel Judge(DateOnly to)
    {
        var today = to.DayNumber;
        var sunday = today + ((7 - (int)to.DayOfWeek) % 7);
        var agreement = (int)Rule["agreement_weeks"];
        var held = TrainingLevel.Unknown;
        var recent = new List<TrainingLevel>();
        for (var week = (int)Rule["history_weeks"]; week >= 0; week--)
        {
            recent.Add(LevelOf(Score(Inputs(Math.Min(today, sunday - (7 * week))))));
            held = Next(held, recent, agreement);
        }

        var inputs = Inputs(today);
        var score = Score(inputs);
        return new FamilyLevel
        {
            Family = Family,
            Level = held,
            ThisWeek = LevelOf(score),
            Inputs = [.. inputs.Select(input => input with { Decided = input.Weight > 0 && input.Score == Median(inputs) })],
        };
    }

    /// <summary>
    /// The first level known is taken at once, a later one when so many weeks lie on the same side of what is held; then the nearest of them.
    /// What is not known this week changes nothing until it has not been known for as long.
    /// </summary>
    internal static TrainingLevel Next(TrainingLevel held, List<TrainingLevel> weeks, int agreement)
    {
        if (held == TrainingLevel.Unknown)
        {
            return weeks[^1];
        }

        if (weeks.Count < agreement)
        {
            return held;
        }

        var last = weeks[^agreement..];
        return last.TrueForAll(level => level == TrainingLevel.Unknown) ? TrainingLevel.Unknown
            : last.TrueForAll(level => level > held) ? last.Min()
            : last.TrueForAll(level => level < held && level != TrainingLevel.Unknown) ? last.Max()
            : held;
    }

    /// <summary>0 to 3; null where too little is known: months alone say something only when they are many.</summary>
    private int? Score(List<LevelInput> inputs)
    {
        if (Median(inputs) is not { } score)
        {
            return null;
        }

        var onlyMonths = true;
        var hasStrength = false;
        foreach (var input in inputs)
        {
            onlyMonths &= input.Weight <= 0 || input.Kind == LevelInputKind.Months;
            hasStrength |= input.Kind == LevelInputKind.Strength;
        }

        if (onlyMonths && score < 2)
        {
            return null;
        }

        score = hasStrength ? score : Math.Min(score, (int)Rule["most_without_strength"]);
        foreach (var input in inputs)
        {
            score = input.Kind switch
            {
                LevelInputKind.Technique => Math.Min(score, input.Score),
                LevelInputKind.Layoff => Math.Max(0, score - input.Score),
                _ => score,
            };
        }

        return score;
    }

    private static TrainingLevel LevelOf(int? score) => score is { } known ? TrainingLevel.Novice + known : TrainingLevel.Unknown;

    /// <summary>The lowest score that half of the weight does not pass; null without weights.</summary>
    private static int? Median(List<LevelInput> inputs)
    {
        double total = 0, below = 0;
        foreach (var input in inputs)
        {
            total += input.Weight;
        }

        for (var score = 0; score <= 3 && total > 0; score++)
        {
            foreach (var input in inputs)
            {
                below += input.Score == score ? input.Weight : 0;
            }

            if (below * 2 >= total)
            {
                return score;
            }
        }

        return null;
    }

    private List<LevelInput> Inputs(int day)
    {
        var inputs = new List<LevelInput>(5);
        if (Span.DaysSince(day) is not { } since || since > 7 * Rule["long_break_weeks"])
        {
            return inputs;
        }

        Add(inputs, Progress(day));
        Add(inputs, Months(day));
        Add(inputs, Strength(day));
        Add(inputs, Technique(day));
        Add(inputs, Layoff(day));
        return inputs;
    }

    private static void Add(List<LevelInput> inputs, LevelInput? input)
    {
        if (input is not null)
        {
            inputs.Add(input);
        }
    }

    /// <summary>The lift of most days in the eight weeks says how fast the family progresses.</summary>
    private LevelInput? Progress(int day)
    {
        var wide = 7 * (int)Rule["wide_window_weeks"];
        LiftProgress? main = null;
        var most = 0;
        foreach (var lift in Lifts)
        {
            if (lift.SessionsWithin(day, wide) is var sessions && sessions > most)
            {
                (main, most) = (lift, sessions);
            }
        }

        if (main is null)
        {
            return null;
        }

        var window = 7 * (int)Rule["window_weeks"];
        var least = (int)Rule["least_sessions"];
        var seen = main.Within(day, window);
        if (seen.Judged < least)
        {
            (window, seen) = (wide, main.Within(day, wide));
        }

        return seen.Judged < least || ProgressScore(main, day, window, seen) is not { } score ? null : new LevelInput
        {
            Kind = LevelInputKind.Progress,
            Score = score,
            Weight = Rule["progress_weight"],
            Exercise = main.Exercise,
            Numbers =
            [
                new("sessions", seen.Judged), new("jumps", seen.Jumps), new("weeks", seen.Weeks), new("weeks_with_jump", seen.WeeksWithJump), new("window_weeks", window / 7),
            ],
        };
    }

    /// <summary>
    /// Progress over weeks or longer in the first months ever may be a stall as well as a ceiling: it says at most one more than those
    /// months do.
    /// </summary>
    private int? ProgressScore(LiftProgress lift, int day, int window, (int Judged, int Jumps, int Weeks, int WeeksWithJump) seen)
    {
        if (seen.Jumps >= Rule["session_share"] * seen.Judged)
        {
            return seen.Judged >= Rule["sessions_weekly"] * window / 7 ? 0 : 1;
        }

        var most = 1 + MonthsScore((Ever.TrainedDays(day) ?? 0) / DaysPerMonth);
        return seen.WeeksWithJump >= Rule["week_share"] * seen.Weeks ? Math.Min(2, most)
            : lift.Within(day, 7 * (int)Rule["slow_weeks"]).Jumps > 0 ? Math.Min(3, most)
            : null;
    }

    private LevelInput? Months(int day)
    {
        if (Span.TrainedDays(day) is not { } days)
        {
            return null;
        }

        var months = days / DaysPerMonth;
        return new LevelInput
        {
            Kind = LevelInputKind.Months,
            Score = MonthsScore(months),
            Weight = Rule["months_weight"],
            Numbers = [new("months", months)],
        };
    }

    private int MonthsScore(double months) =>
        months < Rule["months_beginner"] ? 0 : months < Rule["months_intermediate"] ? 1 : months < Rule["months_advanced"] ? 2 : 3;

    /// <summary>The best of the family's lifts for which there is a standard.</summary>
    private LevelInput? Strength(int day)
    {
        if (BodyweightKilograms is not { } bodyweight || Lifter.Sex is not { } sex)
        {
            return null;
        }

        var age = Lifter.BirthYear is { } year ? DateOnly.FromDayNumber(day).Year - year : (int?)null;
        LevelInput? best = null;
        foreach (var standard in Standards)
        {
            foreach (var lift in Lifts)
            {
                if (standard.Exercises.Contains(lift.Exercise.Id) && lift.Current(day, 84) is { } kilograms)
                {
                    var score = StrengthBands.Score(Rule, standard, kilograms, bodyweight, sex, age);
                    if (!(score <= best?.Score))
                    {
                        best = Strength(lift.Exercise, kilograms, score, bodyweight);
                    }
                }
            }
        }

        return best;
    }

    private LevelInput Strength(Exercise exercise, double kilograms, int score, double bodyweight) => new()
    {
        Kind = LevelInputKind.Strength,
        Score = score,
        Weight = Rule["strength_weight"],
        Exercise = exercise,
        Numbers = [new("one_rep_max_kg", kilograms), new("bodyweight_kg", bodyweight), new("times_bodyweight", kilograms / bodyweight)],
    };

    /// <summary>One level more than the passed form checks say is the most.</summary>
    private LevelInput? Technique(int day)
    {
        int passed = 0, failed = 0;
        foreach (var check in Checks)
        {
            var age = day - check.Day;
            if (age >= 0 && age <= 7 * Rule["technique_weeks"])
            {
                passed += check.Passed ? 1 : 0;
                failed += check.Passed ? 0 : 1;
            }
        }

        var score = passed >= Rule["technique_sure"] ? 3 : passed >= Rule["technique_good"] ? 2 : passed >= Rule["technique_some"] ? 1 : 0;
        return passed + failed == 0 ? null : new LevelInput
        {
            Kind = LevelInputKind.Technique,
            Score = Math.Min(3, score + 1),
            Weight = 0,
            Numbers = [new("passed", passed), new("failed", failed)],
        };
    }

    private LevelInput? Layoff(int day)
    {
        var felt = Span.BreakFelt(day, 7 * (int)Rule["break_felt_weeks"]);
        return felt == 0 ? null : new LevelInput
        {
            Kind = LevelInputKind.Layoff,
            Score = felt > 7 * Rule["long_break_weeks"] ? 2 : 1,
            Weight = 0,
            Numbers = [new("weeks_off", felt / 7.0)],
        };
    }
}
