using CsCheck;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Exercises.Naming;

public sealed class AnyTextTests
{
    private static readonly ExerciseNames Names = KnowledgeBase.Load().Names;

    private static readonly string[] Words =
    [
        "bench", "press", "row", "rows", "pulldown", "barbell", "dumbbell", "cable", "seated", "incline", "reverse", "fly", "curl", "leg", "calf",
        "raise", "deadlift", "romanian", "squat", "single", "arm", "machine", "assisted", "weighted", "extension", "triceps", "hammer", "unknownword",
    ];

    [Fact]
    public void Any_text_whatever_is_answered() =>
        Gen.Select(Gen.String, Gen.String).Sample((name, equipment) =>
        {
            var match = Names.Resolve(name, equipment);
            match.Confidence.ShouldBeInRange(0, 1);
            (match.Exercise is null || match.Pattern is not null).ShouldBeTrue();
        });

    [Fact]
    public void Long_names_and_names_of_nothing_but_one_letter_are_answered()
    {
        Names.Resolve(new string('a', 1_000_000)).ShouldBe(NameMatch.Unknown);
        Names.Resolve(string.Join(' ', Enumerable.Repeat("bench press", 10_000))).Pattern.ShouldNotBeNull();
        Names.Resolve(new string('深', 5_000)).ShouldBe(NameMatch.Unknown);
        Names.Resolve("\0\u0001\uFFFF\uD800").ShouldBe(NameMatch.Unknown);
    }

    [Fact]
    public void Case_and_gaps_do_not_change_what_a_name_means() =>
        Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[1, 5].Sample(words =>
        {
            var plain = Names.Resolve(string.Join(' ', words));
            Names.Resolve(string.Join("  ", words).ToUpperInvariant()).ShouldBe(plain);
            Names.Resolve(string.Join('_', words)).ShouldBe(plain);
            Names.Resolve($" {string.Join('-', words)} ").ShouldBe(plain);
        });
}
