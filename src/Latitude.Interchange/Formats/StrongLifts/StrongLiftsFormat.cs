using Latitude.Domain.Quantities;

namespace Latitude.Interchange.Formats.StrongLifts;

/// <summary>
/// StrongLifts' exports: until 2025 a row a workout with repeating blocks of exercise, weight in both units and five sets; in 2026
/// a row an exercise with repeating pairs of reps and weight.
/// </summary>
internal sealed class StrongLiftsFormat : LogFormat
{
    private const int UsualBlock = 8;

    /// <inheritdoc/>
    public override string Id => "stronglifts";

    /// <inheritdoc/>
    public override string Name => "StrongLifts";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample) => DetectRowPerExercise(sample) ?? DetectRowPerWorkout(sample);

    private FormatMatch? DetectRowPerExercise(FileSample sample)
    {
        var columns = new StrongLiftsColumns
        {
            Date = sample.Column("Date (yyyy/mm/dd)", "Date"),
            Number = sample.Column("Workout"),
            Title = sample.Column("Workout Name"),
            Bodyweight = Starting(sample, "Body Weight"),
            Exercise = sample.Column("Exercise"),
            SetsReps = sample.Column("Sets×Reps", "SetsxReps", "Sets Reps"),
            Hours = sample.Column("Duration (hours)"),
            Start = Starting(sample, "Start Time"),
            Note = sample.Column("Notes", "Note"),
            Sets = [.. SetColumns(sample)],
        };
        return columns is not { Date: >= 0, Exercise: >= 0, Sets.Count: > 0 }
            ? null
            : new FormatMatch
            {
                Format = this,
                Dialect = "a row an exercise (2026)",
                Score = 1,
                Columns = sample.Header.Count,
                HasHeader = true,
                Open = context => new StrongLiftsReader(context, columns, UnitIn(sample, columns.Bodyweight)),
            };
    }

    private FormatMatch? DetectRowPerWorkout(FileSample sample)
    {
        var (date, first) = (sample.Column("Date"), sample.Column("Exercise 1"));
        if (date < 0 || first < 0)
        {
            return null;
        }

        var second = sample.Column("Exercise 2");
        var layout = new WideLayout
        {
            Date = date,
            Note = sample.Column("Note", "Notes"),
            Title = sample.Column("Workout"),
            BodyweightKilograms = sample.Column("Body Weight (KG)", "Body Weight"),
            BodyweightPounds = sample.Column("Body Weight (LB)"),
            FirstBlock = first,
            BlockLength = second > first ? second - first : UsualBlock,
            Kilograms = Within(sample, first, "(KG)"),
            Pounds = Within(sample, first, "(LB)"),
            FirstSet = Within(sample, first, "Set"),
        };
        return layout.FirstSet <= 0
            ? null
            : new FormatMatch
            {
                Format = this,
                Dialect = "a row a workout (until 2025)",
                Score = 1,
                Columns = 0,
                HasHeader = true,
                Open = context => new StrongLiftsWideReader(context, layout),
            };
    }

    private static int Starting(FileSample sample, string words)
    {
        for (var i = 0; i < sample.Header.Count; i++)
        {
            if (sample.Header[i].AsSpan().TrimStart().StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Offset within the first block of the first heading that holds the words; -1 where none does.</summary>
    private static int Within(FileSample sample, int first, string words)
    {
        for (var i = first + 1; i < sample.Header.Count; i++)
        {
            if (sample.Header[i].Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return i - first;
            }
        }

        return -1;
    }

    /// <summary>Pairs like <c>Set 3 (Reps)</c> and, behind it, <c>Set 3 (KG)</c>.</summary>
    private static IEnumerable<StrongLiftsSetColumns> SetColumns(FileSample sample)
    {
        for (var i = 0; i + 1 < sample.Header.Count; i++)
        {
            var heading = sample.Header[i].AsSpan().Trim();
            var weight = sample.Header[i + 1].AsSpan().Trim();
            if (heading.StartsWith("Set ", StringComparison.OrdinalIgnoreCase) && heading.EndsWith("(Reps)", StringComparison.OrdinalIgnoreCase)
                && weight.StartsWith("Set ", StringComparison.OrdinalIgnoreCase) && UnitIn(sample, i + 1) is { } unit)
            {
                yield return new StrongLiftsSetColumns(i, i + 1, unit);
            }
        }
    }

    private static MassUnit? UnitIn(FileSample sample, int column) =>
        column < 0 ? null
        : sample.Header[column].Contains("(KG)", StringComparison.OrdinalIgnoreCase) ? MassUnit.Kilogram
        : sample.Header[column].Contains("(LB)", StringComparison.OrdinalIgnoreCase) ? MassUnit.Pound
        : null;
}
