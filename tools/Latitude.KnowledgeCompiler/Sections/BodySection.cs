using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>Joint actions, muscles, groups and the functions of the back.</summary>
internal static class BodySection
{
    public static void Write(KnowledgeFolder files, Output output)
    {
        JointActions(files.JointActions, output.Writer);
        Muscles(files.Muscles, output);
        Groups(files.Groups, output);
        Functions(files.Functions, output);
    }

    private static void JointActions(IReadOnlyList<Entry> actions, KnowledgeWriter writer)
    {
        writer.Begin(KnowledgeSection.JointActions);
        writer.List(actions, action =>
        {
            writer.Text(action.Id);
            writer.Text(action.Text("name"));
            writer.Text(action.Text("description"));
        });
    }

    private static void Muscles(IReadOnlyList<Entry> muscles, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Muscles);
        writer.List(muscles, muscle =>
        {
            writer.Text(muscle.Id);
            writer.Text(muscle.Text("name"));
            writer.Text(muscle.Text("plain"));
            writer.Member(KnowledgeFormat.BodySides, muscle.Text("side"));
            output.References(muscle.Words("actions"), output.Ids.JointActions);
            writer.Text(muscle.Text("attachments"));
            writer.Text(muscle.Text("note"));
            output.Symbols(muscle.Words("sources"), output.Ids.Sources);
        });
    }

    private static void Groups(IReadOnlyList<Entry> groups, Output output)
    {
        var writer = output.Writer;
        var homes = new Dictionary<string, string>();
        writer.Begin(KnowledgeSection.Groups);
        writer.List(groups, group =>
        {
            writer.Text(group.Id);
            writer.Text(group.Text("name"));
            writer.Member(KnowledgeFormat.BodySides, group.Text("side"));
            writer.Flag(group.Flag("of_the_back"));
            output.References(group.Words("members"), output.Ids.Muscles);
            foreach (var member in group.Words("members").Where(member => !homes.TryAdd(member.Text, group.Id)))
            {
                output.Problems.Add(member.Problem($"\"{member.Text}\" is already counted in \"{homes[member.Text]}\"."));
            }
        });
    }

    private static void Functions(IReadOnlyList<Entry> functions, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Functions);
        writer.List(functions, function =>
        {
            writer.Text(function.Id);
            writer.Text(function.Text("name"));
            writer.Text(function.Text("plain"));
            writer.Count(output.Ids.JointActions.Resolve(function.Word("action")));
            output.References(function.Words("prime_movers"), output.Ids.Muscles);
            output.Symbols(function.Words("cheapest"), output.Ids.Exercises);
        });
    }
}
