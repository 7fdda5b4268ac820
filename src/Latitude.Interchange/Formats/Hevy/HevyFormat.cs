using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Formats.Hevy;

/// <summary>Hevy: one row a set, newest workout first, months in the language of the app.</summary>
internal sealed class HevyFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "hevy";

    /// <inheritdoc/>
    public override string Name => "Hevy";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample) => HevyHeader.Read(sample) is not { } header ? null : new FormatMatch
    {
        Format = this,
        Dialect = header.Unit switch { MassUnit.Kilogram => "weight_kg", MassUnit.Pound => "weight_lbs", _ => "no unit" },
        Score = 1,
        Columns = header.Columns,
        HasHeader = true,
        Open = context => new HevyReader(context, header),
    };
}
