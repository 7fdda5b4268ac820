using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Knowledge;

/// <summary>Reads the strength standards.</summary>
internal static class StandardReader
{
    private const int Multiples = 5;

    public static StrengthStandard[] Read(KnowledgeReader reader, ExerciseCatalog exercises) =>
        reader.Open(KnowledgeSection.Standards).List(r => new StrengthStandard
        {
            Family = (LiftFamily)r.Byte(),
            Exercises = r.List(r => exercises.All[r.Count()].Id),
            Men = Numbers(r),
            Women = Numbers(r),
        });

    private static double[] Numbers(KnowledgeReader reader)
    {
        var numbers = new double[Multiples];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = reader.Number();
        }

        return numbers;
    }
}
