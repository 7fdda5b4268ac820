using Latitude.Domain.Exercises;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads the technique of one exercise.</summary>
internal static class TechniqueReader
{
    /// <summary>Null where the exercise has none.</summary>
    public static Technique? Read(KnowledgeReader reader, int exercise)
    {
        reader.Open(KnowledgeSection.Technique);
        var lengths = reader.List(static r => r.Count());
        for (var before = 0; before < exercise; before++)
        {
            reader.Skip(lengths[before]);
        }

        return lengths[exercise] == 0 ? null : new Technique
        {
            Setup = reader.Texts(),
            Execution = reader.Texts(),
            Cues = reader.Texts(),
            Faults = reader.List(static r => new TechniqueFault(r.Text(), r.Text())),
            Exceptions = reader.Texts(),
            Why = reader.Text(),
        };
    }
}
