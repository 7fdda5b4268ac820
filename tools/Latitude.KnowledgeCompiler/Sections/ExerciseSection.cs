using System.Globalization;
using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>Exercises. The family of an exercise is the name of its file.</summary>
internal static class ExerciseSection
{
    public static void Write(IReadOnlyList<Entry> exercises, Output output)
    {
        output.Writer.Begin(KnowledgeSection.Exercises);
        var topFive = exercises.Where(exercise => exercise.Has("top_five")).DistinctBy(exercise => exercise.Id).ToDictionary(exercise => exercise.Id, exercise => exercise.Whole("top_five"));
        output.Writer.List(exercises, exercise => Write(exercise, topFive, output));
        foreach (var shared in exercises.Where(exercise => exercise.Has("top_five")).GroupBy(exercise => exercise.Whole("top_five")).Where(rank => rank.Count() > 1))
        {
            output.Problems.Add(shared.Last().Problem("top_five", $"Rank {shared.Key} is taken by \"{shared.First().Id}\"."));
        }
    }

    private static void Write(Entry exercise, Dictionary<string, int> topFive, Output output)
    {
        var writer = output.Writer;
        writer.Text(exercise.Id);
        writer.Text(exercise.Text("name"));
        writer.Symbol(Path.GetFileNameWithoutExtension(exercise.File.Path));
        writer.Count(output.Ids.Patterns.Resolve(exercise.Word("pattern")));
        output.Actions(exercise);
        output.Shares(exercise);
        output.Symbols(exercise.Words("equipment"), output.Ids.Equipment);
        writer.Member(KnowledgeFormat.LoadTypes, exercise.Text("load"));
        writer.Byte((int)(exercise.Number("bodyweight") * 100));
        writer.Flag(exercise.Flag("unilateral"));
        writer.Member(KnowledgeFormat.SpineRules, exercise.Text("spine_rule"));
        writer.Member(KnowledgeFormat.BalanceSides, exercise.Text("balance"));
        writer.Member(KnowledgeFormat.SpinalLoads, exercise.Text("spinal_load"));
        output.Range(exercise, exercise.Has("seconds") ? "seconds" : "reps");
        writer.Flag(exercise.Has("seconds"));
        writer.Symbol(exercise.Text("smallest_step"));
        writer.Signed(StepInHundredths(exercise, output.Problems));
        writer.Member(KnowledgeFormat.Levels, exercise.Text("level"));
        Rung(exercise, writer);
        writer.Byte(exercise.Whole("top_five"));
        writer.Byte(StandsFor(exercise, topFive, output.Problems));
        writer.Count(exercise.Has("plain_form") ? output.Ids.Exercises.Resolve(exercise.Word("plain_form")) + 1 : 0);
        writer.Text(exercise.Text("note"));
        output.Symbols(exercise.Words("sources"), output.Ids.Sources);
    }

    /// <summary>The rank of the one of the five that it is or stands for; 0 for all others.</summary>
    private static int StandsFor(Entry exercise, Dictionary<string, int> topFive, List<Problem> problems)
    {
        if (!exercise.Has("stands_for"))
        {
            return exercise.Whole("top_five");
        }

        if (!topFive.TryGetValue(exercise.Text("stands_for"), out var rank))
        {
            problems.Add(exercise.Problem("stands_for", $"\"{exercise.Text("stands_for")}\" is none of the five."));
        }

        return rank;
    }

    /// <summary>0 for steps that are no weight: "1 rep", "band step".</summary>
    private static int StepInHundredths(Entry exercise, List<Problem> problems)
    {
        var step = exercise.Text("smallest_step");
        if (!step.EndsWith(" kg", StringComparison.Ordinal))
        {
            return 0;
        }

        if (!decimal.TryParse(step[..^3], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var kilograms)
            || kilograms * KnowledgeFormat.StepsPerKilogram % 1 != 0)
        {
            problems.Add(exercise.Problem("smallest_step", $"\"{step}\" is no weight in steps of 0.01 kg."));
            return 0;
        }

        return (int)(kilograms * KnowledgeFormat.StepsPerKilogram);
    }

    private static void Rung(Entry exercise, KnowledgeWriter writer)
    {
        if (!exercise.Has("ladder"))
        {
            writer.Byte(0);
            return;
        }

        var ladder = exercise.Part("ladder");
        writer.Byte(ladder.Whole("rung"));
        writer.Symbol(ladder.Id);
    }
}
