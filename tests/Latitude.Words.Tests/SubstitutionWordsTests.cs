using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Knowledge;

namespace Latitude.Words.Tests;

public sealed class SubstitutionWordsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();
    private static readonly SubstitutionPlanner Planner = new(Knowledge.Exercises, Knowledge.Rules);

    [Theory]
    [InlineData("bench_press", SubstitutionReason.MissingEquipment, "Bench press → dumbbell bench press: no barbell here. Start light and find the load.")]
    [InlineData("barbell_row", SubstitutionReason.MissingEquipment, "Barbell row → one-arm dumbbell row: no barbell here. Start light and find the load.")]
    [InlineData("pull_up", SubstitutionReason.TooHard, "Pull-up → band-assisted pull-up: an easier rung, until it can be done. Same sets and reps.")]
    public void A_substitute_comes_with_its_reason_and_its_load(string exercise, SubstitutionReason reason, string sentence)
    {
        var atHand = new HashSet<string>(["dumbbell", "bench", "pull-up bar", "band", "floor", "wall"], StringComparer.Ordinal);
        var original = Knowledge.Exercises[exercise];
        var best = Planner.Find(new SubstitutionRequest { Exercise = original, Reason = reason, AtHand = atHand })[0];
        SubstitutionWords.Sentence(original, best, reason, atHand).ShouldBe(sentence);
    }
}
