using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Formats.FitNotes;

/// <summary>Where the columns of a FitNotes file are.</summary>
internal sealed record FitNotesHeader
{
    /// <summary>Number of columns.</summary>
    public required int Columns { get; init; }

    /// <summary>The day, which is the workout.</summary>
    public required int Date { get; init; }

    /// <summary>Name of the exercise.</summary>
    public required int Exercise { get; init; }

    /// <summary>Weight; with both units side by side the one in kilograms.</summary>
    public required int Weight { get; init; }

    /// <summary>Unit that the name of the weight column states.</summary>
    public required MassUnit? Unit { get; init; }

    /// <summary>Unit of the weight in every row; -1 where missing, as all below may be.</summary>
    public required int UnitOfWeight { get; init; }

    /// <summary>Reps.</summary>
    public required int Reps { get; init; }

    /// <summary>Distance.</summary>
    public required int Distance { get; init; }

    /// <summary>Unit of the distance.</summary>
    public required int UnitOfDistance { get; init; }

    /// <summary>Time of the set.</summary>
    public required int Time { get; init; }

    /// <summary>Note on the set.</summary>
    public required int Comment { get; init; }

    /// <summary>Kind of set (FitNotes 2).</summary>
    public required int Kind { get; init; }

    /// <summary>RPE (FitNotes 2).</summary>
    public required int Rpe { get; init; }

    /// <summary>Reps in reserve (FitNotes 2).</summary>
    public required int RepsInReserve { get; init; }

    /// <summary>Finds the columns; null where the header is not FitNotes'.</summary>
    public static FitNotesHeader? Read(FileSample sample)
    {
        var kilograms = sample.Column("Weight (kgs)", "Weight (kg)");
        var pounds = sample.Column("Weight (lbs)", "Weight (lb)");
        var weight = kilograms >= 0 ? kilograms : pounds;
        var header = new FitNotesHeader
        {
            Columns = sample.Header.Count,
            Date = sample.Column("Date"),
            Exercise = sample.Column("Exercise"),
            Weight = weight >= 0 ? weight : sample.Column("Weight"),
            Unit = kilograms >= 0 ? MassUnit.Kilogram : pounds >= 0 ? MassUnit.Pound : null,
            UnitOfWeight = sample.Column("Weight Unit"),
            Reps = sample.Column("Reps"),
            Distance = sample.Column("Distance"),
            UnitOfDistance = sample.Column("Distance Unit"),
            Time = sample.Column("Time"),
            Comment = sample.Column("Comment", "Notes", "Note"),
            Kind = sample.Column("Kind"),
            Rpe = sample.Column("RPE"),
            RepsInReserve = sample.Column("RIR"),
        };
        var isFitNotes = header is { Date: 0, Exercise: 1, Weight: > 1, Reps: > 1, Distance: > 1, UnitOfDistance: > 1, Time: > 1 };
        return isFitNotes && sample.Column("Category") == 2 ? header : null;
    }
}
