using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads the established routines.</summary>
internal static class RoutineReader
{
    public static Routine[] Read(KnowledgeReader reader) => reader.Open(KnowledgeSection.Routines).List(static r => new Routine
    {
        Id = r.Text(),
        Name = r.Text(),
        Author = r.Text(),
        Source = r.Text(),
        Level = (ExperienceLevel)r.Byte(),
        Days = r.Count(),
        Equipment = r.Symbols(),
        Goal = (RoutineGoal)r.Byte(),
        Summary = r.Text(),
        For = r.Texts(),
        Against = r.Texts(),
        Back = r.Text(),
        Program = r.Text(),
    });
}
