using System.Globalization;
using Latitude.Domain.Form.Evaluation;
using Latitude.Interchange.Csv;

namespace Latitude.Interchange.Film;

/// <summary>Reads what a person saw in films: a table with the columns clip, lifter, exercise, reps, back (neutral, rounded or empty) and judgeable (yes, no or empty).</summary>
public static class LabelReader
{
    private const int LongestText = 4 * 1024 * 1024;

    private static readonly string[] Needed = ["clip", "lifter", "exercise", "reps", "back", "judgeable"];

    /// <summary>The labels, and what is wrong with those lines that have none.</summary>
    /// <param name="text">The whole file.</param>
    public static (IReadOnlyList<FilmLabel> Labels, IReadOnlyList<FeatureProblem> Problems) Read(string text)
    {
        if (text.Length > LongestText)
        {
            return ([], [new FeatureProblem(0, "too_long", "The file is too long for a table of labels.")]);
        }

        using var table = new CsvReader();
        text.CopyTo(table.Space(text.Length));
        table.Advance(text.Length);
        table.Complete();
        var labels = new List<FilmLabel>();
        var problems = new List<FeatureProblem>();
        if (table.Read() != CsvStatus.Record || Columns(table, problems) is not { } columns)
        {
            return ([], problems.Count > 0 ? problems : [new FeatureProblem(1, "no_labels", "The table is empty.")]);
        }

        CsvStatus status;
        while ((status = table.Read()) == CsvStatus.Record)
        {
            var line = table.Line;
            if (Label(table, columns) is { } label)
            {
                labels.Add(label);
            }
            else
            {
                problems.Add(new FeatureProblem(line, "bad_label", "A label needs a clip, and reps that are empty or a whole number from 0 to 1000."));
            }
        }

        if (status == CsvStatus.Fault)
        {
            problems.Add(new FeatureProblem(table.Line, table.Fault!.Code, table.Fault.Message));
        }

        return (labels, problems);
    }

    private static int[]? Columns(CsvReader table, List<FeatureProblem> problems)
    {
        var columns = new int[Needed.Length];
        Array.Fill(columns, -1);
        for (var field = 0; field < table.Count; field++)
        {
            var at = Array.IndexOf(Needed, table[field].Trim().ToString());
            if (at >= 0)
            {
                columns[at] = field;
            }
        }

        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] < 0)
            {
                problems.Add(new FeatureProblem(1, "missing_column", $"There is no column '{Needed[i]}'."));
            }
        }

        return problems.Count == 0 ? columns : null;
    }

    private static FilmLabel? Label(CsvReader table, int[] columns)
    {
        string Field(int column) => table[columns[column]].Trim().ToString();
        var clip = Field(0);
        var reps = Field(3);
        var count = 0;
        var isCounted = reps.Length > 0;
        if (clip.Length == 0 || clip.AsSpan().IndexOfAny('/', '\\') >= 0
            || (isCounted && !(int.TryParse(reps, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count <= 1000)))
        {
            return null;
        }

        return new FilmLabel
        {
            Clip = clip,
            Lifter = Field(1),
            Exercise = Field(2),
            Reps = isCounted ? count : null,
            Back = Field(4).ToUpperInvariant() switch { "ROUNDED" => BackLabel.Rounded, "NEUTRAL" => BackLabel.Neutral, _ => BackLabel.None },
            IsJudgeable = Field(5).ToUpperInvariant() switch { "YES" => true, "NO" => false, _ => null },
        };
    }
}
