using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests;

public sealed class FrontMatterTests
{
    [Fact]
    public void A_program_is_played_with_front_matter_as_without()
    {
        const string Program = "# Week 1\n## Day 1\nSquat / 1x5 100lb";
        ProgramReader.Read("---\nid: x\nname: A / B\n---\n" + Program).Diagnostics.ShouldBeEmpty();
        Play.Start("---\nid: x\n---\n" + Program).Weights().ShouldBe(Play.Start(Program).Weights());
    }

    [Theory]
    [InlineData("---\nid: x\n---\n# Week 1\n## Day 1\nSqat / 1x5")]
    [InlineData("---\r\nid: x\r\n---\r\n# Week 1\r\n## Day 1\r\nSqat / 1x5")]
    public void Findings_count_lines_from_the_top_of_the_file(string text) =>
        ProgramReader.Read(text).Diagnostics.ShouldHaveSingleItem().Line.ShouldBe(6);

    [Theory]
    [InlineData("---\nid: x\n---\n# W", "id: x\n", "\n\n\n# W")]
    [InlineData("---\n---\n# W", "", "\n\n# W")]
    [InlineData("---\nid: x\n---", "id: x\n", "\n\n\n")]
    [InlineData("---\nid: x\n# W", "", "---\nid: x\n# W")]
    [InlineData("\n---\nid: x\n---\n# W", "", "\n---\nid: x\n---\n# W")]
    [InlineData("----\nid: x\n---\n# W", "", "----\nid: x\n---\n# W")]
    [InlineData("", "", "")]
    public void Front_matter_stands_between_two_fences_at_the_top(string text, string header, string program) =>
        FrontMatter.Split(text).ShouldBe((header, program));
}
