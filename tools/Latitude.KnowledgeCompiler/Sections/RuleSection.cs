using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;
using Newtonsoft.Json.Linq;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>The facts behind each rule of the coach.</summary>
internal static class RuleSection
{
    public static void Write(IReadOnlyList<Entry> rules, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Rules);
        writer.List(rules, rule =>
        {
            writer.Text(rule.Id);
            writer.Text(rule.Text("guide"));
            writer.Member(KnowledgeFormat.EvidenceGrades, rule.Text("evidence"));
            writer.Text(rule.Text("note"));
            output.Symbols(rule.Words("sources"), output.Ids.Sources);
            Thresholds(rule, writer);
        });
    }

    /// <summary>Numbers by name.</summary>
    public static void Thresholds(Entry entry, KnowledgeWriter writer)
    {
        JProperty[] thresholds = [.. entry.Part("thresholds").Values.Properties()];
        writer.List(thresholds, threshold =>
        {
            writer.Text(threshold.Name);
            writer.Number((double)threshold.Value);
        });
    }
}
