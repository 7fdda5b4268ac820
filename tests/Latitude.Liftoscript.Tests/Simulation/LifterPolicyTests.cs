using Latitude.Liftoscript.Simulation;

namespace Latitude.Liftoscript.Tests.Simulation;

public class LifterPolicyTests
{
    [Theory]
    [InlineData("target", "5 5 5 5")]
    [InlineData("amrap:2", "5 7 5 7")]
    [InlineData("fail:3", "5 5 3 5")]
    public void A_policy_answers_set_by_set(string policy, string reps) => Answers(policy, 5, 4).ShouldBe(reps);

    [Fact]
    public void Nobody_does_less_than_no_rep() => Answers("fail:1", 1, 2).ShouldBe("0 0");

    [Fact]
    public void The_changing_lifter_follows_the_published_generator()
    {
        // x = 16807, 282475249, 1622650073, 984943658: r = 16, 15, 10, 3 → a normal set, 3 more on the AMRAP set (15 mod 4), two normal sets.
        Answers("lcg:1", 5, 4).ShouldBe("5 8 5 5");
        Answers("lcg:0", 5, 4).ShouldBe("5 8 5 5");
        Answers("lcg:2147483648", 5, 4).ShouldBe("5 8 5 5");
    }

    [Theory]
    [InlineData("luck")]
    [InlineData("amrap")]
    [InlineData("amrap:-1")]
    [InlineData("fail:0")]
    [InlineData("target:1")]
    [InlineData("")]
    public void Anything_else_is_no_policy(string policy) => LifterPolicy.Parse(policy).ShouldBeNull();

    /// <summary>Every second set is an AMRAP set.</summary>
    private static string Answers(string policy, double reps, int sets)
    {
        var lifter = LifterPolicy.Parse(policy)!;
        return string.Join(' ', Enumerable.Range(0, sets).Select(set => lifter.NextReps(reps, set % 2 == 1)));
    }
}
