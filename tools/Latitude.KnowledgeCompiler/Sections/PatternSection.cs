using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>Kinds of movement.</summary>
internal static class PatternSection
{
    public static void Write(IReadOnlyList<Entry> patterns, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Patterns);
        writer.List(patterns, pattern =>
        {
            writer.Text(pattern.Id);
            writer.Text(pattern.Text("name"));
            writer.Flag(pattern.Flag("strength", otherwise: true));
            output.Actions(pattern);
            output.Shares(pattern);
            writer.Member(KnowledgeFormat.BalanceSides, pattern.Text("balance"));
            writer.Member(KnowledgeFormat.SpinalLoads, pattern.Text("spinal_load"));
        });
    }
}
