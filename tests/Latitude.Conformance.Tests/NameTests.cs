using System.Globalization;
using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Knowledge;

namespace Latitude.Conformance.Tests;

/// <summary>Names of real logs: the 500 most frequent against a table made by hand, and all of them for how much is understood.</summary>
public sealed class NameTests
{
    private static readonly ExerciseNames Names = KnowledgeBase.Load().Names;

    private static readonly IReadOnlyList<Labelled> Table =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "names-500.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new Labelled(cells[0], cells[1], cells[2], Enum.Parse<BalanceSide>(cells[3].Replace("_", "", StringComparison.Ordinal), ignoreCase: true))),
    ];

    [Fact]
    public void None_of_the_500_most_frequent_names_is_on_the_wrong_side()
    {
        Table.Count.ShouldBe(500);
        Table.Where(label => Names.Resolve(label.Name).Side != label.Side).Select(label => label.Name).ShouldBeEmpty();
    }

    [Fact]
    public void At_least_97_in_100_of_them_are_the_exercise_that_a_lifter_says_they_are()
    {
        var wrong = Table.Where(label => (Names.Resolve(label.Name).Exercise?.Id ?? "") != label.Exercise).Select(label => label.Name).ToList();
        wrong.Count.ShouldBeLessThanOrEqualTo(15, string.Join(", ", wrong));
    }

    [Fact]
    public void At_least_99_in_100_of_them_are_the_kind_of_movement()
    {
        var wrong = Table.Where(label => (Names.Resolve(label.Name).Pattern?.Id ?? "") != label.Pattern).Select(label => label.Name).ToList();
        wrong.Count.ShouldBeLessThanOrEqualTo(5, string.Join(", ", wrong));
    }

    [Fact]
    public void Of_all_strength_sets_97_in_100_resolve_to_an_exercise_and_995_in_1000_to_a_pattern()
    {
        int sets = 0, toExercise = 0, toPattern = 0;
        foreach (var cells in File.ReadLines(SharedData.Path("data/logs/exercise-names.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            var match = Names.Resolve(cells[2]);
            if (match.Pattern is { IsStrength: false })
            {
                continue;
            }

            var count = int.Parse(cells[0], CultureInfo.InvariantCulture);
            sets += count;
            toExercise += match.Exercise is null ? 0 : count;
            toPattern += match.Pattern is null ? 0 : count;
        }

        (toExercise / (double)sets).ShouldBeGreaterThanOrEqualTo(0.97);
        (toPattern / (double)sets).ShouldBeGreaterThanOrEqualTo(0.995);
    }

    private sealed record Labelled(string Name, string Exercise, string Pattern, BalanceSide Side);
}
