namespace Latitude.Interchange;

/// <summary>Codes of refused files, lost rows and guesses: stable, for programs.</summary>
public static class ImportCodes
{
    /// <summary>File: nothing in it.</summary>
    public const string Empty = "empty";

    /// <summary>File: not text.</summary>
    public const string Binary = "binary";

    /// <summary>File: text of a kind we know to be something else, e.g. a run from a watch.</summary>
    public const string OtherKind = "other-kind";

    /// <summary>File: text, but no layout we know.</summary>
    public const string UnknownFormat = "unknown-format";

    /// <summary>File: a line longer than any export writes.</summary>
    public const string LineTooLong = "line-too-long";

    /// <summary>File: more columns than any export has.</summary>
    public const string TooManyColumns = "too-many-columns";

    /// <summary>File: quotes that open and never close, again and again.</summary>
    public const string UnbalancedQuotes = "unbalanced-quotes";

    /// <summary>File: more sets than a life of training.</summary>
    public const string TooManySets = "too-many-sets";

    /// <summary>File: JSON that ends early or is no JSON from some line on.</summary>
    public const string DamagedJson = "damaged-json";

    /// <summary>File: more different exercises than a life of training.</summary>
    public const string TooManyExercises = "too-many-exercises";

    /// <summary>File: larger than any export.</summary>
    public const string TooLarge = "too-large";

    /// <summary>File: recognised, but most of its rows cannot be read.</summary>
    public const string MostRowsLost = "most-rows-lost";

    /// <summary>File: recognised, but it holds no set.</summary>
    public const string NoSets = "no-sets";

    /// <summary>Row: the date cannot be read.</summary>
    public const string BadDate = "bad-date";

    /// <summary>Row: no exercise is named.</summary>
    public const string NoExercise = "no-exercise";

    /// <summary>Row: a number cannot be read.</summary>
    public const string BadNumber = "bad-number";

    /// <summary>Row: fewer or more fields than the header has.</summary>
    public const string BadFieldCount = "bad-field-count";

    /// <summary>Row: characters that are no text.</summary>
    public const string BadText = "bad-text";

    /// <summary>Guess: order of day and month.</summary>
    public const string DateOrderGuess = "date-order";

    /// <summary>Guess: the encoding.</summary>
    public const string EncodingGuess = "encoding";

    /// <summary>Guess: columns taken by position.</summary>
    public const string ColumnsGuess = "columns";

    /// <summary>Guess: unit of distances.</summary>
    public const string DistanceUnitGuess = "distance-unit";

    /// <summary>Guess: a weight was entered in the other unit and converted by the app.</summary>
    public const string ConvertedWeightGuess = "converted-weight";

    /// <summary>Guess: digits left by floating point arithmetic were rounded away.</summary>
    public const string FloatDustGuess = "float-dust";

    /// <summary>Guess: a comma was read as decimal mark or as thousands mark.</summary>
    public const string CommaGuess = "comma";

    /// <summary>Guess: a set marker in an unknown word.</summary>
    public const string SetMarkGuess = "set-mark";

    /// <summary>Guess: a quote that never closes was taken to end with its line.</summary>
    public const string QuoteGuess = "quote";

    /// <summary>Guess: a row broken by the app or a spreadsheet was put together again.</summary>
    public const string RepairGuess = "repair";

    /// <summary>Guess: a rating that is no rating was left out.</summary>
    public const string RatingGuess = "rating";

    /// <summary>Guess: an end before the start was left out.</summary>
    public const string EndTimeGuess = "end-time";

    /// <summary>Guess: times are in UTC, the lifter's own date may differ.</summary>
    public const string UtcGuess = "utc";

    /// <summary>Guess: a negative weight is help.</summary>
    public const string NegativeWeightGuess = "negative-weight";
}
