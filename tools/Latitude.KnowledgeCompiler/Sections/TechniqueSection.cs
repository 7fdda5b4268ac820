using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>
/// How to do exercises: a length for every exercise in the order of their indices (0 where there is no technique), then the texts,
/// so that one can be read without the others.
/// </summary>
internal static class TechniqueSection
{
    public static void Write(KnowledgeFolder files, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Technique);
        var techniques = files.Technique.GroupBy(technique => technique.Id).ToDictionary(same => same.Key, same => same.First());
        IReadOnlyList<byte>[] parts = [.. files.Exercises.Select(exercise =>
            techniques.GetValueOrDefault(exercise.Id) is { } technique ? writer.Apart(() => Write(technique, writer)) : [])];
        writer.List(parts, part => writer.Count(part.Count));
        foreach (var part in parts)
        {
            writer.Bytes(part);
        }

        foreach (var technique in files.Technique)
        {
            output.Ids.Exercises.Resolve(technique.Word("id"));
        }

        foreach (var exercise in files.Exercises.Where(NeedsTechnique).Where(exercise => !techniques.ContainsKey(exercise.Id)))
        {
            output.Problems.Add(exercise.Problem("id", $"\"{exercise.Id}\" trains the back and has no technique."));
        }
    }

    private static bool NeedsTechnique(Entry exercise) =>
        exercise.Has("top_five") || exercise.Text("balance") is "back" or "back_spine";

    private static void Write(Entry technique, KnowledgeWriter writer)
    {
        foreach (var part in new[] { "setup", "execution", "cues" })
        {
            Lines(technique.Words(part), writer);
        }

        writer.List([.. technique.Parts("faults")], fault =>
        {
            writer.Text(fault.Text("fault"));
            writer.Text(fault.Text("fix"));
        });
        Lines(technique.Words("exceptions"), writer);
        writer.Text(technique.Text("why"));
    }

    private static void Lines(IReadOnlyList<Word> lines, KnowledgeWriter writer) => writer.List(lines, line => writer.Text(line.Text));
}
