using System.Text.RegularExpressions;
using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching;
using Latitude.Domain.Evidence;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Knowledge;

/// <summary>A closed set is stored as a position: the words that coaches write and the members of the enum must stand in one order.</summary>
public sealed partial class KnowledgeFormatTests
{
    [Fact]
    public void Words_stand_in_the_order_of_the_members_they_mean()
    {
        KnowledgeFormat.SourceChecks.ShouldBe(Words<SourceCheck>());
        KnowledgeFormat.BodySides.ShouldBe(Words<BodySide>());
        KnowledgeFormat.BalanceSides.ShouldBe(Words<BalanceSide>());
        KnowledgeFormat.SpinalLoads.ShouldBe(Words<SpinalLoad>());
        KnowledgeFormat.SpineRules.ShouldBe(Words<SpineRule>());
        KnowledgeFormat.LoadTypes.ShouldBe(Words<LoadType>());
        KnowledgeFormat.EvidenceGrades.ShouldBe(Words<EvidenceGrade>());
        KnowledgeFormat.Levels.ShouldBe(Words<ExperienceLevel>());
    }

    [Fact]
    public void Bytes_of_another_version_are_refused()
    {
        Should.Throw<InvalidDataException>(() => new KnowledgeReader("LATK\u00ff"u8.ToArray()));
        Should.Throw<InvalidDataException>(() => new KnowledgeReader([]));
    }

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(name => Hump().Replace(name, "_$0").ToLowerInvariant());

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Hump();
}
