using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>Hard sets a week for groups of muscles.</summary>
internal static class DoseSection
{
    public static void Write(Entry doses, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Doses);
        writer.Count(doses.Whole("minimum_effective"));
        foreach (var level in KnowledgeFormat.Levels)
        {
            writer.Count(doses.Part("session_cap").Whole(level));
        }

        output.Symbols(doses.Words("sources"), output.Ids.Sources);
        Entry[] bands = [.. doses.Parts("bands")];
        foreach (var repeated in bands.GroupBy(band => band.Text("group")).Where(group => group.Count() > 1))
        {
            output.Problems.Add(repeated.Last().Problem("group", $"\"{repeated.Key}\" has two bands."));
        }

        writer.List(bands, band =>
        {
            writer.Count(output.Ids.Groups.Resolve(band.Word("group")));
            writer.Count(band.Whole("hesitate_above"));
            foreach (var level in KnowledgeFormat.Levels)
            {
                output.Range(band, level);
            }
        });
    }
}
