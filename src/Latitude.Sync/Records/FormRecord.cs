using System.Globalization;
using Latitude.Domain.Form;
using Latitude.Sync.Json;

namespace Latitude.Sync.Records;

/// <summary>What a film of a set has shown, in a record of its own: no picture, and no place in one.</summary>
public sealed record FormRecord
{
    private const int Decimals = 3;

    /// <summary>The workout's record.</summary>
    public required Guid Workout { get; init; }

    /// <summary>The set's record.</summary>
    public required Guid Set { get; init; }

    /// <summary>What was found.</summary>
    public required FormResult Result { get; init; }

    /// <summary>Members of newer apps, kept as they are: the inside of a JSON object; null where none.</summary>
    public string? Unknown { get; init; }

    /// <summary>The record's id: one a set, whichever device filmed it. Filming again replaces it.</summary>
    public static Guid IdOf(Guid set) => ContentId.Of("form", set.ToString("D"));

    /// <summary>Reads a payload; null with an error where it is none. Outcomes of a newer app count as not judged.</summary>
    public static FormRecord? Read(string payload, out SyncError? error)
    {
        if (RecordReader.Open(payload, out error) is not { } reader)
        {
            return null;
        }

        var record = new FormRecord
        {
            Workout = reader.Require("workout", reader.Id("workout")),
            Set = reader.Require("set", reader.Id("set")),
            Result = new FormResult
            {
                Exercise = reader.Text("exercise"),
                Reps = reader.Integer("reps") is not { } reps ? null : reps >= 0 ? reps : reader.Wrong<int>("reps", "It must be 0 or more."),
                LoadChange = (double)(reader.Number("load_change") is not { } change ? 0
                    : change is >= -1 and <= 0 ? change
                    : reader.Wrong<decimal>("load_change", "It must lie between -1 and 0.").GetValueOrDefault()),
                Verdicts = [.. Enum.GetValues<FormRule>().Select(rule => VerdictOf(reader, rule)).OfType<FormVerdict>()],
            },
            Unknown = reader.Unknown(),
        };
        error = reader.Error;
        return error is null ? record : null;
    }

    /// <summary>The payload.</summary>
    public string Write()
    {
        using var writer = new RecordWriter();
        writer.Text("workout", Workout.ToString("D"));
        writer.Text("set", Set.ToString("D"));
        writer.Text("exercise", Result.Exercise);
        writer.Number("reps", Result.Reps);
        writer.Number("load_change", Result.LoadChange < 0 ? Rounded(Result.LoadChange) : null);
        foreach (var verdict in Result.Verdicts)
        {
            Write(writer, verdict);
        }

        return writer.Finish(Unknown);
    }

    private static void Write(RecordWriter writer, FormVerdict verdict)
    {
        var rule = FormIds.Of(verdict.Rule);
        writer.Text(rule, FormIds.Of(verdict.Outcome));
        writer.Text(rule + "_reason", verdict.Reason is { } reason ? FormIds.Of(reason) : null);
        writer.Number(rule + "_value", Rounded(verdict.Value));
        writer.Number(rule + "_limit", Rounded(verdict.Threshold));
        writer.Text(rule + "_unit", verdict.Value is null ? null : FormIds.Of(verdict.Unit));
        writer.Number(rule + "_confidence", verdict.Confidence > 0 ? Rounded(verdict.Confidence) : null);
        writer.Text(rule + "_reps", string.Join(' ', verdict.Reps.Select(static rep => rep.ToString(CultureInfo.InvariantCulture))));
    }

    private static FormVerdict? VerdictOf(RecordReader reader, FormRule rule)
    {
        var name = FormIds.Of(rule);
        if (reader.Text(name) is not { } outcome)
        {
            return null;
        }

        return new FormVerdict
        {
            Rule = rule,
            Outcome = FormIds.OutcomeOf(outcome) ?? FormOutcome.NotJudged,
            Reason = FormIds.GateOf(reader.Text(name + "_reason")),
            Value = (double?)reader.Number(name + "_value"),
            Threshold = (double?)reader.Number(name + "_limit"),
            Unit = FormIds.UnitOf(reader.Text(name + "_unit")) ?? default,
            Confidence = (double)(reader.Number(name + "_confidence") ?? 0),
            Reps = RepsOf(reader, name + "_reps"),
        };
    }

    private static int[] RepsOf(RecordReader reader, string name)
    {
        var reps = new List<int>();
        foreach (var word in (reader.Text(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var rep))
            {
                reps.Add(rep);
            }
            else
            {
                reader.Wrong<int>(name, "It must be numbers of reps.");
            }
        }

        return [.. reps];
    }

    /// <summary>Three places say more than a film can; what is not a number has none.</summary>
    private static decimal? Rounded(double? value) =>
        value is { } known && double.IsFinite(known) && Math.Abs(known) < 1e9 ? Math.Round((decimal)known, Decimals) : null;
}
