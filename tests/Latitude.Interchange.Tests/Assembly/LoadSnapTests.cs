using Latitude.Domain.Quantities;
using Latitude.Interchange.Assembly;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Tests.Assembly;

public sealed class LoadSnapTests
{
    /// <summary>kg = lb × 0.45359237, then cut or rounded as the app stores it.</summary>
    [Theory]
    [InlineData("83.91458845", MassUnit.Kilogram, "185 lb")]
    [InlineData("83.91452", MassUnit.Kilogram, "185 lb")]
    [InlineData("18.143694800000002", MassUnit.Kilogram, "40 lb")]
    [InlineData("61.23", MassUnit.Kilogram, "135 lb")]
    [InlineData("88.18", MassUnit.Pound, "40 kg")]
    [InlineData("22.046226218487757", MassUnit.Pound, "10 kg")]
    [InlineData("82.67", MassUnit.Pound, "37.5 kg")]
    [InlineData("74.99999999999999", MassUnit.Pound, "75 lb")]
    [InlineData("62.5", MassUnit.Kilogram, "62.5 kg")]
    [InlineData("61.25", MassUnit.Kilogram, "61.25 kg")]
    [InlineData("135", MassUnit.Pound, "135 lb")]
    [InlineData("23.33", MassUnit.Kilogram, "23.33 kg")]
    [InlineData("31.8", MassUnit.Kilogram, "31.8 kg")]
    public void A_weight_becomes_what_was_entered(string weight, MassUnit unit, string entered)
    {
        var value = decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture);
        var snap = new LoadSnap();
        snap.Add(value, unit);

        snap.Snap(value, unit, new GuessTally()).ToString().ShouldBe(entered);
    }

    [Fact]
    public void A_short_number_is_converted_where_it_is_not_alone()
    {
        var snap = new LoadSnap();
        foreach (var weight in new[] { 13.6m, 18.1m, 38.6m })
        {
            snap.Add(weight, MassUnit.Kilogram);
        }

        snap.Snap(13.6m, MassUnit.Kilogram, new GuessTally()).ShouldBe(Load.OfPounds(30));
        snap.Snap(38.6m, MassUnit.Kilogram, new GuessTally()).ShouldBe(Load.OfPounds(85));
    }

    [Fact]
    public void A_short_number_stays_where_most_odd_weights_of_the_file_are_not_round_in_the_other_unit()
    {
        var snap = new LoadSnap();
        foreach (var weight in new[] { 13.6m, 14.3m, 15.1m, 16.7m })
        {
            snap.Add(weight, MassUnit.Kilogram);
        }

        var guesses = new GuessTally();
        snap.Snap(13.6m, MassUnit.Kilogram, guesses).ShouldBe(Load.OfKilograms(13.6m));
        guesses.ToList().ShouldBeEmpty();
    }
}
