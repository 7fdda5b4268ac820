using Latitude.Domain.Form;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads the numbers of the form check.</summary>
internal static class FormReader
{
    public static FormThresholds Read(KnowledgeReader reader)
    {
        reader.Open(KnowledgeSection.Form);
        return new FormThresholds(RuleReader.Thresholds(reader));
    }
}
