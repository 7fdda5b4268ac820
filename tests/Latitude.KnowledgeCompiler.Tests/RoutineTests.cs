namespace Latitude.KnowledgeCompiler.Tests;

public sealed class RoutineTests : IDisposable
{
    private const string File = "routines/curls.liftoscript";

    private readonly SmallKnowledge _knowledge = new SmallKnowledge().Write(File, """
        ---
        id: curls
        name: Curls
        author: A lifter
        source: Told in the gym, and so not very sure.
        level: beginner
        days: 3
        equipment: [dumbbell]
        goal: size
        summary: Nothing but curls, all week.
        for: [Short, Simple]
        against: [No back, No legs]
        back: Nothing at all for the back.
        ---
        # Week 1
        ## Day 1
        Bicep Curl / 3x10
        """);

    public void Dispose() => _knowledge.Dispose();

    [Fact]
    public void A_routine_compiles() => _knowledge.Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("[dumbbell]", "[barbel]", ":8 There is no equipment \"barbel\".")]
    [InlineData("level: beginner", "level: expert", ":6 level: \"expert\" is not one of beginner, intermediate, advanced.")]
    [InlineData("id: curls", "id: squats", ":2 The file of routine \"squats\" has another name.")]
    [InlineData("author: A lifter\n", "", ":2 \"author\" is missing.")]
    public void What_is_wrong_in_its_front_matter_is_named_with_its_line(string old, string with, string problem) =>
        _knowledge.Replace(File, old, with).Problems().ShouldBe([File + problem]);

    [Fact]
    public void A_routine_without_front_matter_is_refused() =>
        _knowledge.Write(File, "# Week 1\n## Day 1\nBicep Curl / 3x10\n").Problems().ShouldBe([File + ":1 A file holds exactly one document."]);
}
