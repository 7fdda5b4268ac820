using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads the dose bands.</summary>
internal static class DoseReader
{
    public static DoseTable Read(KnowledgeReader reader, Body body)
    {
        reader.Open(KnowledgeSection.Doses);
        var minimum = reader.Count();
        var caps = new int[KnowledgeFormat.Levels.Length];
        for (var level = 0; level < caps.Length; level++)
        {
            caps[level] = reader.Count();
        }

        var sources = reader.Symbols();
        return new DoseTable(Bands(reader, body)) { MinimumEffective = minimum, SessionCaps = caps, Sources = sources };
    }

    private static DoseBand[] Bands(KnowledgeReader reader, Body body)
    {
        var levels = KnowledgeFormat.Levels.Length;
        var bands = new DoseBand[reader.Count() * levels];
        for (var i = 0; i < bands.Length; i += levels)
        {
            var group = body.Groups[reader.Count()];
            var hesitate = reader.Count();
            for (var level = 0; level < levels; level++)
            {
                bands[i + level] = new DoseBand(group, (ExperienceLevel)level, reader.Count(), reader.Count(), hesitate);
            }
        }

        return bands;
    }
}
