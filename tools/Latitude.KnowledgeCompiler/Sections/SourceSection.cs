using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>Where facts come from.</summary>
internal static class SourceSection
{
    public static void Write(IReadOnlyList<Entry> sources, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Sources);
        writer.List(sources, source =>
        {
            writer.Symbol(source.Id);
            writer.Text(source.Text("citation"));
            writer.Text(source.Text("doi"));
            writer.Text(source.Text("url"));
            writer.Member(KnowledgeFormat.SourceChecks, source.Text("checked"));
        });
    }
}
