using Latitude.Interchange.Drafts;
using static Latitude.Interchange.Formats.Strong.StrongColumn;

namespace Latitude.Interchange.Formats.Strong;

/// <summary>The layouts of known versions.</summary>
internal static class StrongLayouts
{
    /// <summary>
    /// By these files without a header, or with one in a language unknown to us, are read. A file must fit
    /// in all its first rows.
    /// </summary>
    public static IReadOnlyList<StrongLayout> All { get; } =
    [
        new("commas, no unit", [Date, WorkoutName, Duration, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes, WorkoutNotes, Rpe]),
        new("commas, no unit, no duration", [Date, WorkoutName, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes, WorkoutNotes, Rpe]),
        new("commas, no unit, no notes", [Date, WorkoutName, Duration, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Rpe]),
        new("commas, no unit, no duration, no rating", [Date, WorkoutName, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes, WorkoutNotes]),
        new("unit in every row", [Date, WorkoutName, ExerciseName, SetOrder, Weight, UnitOfWeight, Reps, Rpe, Distance, UnitOfDistance, Seconds, Notes, WorkoutNotes, Duration]),
        new("unit in every row, no duration", [Date, WorkoutName, ExerciseName, SetOrder, Weight, UnitOfWeight, Reps, Rpe, Distance, UnitOfDistance, Seconds, Notes, WorkoutNotes]),
        new("numbered workouts", [WorkoutNumber, Date, WorkoutName, Duration, ExerciseName, SetOrder, Weight, Reps, Rpe, Distance, Seconds, Notes, WorkoutNotes]) { DistanceUnit = DistanceUnit.Metre },
        new("oldest", [Date, WorkoutName, ExerciseName, SetOrder, Weight, Reps, Distance, Seconds, Notes]),
    ];
}
