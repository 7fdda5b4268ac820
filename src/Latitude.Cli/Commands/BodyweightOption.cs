using System.CommandLine;
using System.Globalization;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Cli.Commands;

/// <summary>The option by which commands take a bodyweight.</summary>
internal static class BodyweightOption
{
    public static Option<decimal?> Create()
    {
        var bodyweight = new Option<decimal?>("--bodyweight") { Description = "Bodyweight, in the unit shown, where the log has none." };
        bodyweight.Validators.Add(result =>
        {
            if (result.GetValue(bodyweight) is { } value && !IsBodyweight(value))
            {
                result.AddError($"--bodyweight: {value.ToString(CultureInfo.InvariantCulture)} is no bodyweight.");
            }
        });
        return bodyweight;
    }

    /// <summary>In either unit: which one is meant, the log may have to say.</summary>
    private static bool IsBodyweight(decimal value) =>
        value is > 0 and < 1000 && (BodyweightEntry.IsPlausible(Load.OfKilograms(value)) || BodyweightEntry.IsPlausible(Load.OfPounds(value)));
}
