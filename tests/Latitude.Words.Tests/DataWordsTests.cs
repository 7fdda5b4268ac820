using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Words.Tests;

/// <summary>Why there is no verdict, said of the days that were looked at.</summary>
public class DataWordsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Fact]
    public void Long_after_the_last_workout_its_day_is_said() =>
        Sentences(from: null, to: new DateOnly(2026, 9, 27)).ShouldBe(["No work set in the 4 weeks to 27 September 2026: the last workout was on 5 January 2026."]);

    [Fact]
    public void Fewer_days_than_four_weeks_are_not_called_four_weeks() =>
        Sentences(from: new DateOnly(2026, 1, 1), to: new DateOnly(2026, 1, 10)).ShouldBe(
        [
            "1 workout in the 10 days to 10 January 2026; it takes 4.",
            "3 work sets in the 10 days to 10 January 2026; it takes 20.",
            "1 week with training in the 10 days to 10 January 2026; it takes 3.",
        ]);

    private static string[] Sentences(DateOnly? from, DateOnly to)
    {
        var workout = new Workout
        {
            Date = new DateOnly(2026, 1, 5),
            Exercises = [new PerformedExercise { Name = "bench_press", Sets = [.. Enumerable.Repeat(new PerformedSet { Load = Load.OfKilograms(60), Reps = 8 }, 3)] }],
        };
        var report = new ReportBuilder(Knowledge.Coaching).Build(
            History.Of(new TrainingLog([workout], []), Knowledge.Names), new ReportOptions { From = from, To = to })!;
        return [.. report.Data.Gaps.Select(gap => DataWords.Sentence(gap, report, Knowledge.Rules[EnoughData.Id]))];
    }
}
