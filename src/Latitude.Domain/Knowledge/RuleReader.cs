using Latitude.Domain.Coaching;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads what the rules of the coach rest on.</summary>
internal static class RuleReader
{
    public static RuleTable Read(KnowledgeReader reader) =>
        new(reader.Open(KnowledgeSection.Rules).List(static r => new RuleFacts
        {
            Id = r.Text(),
            GuideRow = r.Text(),
            Evidence = (EvidenceGrade)r.Byte(),
            EvidenceNote = r.Text(),
            Sources = r.Symbols(),
            Thresholds = Thresholds(r),
        }));

    public static Dictionary<string, double> Thresholds(KnowledgeReader reader)
    {
        var count = reader.Count();
        var thresholds = new Dictionary<string, double>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            thresholds.Add(reader.Text(), reader.Number());
        }

        return thresholds;
    }
}
