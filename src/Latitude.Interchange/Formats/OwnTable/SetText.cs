using Latitude.Domain.Training;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>
/// Reads sets written as text: <c>3x10x60kg; 2x8x65kg</c> (sets, reps, weight), <c>10x45lb/side</c> (reps, weight), <c>3x12</c> (sets, reps),
/// <c>3xfailure</c>, <c>3x12xBW</c>. Words behind the weight stay as a note.
/// </summary>
internal sealed class SetText(ImportContext context)
{
    private const int MostSets = 50;

    private static readonly char[] Parts = [';', '\n'];
    private static readonly HashSet<string> ToFailure = new(StringComparer.OrdinalIgnoreCase) { "failure", "fail", "max", "amrap" };
    private static readonly string[] StandIns = ["bw", "bodyweight", "fail", "max", "amrap"];

    /// <summary>Adds the sets of the text; false where a part of it is none. <c>0</c> and blank text hold no sets.</summary>
    public bool TryRead(ReadOnlySpan<char> text, in SetDraft like, List<SetDraft> sets)
    {
        if (text.Trim() is "0" or "-" or "")
        {
            return true;
        }

        foreach (var range in text.SplitAny(Parts))
        {
            if (!TryReadPart(text[range].Trim(), like, sets))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadPart(ReadOnlySpan<char> part, in SetDraft like, List<SetDraft> sets)
    {
        if (part.IsEmpty)
        {
            return true;
        }

        Span<Range> fields = stackalloc Range[3];
        var count = Split(part, fields);
        return count switch
        {
            3 => TryAdd(part[fields[0]], part[fields[1]], part[fields[2]], like, sets),
            2 when HasUnit(part[fields[1]]) => TryAdd("1", part[fields[0]], part[fields[1]], like, sets) && Guess(),
            2 => TryAdd(part[fields[0]], part[fields[1]], default, like, sets),
            _ => false,
        };
    }

    private bool TryAdd(ReadOnlySpan<char> setsText, ReadOnlySpan<char> repsText, ReadOnlySpan<char> weightText, SetDraft set, List<SetDraft> sets)
    {
        if (!context.TryReps(setsText, out var count) || count is not (> 0 and <= MostSets) || !WeightText.TryRead(weightText, context, out var weight))
        {
            return false;
        }

        var note = weight.Rest;
        if (ToFailure.Contains(repsText.Trim().ToString()))
        {
            set = set with { Kind = SetKind.Failure };
        }
        else if (TryReps(repsText, out var reps, out var rest))
        {
            set = set with { Reps = reps };
            note = $"{rest} {note}".Trim();
        }
        else
        {
            return false;
        }

        set = set with { Weight = weight.Value ?? set.Weight, Unit = weight.Unit ?? set.Unit, Note = note.Length == 0 ? set.Note : set.Note is null ? note : $"{note}; {set.Note}" };
        sets.AddRange(Enumerable.Repeat(set, count.Value));
        return true;
    }

    /// <summary>Reps with words behind them: <c>10/leg</c>.</summary>
    private bool TryReps(ReadOnlySpan<char> text, out int? reps, out string rest)
    {
        text = text.Trim();
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        rest = text[digits..].Trim().ToString();
        return context.TryReps(text[..digits], out reps) && reps is not null;
    }

    private bool Guess()
    {
        context.Guesses.Add(ImportCodes.ColumnsGuess, "two numbers with a unit were read as reps and weight of one set");
        return true;
    }

    private bool HasUnit(ReadOnlySpan<char> text) => WeightText.TryRead(text, context, out var weight) && (weight.Unit is not null || weight.Value is null);

    /// <summary>Parts the text at each x that stands between numbers, or before what can stand for one; an x within words is none.</summary>
    private static int Split(ReadOnlySpan<char> part, Span<Range> fields)
    {
        var count = 0;
        var from = 0;
        for (var i = 1; i < part.Length && count < fields.Length - 1; i++)
        {
            if (part[i] is 'x' or 'X' or '×' or '*' && BeginsNumber(part[(i + 1)..].TrimStart()))
            {
                fields[count++] = from..i;
                from = i + 1;
            }
        }

        fields[count++] = from..part.Length;
        return count;
    }

    private static bool BeginsNumber(ReadOnlySpan<char> text)
    {
        foreach (var word in StandIns)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text.Length > 0 && char.IsAsciiDigit(text[0]);
    }
}
