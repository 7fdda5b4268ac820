using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Words;
using Latitude.Words.Phrases;

namespace Latitude.App.Workouts;

/// <summary>Looks at a workout before it is ended: balance, records, where back sets were felt.</summary>
internal sealed class WorkoutReviewer(Logbook logbook, KnowledgeBase knowledge, RoutineBook routines, NextLoads loads, MassUnit unit)
{
    /// <summary>Sessions of an exercise that a best has to beat: years of training, and still one read of the store.</summary>
    private const int MostSessions = 100;

    /// <summary>What is less than half a per cent better is the same.</summary>
    private const double Better = 1.005;

    public async Task<WorkoutReview> ReviewAsync(LiveWorkout workout, DateTimeOffset now)
    {
        if (workout.Finish(now) is not { } finished)
        {
            return new WorkoutReview("Nothing is done yet.", "No set is ticked, so there is nothing to keep.", 0, 0, 0, []);
        }

        var summary = new Summariser(knowledge.Names, logbook.Bodyweight?.Weight.Kilograms).Of([(workout.Id, finished)])[0];
        var points = new List<ReviewPoint>();
        foreach (var lift in summary.Lifts)
        {
            if (await Record(lift, workout.Id) is { } record)
            {
                points.Add(record);
            }
        }

        if (AgainstPlan(workout) is { } against)
        {
            points.Add(against);
        }

        foreach (var next in await NextTime.OfAsync(workout, routines, loads, now))
        {
            points.Add(new ReviewPoint(Icon(next), "back", RoutineWords.What(next, unit), RoutineWords.Why(next, unit)));
        }

        points.AddRange(Felt(workout));
        if (workout.SetCount - workout.DoneCount is > 0 and var left)
        {
            points.Add(new ReviewPoint("info", "t2", $"{Numbers.CountOf(left, "set")} not done.", "They are left out; nothing else changes."));
        }

        var title = summary.Back + summary.Front == 0 ? $"{Numbers.CountOf(workout.DoneCount, "set")} done." : $"Back {summary.Back}, front {summary.Front}.";
        var line = $"{(finished.Title.Length > 0 ? finished.Title : "Workout")} · {SessionWords.Size(summary)}";
        return new WorkoutReview(title, line, workout.DoneCount, summary.Back, summary.Front, points);
    }

    /// <summary>What was done against what was prescribed; null for a free workout.</summary>
    private static ReviewPoint? AgainstPlan(LiveWorkout workout)
    {
        if (workout.Routine is null)
        {
            return null;
        }

        var (asked, done) = (0, 0);
        var missed = new List<string>();
        foreach (var exercise in workout.Exercises)
        {
            foreach (var set in exercise.Sets)
            {
                if (set.Target.Kind == SetKind.WarmUp || exercise.Place is null)
                {
                    continue;
                }

                asked++;
                var low = set.Target.LowReps ?? set.Target.Reps;
                var isAsAsked = set.IsDone && !(set.Entry.Reps < low) && !(set.Entry.Load < set.Target.Load);
                done += isAsAsked ? 1 : 0;
                if (!isAsAsked && !missed.Contains(exercise.Name))
                {
                    missed.Add(exercise.Name);
                }
            }
        }

        return missed.Count == 0
            ? new ReviewPoint("check", "back", RoutinePhrases.Current.AsPlanned, RoutinePhrases.Current.AllAsPlanned(asked))
            : new ReviewPoint("info", "t2", RoutinePhrases.Current.SomeAsPlanned(done, asked), RoutinePhrases.Current.Short(Numbers.List(missed)));
    }

    private static string Icon(NextTime next) =>
        next.Coach?.Step == Domain.Coaching.NextSessions.NextStep.LessLoad || next.Planned.Kilograms < next.Before?.Kilograms - 0.01 ? "down"
        : next.Planned.Kilograms > next.Before?.Kilograms + 0.01 ? "up" : "minus";

    private async Task<ReviewPoint?> Record(LiftSummary lift, Guid workout)
    {
        if (lift.OneRepMax is not { } today || lift.TopKilograms is not { } top)
        {
            return null;
        }

        double? best = null;
        foreach (var session in await logbook.SessionsOfAsync(lift.Key, MostSessions))
        {
            if (session.Workout != workout)
            {
                foreach (var before in session.Lifts)
                {
                    best = before.Key == lift.Key && before.OneRepMax is { } estimate && !(estimate <= best) ? estimate : best;
                }
            }
        }

        return best is { } known && today > known * Better
            ? new ReviewPoint(
                "peak", "back", $"{lift.Name}: a new best.",
                $"{Numbers.Mass(top, unit)} × {lift.TopReps}, an estimated maximum of {Numbers.Mass(today, unit)}; it was {Numbers.Mass(known, unit)}.")
            : null;
    }

    private static IEnumerable<ReviewPoint> Felt(LiveWorkout workout)
    {
        foreach (var exercise in workout.Exercises)
        {
            var arms = exercise.Sets.Count(set => set is { IsDone: true, Felt: FeltIn.Arms });
            var lower = exercise.Sets.Count(set => set is { IsDone: true, Felt: FeltIn.LowerBack });
            if (arms > 0)
            {
                yield return new ReviewPoint("hook", "warn", $"{exercise.Name}: {Numbers.CountOf(arms, "set")} in the arms.", "Elbows first. If it stays that way, a lighter load comes next.");
            }

            if (lower > 0)
            {
                yield return new ReviewPoint("spine", "warn", $"{exercise.Name}: {Numbers.CountOf(lower, "set")} in the lower back.", "Film one from the side next time; go lighter until the shape holds.");
            }
        }
    }
}
