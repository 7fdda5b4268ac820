using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>How to do exercises: a list of lengths by exercise (0 where there is none), then the texts, so that one can be read alone.</summary>
internal static class TechniqueSection
{
    public static void Write(KnowledgeFolder files, Output output)
    {
        output.Writer.Begin(KnowledgeSection.Technique);
        output.Writer.Count(0);
    }
}
