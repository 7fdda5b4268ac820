using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Knowledge;

public sealed class KnowledgeBaseTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Fact]
    public void The_five_most_effective_exercises_stand_in_the_guides_order() =>
        Knowledge.Exercises.All.Where(exercise => exercise.TopFiveRank is not null).OrderBy(exercise => exercise.TopFiveRank).Select(exercise => exercise.Id)
            .ShouldBe(["deadlift", "pull_up", "barbell_row", "inverted_row", "hyperextension"]);

    [Fact]
    public void Every_back_function_of_the_guide_is_known_in_its_order() =>
        Knowledge.Body.BackFunctions.Select(function => function.Id).ShouldBe([
            "shoulder_extension", "shoulder_adduction", "transverse_abduction", "transverse_extension", "spine_extension",
            "spine_lateral_flexion", "scapular_retraction", "scapular_depression", "scapular_elevation",
            "scapular_upward_rotation", "scapular_downward_rotation"]);

    [Fact]
    public void Every_exercise_has_a_name_of_its_own() =>
        Knowledge.Exercises.All.Select(exercise => exercise.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(Knowledge.Exercises.All.Count);

    [Fact]
    public void An_intermediate_gets_8_to_16_sets_for_the_lats_and_is_asked_why_above_22()
    {
        var band = Knowledge.Doses.Band(Knowledge.Body.Group("lats"), ExperienceLevel.Intermediate).ShouldNotBeNull();
        (band.Low, band.High, band.HesitateAbove).ShouldBe((8, 16, 22));
        Knowledge.Doses.Band(Knowledge.Body.Group("calves"), ExperienceLevel.Intermediate).ShouldBeNull();
    }
}
