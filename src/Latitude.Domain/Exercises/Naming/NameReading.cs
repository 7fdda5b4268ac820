namespace Latitude.Domain.Exercises.Naming;

/// <summary>What the words of a name say.</summary>
/// <param name="Tags">Everything said.</param>
/// <param name="Doubt">What is to be taken off the confidence: misspelt and unknown words.</param>
/// <param name="Unknown">How many words were not understood.</param>
internal readonly record struct NameReading(NameTags Tags, double Doubt, int Unknown)
{
    public NameReading Plus(NameTags tags, double doubt = 0) => new(Tags.With(tags), Doubt + doubt, Unknown);

    public NameReading PlusUnknown(double doubt) => new(Tags, Doubt + doubt, Unknown + 1);
}
