using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;

namespace Latitude.Words.Tests;

public sealed class NextSessionWordsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly NextSessionPlanner Planner = new(Knowledge.Rules);
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void The_next_load_comes_with_its_reason() =>
        Sentence("barbell_row", LoadSteps.Every(1.25), new LiftDay(Monday.AddDays(-2), [new(60, 5), new(60, 5)])).ShouldBe(
            "Barbell row: 2 × 5 at 61.25 kg; all top sets had 5 reps, so the next load is open.");

    [Fact]
    public void Reasons_are_told_from_the_deciding_one_on() =>
        Sentence("barbell_row", LoadSteps.Every(2.5), new LiftDay(Monday.AddDays(-30), [new(60, 5), new(60, 5)])).ShouldBe(
            "Barbell row: 2 × 5 at 52.5 kg; 30 days since the last time, so 10 % less; all top sets had 5 reps, so the next load is open.");

    [Fact]
    public void Nothing_known_asks_for_a_light_start() =>
        Sentence("barbell_row", LoadSteps.Every(2.5)).ShouldBe(
            "Barbell row: 3 × 5–12 with a light load; nothing is known yet, so find a load that leaves 4 reps in reserve.");

    [Fact]
    public void The_body_is_part_of_the_load() =>
        Sentence("pull_up", LoadSteps.Of(0), new LiftDay(Monday.AddDays(-2), [new(0, 6)])).ShouldBe(
            "Pull-up: 1 × 7–12 with bodyweight; there is nothing heavier to load, so more reps or a harder variant.");

    private static string Sentence(string exercise, LoadSteps loads, params LiftDay[] past) => NextSessionWords.Sentence(
        Planner.Plan(new NextSessionRequest
        {
            Exercise = Knowledge.Exercises[exercise],
            Date = Monday,
            Level = ExperienceLevel.Beginner,
            Past = past,
            Loads = loads,
            BodyKilograms = exercise == "pull_up" ? 80 : 0,
        }),
        MassUnit.Kilogram);
}
