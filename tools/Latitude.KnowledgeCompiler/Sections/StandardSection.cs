using Latitude.Domain.Knowledge;
using Latitude.KnowledgeCompiler.Input;

namespace Latitude.KnowledgeCompiler.Sections;

/// <summary>How strong lifters of a level are for their bodyweight.</summary>
internal static class StandardSection
{
    private static readonly string[] Sexes = ["men", "women"];

    public static void Write(IReadOnlyList<Entry> standards, Output output)
    {
        var writer = output.Writer;
        writer.Begin(KnowledgeSection.Standards);
        writer.List(standards, standard =>
        {
            writer.Member(KnowledgeFormat.LiftFamilies, standard.Text("family"));
            output.References(standard.Words("exercises"), output.Ids.Exercises);
            foreach (var sex in Sexes)
            {
                Multiples(standard, sex, output);
            }
        });
    }

    private static void Multiples(Entry standard, string sex, Output output)
    {
        double[] multiples = [.. standard.Values[sex]!.Select(value => (double)value)];
        for (var i = 1; i < multiples.Length; i++)
        {
            if (multiples[i] <= multiples[i - 1])
            {
                output.Problems.Add(standard.Problem(sex, "Each level is stronger than the one before."));
                break;
            }
        }

        foreach (var multiple in multiples)
        {
            output.Writer.Number(multiple);
        }
    }
}
