namespace Latitude.Words;

/// <summary>What a format is called.</summary>
public static class FormatWords
{
    /// <summary>The app's own spelling.</summary>
    public static string Name(string format) => format switch
    {
        "fitnotes" => "FitNotes",
        "stronglifts" => "StrongLifts",
        "repcount" => "RepCount",
        "" => "A table",
        _ => char.ToUpperInvariant(format[0]) + format[1..],
    };
}
