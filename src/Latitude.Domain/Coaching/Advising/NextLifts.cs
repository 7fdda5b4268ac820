using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Coaching.Advising;

/// <summary>What to load next in the main lift of each family.</summary>
internal static class NextLifts
{
    /// <summary>The lift of most days in the four weeks, for each family that has one.</summary>
    public static IReadOnlyList<NextSession> Of(CoachContext context)
    {
        var lifts = new List<OwnExercise>();
        foreach (var family in LiftFamilies.All)
        {
            var main = context.Rules.Habits.Exercises
                .Where(own => own.RecentDays > 0 && LiftFamilies.Of(own.Exercise.Pattern) == family && !BackLifts.IsOlympic(own.Exercise)
                    && own.Exercise is { Reps.InSeconds: false, LoadType: not (LoadType.Hold or LoadType.Band) })
                .MaxBy(own => own.RecentDays);
            if (main is not null)
            {
                lifts.Add(main);
            }
        }

        var history = context.Input.History;
        var book = ForecastBook.Of(history, context.Date, [.. lifts.Select(own => own.Exercise.PlainForm ?? own.Exercise)]);
        var planner = new NextSessionPlanner(context.Rules.Rules);
        var unit = history.Log.MostUsedUnit ?? MassUnit.Kilogram;
        return [.. lifts.Select(own => planner.Plan(Request(context, own, book, unit)))];
    }

    private static NextSessionRequest Request(CoachContext context, OwnExercise own, ForecastBook book, MassUnit unit)
    {
        var history = context.Input.History;
        return new NextSessionRequest
        {
            Exercise = own.Exercise,
            Date = context.Date.AddDays(Math.Max(1, (int)Math.Round(7 / Math.Max(1, context.Rules.Weekly(own.RecentDays))))),
            Level = context.Level,
            Past = context.DaysOf(own.Exercise),
            Loads = LoadSteps.Usual(own.Exercise, unit),
            BodyKilograms = LiftDays.BodyKilograms(history, own.Exercise, context.Date),
            Forecaster = book.TryGet(own.Exercise.PlainForm ?? own.Exercise, out var forecaster) ? forecaster : null,
            Form = LiftDays.LastForm(history, own.Exercise, context.Date),
            FeltInArms = [.. context.Input.Felt.Where(answer => answer.Exercise == own.Exercise.Id && answer.Date <= context.Date).Select(answer => answer.InArms)],
        };
    }
}
