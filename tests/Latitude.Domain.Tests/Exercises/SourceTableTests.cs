using System.Globalization;
using Latitude.Domain.Exercises;
using Latitude.Domain.Knowledge;

namespace Latitude.Domain.Tests.Exercises;

/// <summary>The catalogue against the table of facts that it was written from, read here by a reader of its own.</summary>
public sealed class SourceTableTests
{
    private static readonly ExerciseCatalog Catalog = KnowledgeBase.Load().Exercises;

    private static readonly Dictionary<string, string> AddedActions = new()
    {
        ["trap_bar_deadlift"] = "scapular elevation (isometric)",
        ["block_pull"] = "scapular elevation (isometric)",
        ["deadlift"] = "scapular elevation (isometric)",
        ["sumo_deadlift"] = "scapular elevation (isometric)",
        ["deficit_deadlift"] = "scapular elevation (isometric)",
        ["snatch_grip_deadlift"] = "scapular elevation (isometric)",
        ["inverted_row_bent_knee"] = "shoulder transverse abduction",
        ["inverted_row"] = "shoulder transverse abduction",
        ["inverted_row_feet_up"] = "shoulder transverse abduction",
        ["inverted_row_weighted"] = "shoulder transverse abduction",
    };

    [Fact]
    public void Every_exercise_of_the_table_is_known_and_agrees_with_it()
    {
        var rows = Rows();
        rows.Select(row => row["id"]).Except(Catalog.All.Select(exercise => exercise.Id)).ShouldBeEmpty();
        foreach (var row in rows)
        {
            Describe(Catalog[row["id"]]).ShouldBe(Describe(row), row["id"]);
        }
    }

    private static string[] Describe(Exercise exercise) =>
    [
        exercise.Pattern.Id,
        Sorted(exercise.Actions.Select(trained => trained.Action.Id.Replace('_', ' ') + (trained.Isometric ? " (isometric)" : ""))),
        Shares(exercise, 1), Shares(exercise, 0.5), Shares(exercise, 0.25),
        exercise.LoadType.ToString(), exercise.IsUnilateral ? "1" : "0", exercise.SpineRule.ToString(),
        Invariant($"{exercise.Reps.Low}-{exercise.Reps.High} {(exercise.Reps.InSeconds ? "s" : "reps")}"),
        exercise.SmallestStep.Replace(" ", "", StringComparison.Ordinal), Invariant($"{exercise.SmallestStepKilograms}"),
        Invariant($"{exercise.BodyweightFraction:0.00}"), exercise.MinimumLevel.ToString(),
        Invariant($"{exercise.Rung?.Ladder} {exercise.Rung?.Rung}"), exercise.Side.ToString(), exercise.SpinalLoad.ToString(),
        string.Join(';', exercise.Muscles.Select(share => share.Share).OrderDescending()) == string.Join(';', exercise.Muscles.Select(share => share.Share)) ? "sorted" : "unsorted",
    ];

    private static string[] Describe(Dictionary<string, string> row) =>
    [
        row["pattern"] switch
        {
            "isolation" => Catalog[row["id"]].Pattern.Id,
            "isometric" => "core_isometric",
            var pattern => pattern.Replace(' ', '_').Replace('-', '_'),
        },
        Sorted(Actions(row)),
        Sorted(row["primary_1_0"].Split(';')), Sorted(row["secondary_0_5"].Split(';')), Sorted(row["minor_0_25"].Split(';')),
        row["load_type"] switch { "dumbbell" => "PerHand", "bodyweight_plus" => "BodyweightPlus", var type => Capital(type) },
        row["unilateral"], row["back_straight_rule"] switch { "na" => "NotApplicable", var rule => Capital(rule) },
        $"{row["rep_low"]}-{row["rep_high"]} {row["rep_unit"]}",
        row["smallest_jump"].Replace(" ", "", StringComparison.Ordinal), row["smallest_jump_kg"],
        decimal.Parse(row["bodyweight_fraction"] is "" ? "0" : row["bodyweight_fraction"], CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture),
        Capital(row["min_level"]),
        $"{(row["ladder"] == "hyper" ? "hyperextension" : row["ladder"])} {row["ladder_rank"]}",
        row["balance_side"] switch { "back_spine" => "BackSpine", var side => Capital(side) },
        row["spine_load"] switch { "med" => "Medium", var load => Capital(load) },
        "sorted",
    ];

    private static IEnumerable<string> Actions(Dictionary<string, string> row)
    {
        foreach (var action in row["joint_actions"].Split(';'))
        {
            yield return action == "finger flexion (grip)" ? "grip"
                : (row["id"], action) == ("farmer_carry", "scapular elevation") ? "scapular elevation (isometric)" : action;
        }

        if (AddedActions.TryGetValue(row["id"], out var added))
        {
            yield return added;
        }
    }

    private static List<Dictionary<string, string>> Rows()
    {
        var shared = Environment.GetEnvironmentVariable("LATITUDE_SHARED") ?? Path.Combine(Root(), "..", "shared");
        var path = Path.Combine(shared, "science-exercises.tsv");
        Assert.SkipUnless(File.Exists(path), $"The table of facts is not here: {path}");
        var lines = File.ReadAllLines(path);
        var heads = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => heads.Zip(line.Split('\t')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Latitude.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Latitude.slnx is in no folder above the tests.");
        }

        return folder.FullName;
    }

    private static string Shares(Exercise exercise, double share) =>
        Sorted(exercise.Muscles.Where(known => known.Share == share).Select(known => known.Muscle.Id));

    private static string Sorted(IEnumerable<string> words) => string.Join(';', words.Order(StringComparer.Ordinal));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
