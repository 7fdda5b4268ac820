using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Formats.FitNotesIos;

/// <summary>Where the columns of a FitNotes file from iOS are.</summary>
internal sealed record FitNotesIosHeader
{
    /// <summary>Number of columns.</summary>
    public required int Columns { get; init; }

    /// <summary>Title of the workout.</summary>
    public required int Title { get; init; }

    /// <summary>Start of the workout, in UTC.</summary>
    public required int Start { get; init; }

    /// <summary>End of the workout; -1 where missing, as all below may be.</summary>
    public required int End { get; init; }

    /// <summary>Bodyweight that day.</summary>
    public required int Bodyweight { get; init; }

    /// <summary>Name of the exercise.</summary>
    public required int Exercise { get; init; }

    /// <summary>Equipment, apart from the name.</summary>
    public required int Equipment { get; init; }

    /// <summary>Reps.</summary>
    public required int Reps { get; init; }

    /// <summary>Weight.</summary>
    public required int Weight { get; init; }

    /// <summary>Unit that the name of the weight column states.</summary>
    public required MassUnit? Unit { get; init; }

    /// <summary>Time of the set.</summary>
    public required int Time { get; init; }

    /// <summary>Distance.</summary>
    public required int Distance { get; init; }

    /// <summary>Done, Failed or NotStarted.</summary>
    public required int Status { get; init; }

    /// <summary>Whether it is a warm-up.</summary>
    public required int IsWarmup { get; init; }

    /// <summary>RPE.</summary>
    public required int Rpe { get; init; }

    /// <summary>Reps in reserve.</summary>
    public required int RepsInReserve { get; init; }

    /// <summary>Note on the set.</summary>
    public required int Note { get; init; }

    /// <summary>Finds the columns; null where the header is not this app's.</summary>
    public static FitNotesIosHeader? Read(FileSample sample)
    {
        var kilograms = sample.Column("Weight (kg)", "Weight (kgs)");
        var pounds = sample.Column("Weight (lbs)", "Weight (lb)");
        var header = new FitNotesIosHeader
        {
            Columns = sample.Header.Count,
            Title = sample.Column("Name"),
            Start = sample.Column("StartTime"),
            End = sample.Column("EndTime"),
            Bodyweight = sample.Column("BodyWeight"),
            Exercise = sample.Column("Exercise"),
            Equipment = sample.Column("Equipment"),
            Reps = sample.Column("Reps"),
            Weight = kilograms >= 0 ? kilograms : Math.Max(pounds, sample.Column("Weight")),
            Unit = kilograms >= 0 ? MassUnit.Kilogram : pounds >= 0 ? MassUnit.Pound : null,
            Time = sample.Column("Time"),
            Distance = sample.Column("Distance"),
            Status = sample.Column("Status"),
            IsWarmup = sample.Column("IsWarmup"),
            Rpe = sample.Column("RPE"),
            RepsInReserve = sample.Column("RIR"),
            Note = sample.Column("Note"),
        };
        return header is { Start: >= 0, Exercise: >= 0, Reps: >= 0, Weight: >= 0, IsWarmup: >= 0 } ? header : null;
    }
}
