using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Formats.Hevy;

/// <summary>Where the columns of a Hevy file are. Their names are English in every language of the app.</summary>
internal sealed record HevyHeader
{
    /// <summary>Number of columns.</summary>
    public required int Columns { get; init; }

    /// <summary>Title of the workout.</summary>
    public required int Title { get; init; }

    /// <summary>Start of the workout.</summary>
    public required int Start { get; init; }

    /// <summary>End of the workout; -1 where missing, as all below may be.</summary>
    public required int End { get; init; }

    /// <summary>Note on the workout.</summary>
    public required int Description { get; init; }

    /// <summary>Name of the exercise.</summary>
    public required int Exercise { get; init; }

    /// <summary>Number of the superset within the workout.</summary>
    public required int Superset { get; init; }

    /// <summary>Note on the exercise.</summary>
    public required int Notes { get; init; }

    /// <summary>Number of the set within its exercise, from 0.</summary>
    public required int SetIndex { get; init; }

    /// <summary>Kind of set.</summary>
    public required int SetType { get; init; }

    /// <summary>Weight.</summary>
    public required int Weight { get; init; }

    /// <summary>Unit that the name of the weight column states.</summary>
    public required MassUnit? Unit { get; init; }

    /// <summary>Reps.</summary>
    public required int Reps { get; init; }

    /// <summary>Distance.</summary>
    public required int Distance { get; init; }

    /// <summary>Unit that the name of the distance column states.</summary>
    public required DistanceUnit DistanceUnit { get; init; }

    /// <summary>Seconds of the set.</summary>
    public required int Seconds { get; init; }

    /// <summary>RPE.</summary>
    public required int Rpe { get; init; }

    /// <summary>Finds the columns; null where the header is not Hevy's.</summary>
    public static HevyHeader? Read(FileSample sample)
    {
        var kilograms = sample.Column("weight_kg", "weight_kgs");
        var pounds = sample.Column("weight_lbs", "weight_lb");
        var (distance, unit) = DistanceColumn(sample);
        var header = new HevyHeader
        {
            Columns = sample.Header.Count,
            Title = sample.Column("title"),
            Start = sample.Column("start_time"),
            End = sample.Column("end_time"),
            Description = sample.Column("description"),
            Exercise = sample.Column("exercise_title"),
            Superset = sample.Column("superset_id"),
            Notes = sample.Column("exercise_notes"),
            SetIndex = sample.Column("set_index"),
            SetType = sample.Column("set_type"),
            Weight = Math.Max(Math.Max(kilograms, pounds), sample.Column("weight")),
            Unit = kilograms >= 0 ? MassUnit.Kilogram : pounds >= 0 ? MassUnit.Pound : null,
            Reps = sample.Column("reps"),
            Distance = distance,
            DistanceUnit = unit,
            Seconds = sample.Column("duration_seconds"),
            Rpe = sample.Column("rpe"),
        };
        return header is { Start: >= 0, Exercise: >= 0, Weight: >= 0, Reps: >= 0 } ? header : null;
    }

    private static (int Column, DistanceUnit Unit) DistanceColumn(FileSample sample)
    {
        foreach (var (name, unit) in new[]
        {
            ("distance_km", DistanceUnit.Kilometre), ("distance_miles", DistanceUnit.Mile), ("distance_meters", DistanceUnit.Metre), ("distance", DistanceUnit.Unstated),
        })
        {
            if (sample.Column(name) is >= 0 and var column)
            {
                return (column, unit);
            }
        }

        return (-1, DistanceUnit.Unstated);
    }
}
