using Latitude.Domain.Evidence;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads where facts come from.</summary>
internal static class SourceReader
{
    public static Source[] Read(KnowledgeReader reader) => reader.Open(KnowledgeSection.Sources).List(static r => new Source
    {
        Id = r.Symbol(),
        Citation = r.Text(),
        Doi = r.TextOrNull(),
        Url = r.TextOrNull(),
        Checked = (SourceCheck)r.Byte(),
    });
}
