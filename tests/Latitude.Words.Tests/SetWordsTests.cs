using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Words.Tests;

public class SetWordsTests
{
    [Theory]
    [InlineData(LoadKind.External, 100, "100 kg × 5")]
    [InlineData(LoadKind.Added, 0, "bodyweight × 5")]
    [InlineData(LoadKind.Added, 10, "bodyweight + 10 kg × 5")]
    [InlineData(LoadKind.Assistance, 20, "bodyweight − 20 kg × 5")]
    public void A_set_says_what_its_load_means(LoadKind kind, int kilograms, string expected) =>
        SetWords.Of(new PerformedSet { Load = Load.OfKilograms(kilograms), LoadKind = kind, Reps = 5 }, MassUnit.Kilogram).ShouldBe(expected);
}
