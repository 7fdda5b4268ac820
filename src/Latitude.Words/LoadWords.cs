using System.Globalization;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>A load and a set in the fewest letters, as a lifter reads them between two sets. Loads keep the unit they were entered in.</summary>
public static class LoadWords
{
    /// <summary>"70", "+5", "−20"; empty where nothing was entered.</summary>
    public static string Number(Load? load, LoadKind kind) => load is not { } mass ? "" : kind switch
    {
        LoadKind.Added when mass.Value == 0 => "0",
        LoadKind.Added => "+" + Digits(mass.Value),
        LoadKind.Assistance when mass.Value > 0 => "−" + Digits(mass.Value),
        _ => Digits(mass.Value),
    };

    /// <summary>"70 kg", "+5 kg", "−20 kg"; "bodyweight" where nothing is added or helps, TermsPhrases.Current.NoLoad where one is still to be found.</summary>
    public static string WithUnit(Load? load, LoadKind kind) =>
        load is { Value: > 0 } mass ? $"{Number(load, kind)} {UnitWords.Symbol(mass.Unit)}" : kind == LoadKind.External ? TermsPhrases.Current.NoLoad : TermsPhrases.Current.Bodyweight;

    /// <summary>"70 × 5", "+5 × 5", "BW × 8", "45 s"; a dash where nothing is known.</summary>
    public static string Short(PerformedSet? set)
    {
        if (set is null || (set.Reps is null && set.Duration is null))
        {
            return "–";
        }

        var load = set.Load is { Value: > 0 } ? Number(set.Load, set.LoadKind) : set.LoadKind == LoadKind.External ? "" : TermsPhrases.Current.BodyweightShort;
        var amount = set.Reps is { } reps ? reps.ToString(CultureInfo.InvariantCulture) : Seconds(set.Duration!.Value);
        return load.Length == 0 ? (set.Reps is null ? amount : CountPhrases.Current.Reps(set.Reps!.Value)) : $"{load} × {amount}";
    }

    /// <summary>"70 kg × 5", "bodyweight × 8", "45 s".</summary>
    public static string Long(PerformedSet set)
    {
        var amount = set.Reps is { } reps ? reps.ToString(CultureInfo.InvariantCulture) : set.Duration is { } time ? Seconds(time) : "?";
        return set.Load is { Value: > 0 } || set.LoadKind != LoadKind.External ? $"{WithUnit(set.Load, set.LoadKind)} × {amount}" : set.Reps is null ? amount : CountPhrases.Current.Reps(set.Reps!.Value);
    }

    /// <summary>"45 s", "1:30".</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalSeconds} s")
        : Clock(time);

    /// <summary>"1:30", "0:05", "1:02:03".</summary>
    public static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}");

    /// <summary>A number as it was entered: no zeros at the end, two decimals at most.</summary>
    public static string Digits(decimal value) => value.ToString("0.##", Languages.Numbers);

    /// <summary>Reads a number with a point or a comma; null where it is none, or less than 0.</summary>
    public static decimal? Parse(string? text) =>
        decimal.TryParse((text ?? "").Trim().TrimStart('+', '−').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
