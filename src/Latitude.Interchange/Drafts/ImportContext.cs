using Latitude.Domain.Quantities;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Drafts;

/// <summary>What the reader of a file works with.</summary>
internal sealed class ImportContext(ImportOptions options)
{
    private const decimal MostRepsInReserve = 20;

    /// <summary>More is no entry of a lifter, and would overflow when its unit is converted.</summary>
    private const decimal MostNumber = 1_000_000_000_000;

    /// <summary>The drafts so far.</summary>
    public LogDraft Log { get; } = new();

    /// <summary>The file's numbers.</summary>
    public NumberReader Numbers { get; } = new();

    /// <summary>The file's exercise names.</summary>
    public NameTable Names { get; } = new(options.Names);

    /// <summary>What was guessed.</summary>
    public GuessTally Guesses { get; } = new();

    /// <summary>What the caller knows.</summary>
    public ImportOptions Options { get; } = options;

    /// <summary>Reads an optional number: blank gives null; false where the text is no number.</summary>
    public bool TryNumber(ReadOnlySpan<char> text, out decimal? value)
    {
        value = null;
        if (text.IsWhiteSpace())
        {
            return true;
        }

        var isNumber = Numbers.TryRead(text, out var number) && Math.Abs(number) <= MostNumber;
        value = isNumber ? number : null;
        return isNumber;
    }

    /// <summary>Reads an optional weight, perhaps with its unit behind it: blank gives null; false where the text is no weight.</summary>
    public bool TryWeight(ReadOnlySpan<char> text, out decimal? value, out MassUnit? unit)
    {
        unit = null;
        if (TryNumber(text, out value))
        {
            return true;
        }

        text = text.Trim();
        var number = text.LastIndexOfAnyInRange('0', '9') + 1;
        unit = UnitNamed(text[number..]);
        return unit is not null && TryNumber(text[..number], out value) && value is not null;
    }

    /// <summary>Reads optional seconds, as a number or as a clock shows them: blank gives null; false where the text is neither.</summary>
    public bool TrySeconds(ReadOnlySpan<char> text, out decimal? seconds)
    {
        if (TryNumber(text, out seconds))
        {
            return true;
        }

        if (!text.Contains(':') || !DurationText.TryRead(text, out var time))
        {
            return false;
        }

        seconds = (decimal)time.TotalSeconds;
        return true;
    }

    /// <summary>Reads optional reps: blank gives null, parts of a rep are dropped; false where the text is no count.</summary>
    public bool TryReps(ReadOnlySpan<char> text, out int? reps)
    {
        const int Most = 1_000_000;
        reps = null;
        if (!TryNumber(text, out var number) || number is < 0 or > Most)
        {
            return false;
        }

        reps = (int?)number;
        return true;
    }

    /// <summary>
    /// Reads an RPE: blank or 0 is not rated. A rating that is none is left out and told; the set is kept. More than 10 becomes 10
    /// when the set is built.
    /// </summary>
    public decimal? Rpe(ReadOnlySpan<char> text)
    {
        if (!TryNumber(text.TrimStart(" @"), out var value) || value < 0)
        {
            Guesses.Add(ImportCodes.RatingGuess, "ratings that are no numbers were left out");
            return null;
        }

        return value == 0 ? null : value;
    }

    /// <summary>Reads reps in reserve: blank is not rated, 0 is a rating. A rating that is none is left out and told.</summary>
    public decimal? RepsInReserve(ReadOnlySpan<char> text)
    {
        if (!TryNumber(text, out var value) || value is < 0 or > MostRepsInReserve)
        {
            Guesses.Add(ImportCodes.RatingGuess, "ratings that are no numbers were left out");
            return null;
        }

        return value;
    }

    /// <summary>The unit that a word names; null where it names none.</summary>
    public static MassUnit? UnitNamed(ReadOnlySpan<char> word)
    {
        word = word.Trim(" .()");
        return Is(word, "kg") || Is(word, "kgs") || Is(word, "кг") || Is(word, "公斤") || Is(word, "千克") || Is(word, "kilograms") ? MassUnit.Kilogram
            : Is(word, "lb") || Is(word, "lbs") || Is(word, "pounds") || Is(word, "фунт") || Is(word, "磅") ? MassUnit.Pound
            : null;
    }

    /// <summary>The unit that a word names; <see cref="DistanceUnit.Unstated"/> where it names none.</summary>
    public static DistanceUnit DistanceUnitNamed(ReadOnlySpan<char> word)
    {
        word = word.Trim(" .()");
        return Is(word, "km") || Is(word, "kms") || Is(word, "kilometers") || Is(word, "км") ? DistanceUnit.Kilometre
            : Is(word, "mi") || Is(word, "mile") || Is(word, "miles") ? DistanceUnit.Mile
            : Is(word, "m") || Is(word, "meters") || Is(word, "metres") || Is(word, "meter") || Is(word, "м") ? DistanceUnit.Metre
            : Is(word, "ft") || Is(word, "feet") ? DistanceUnit.Foot
            : Is(word, "yd") || Is(word, "yds") || Is(word, "yards") ? DistanceUnit.Yard
            : DistanceUnit.Unstated;
    }

    private static bool Is(ReadOnlySpan<char> word, string unit) => word.Equals(unit, StringComparison.OrdinalIgnoreCase);
}
