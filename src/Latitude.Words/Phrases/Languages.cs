using System.Globalization;

namespace Latitude.Words.Phrases;

/// <summary>Which language is spoken now, and how it writes numbers.</summary>
public static class Languages
{
    private static readonly NumberFormatInfo GermanNumbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
    });

    /// <summary>
    /// The language of <see cref="CultureInfo.CurrentUICulture"/>. Read at every phrase, so it looks at two letters only; these are there
    /// even where the runtime has no data about cultures.
    /// </summary>
    public static Language Current => CultureInfo.CurrentUICulture.Name.StartsWith("de", StringComparison.Ordinal) ? Language.German : Language.English;

    /// <summary>How the language spoken now writes numbers. Its own table: a terminal runs without data about cultures.</summary>
    public static NumberFormatInfo Numbers => Current == Language.German ? GermanNumbers : NumberFormatInfo.InvariantInfo;

    /// <summary><c>en</c>, <c>de</c>.</summary>
    public static string Tag(Language language) => language == Language.German ? "de" : "en";

    /// <summary>What a language calls itself.</summary>
    public static string OwnName(Language language) => language == Language.German ? "Deutsch" : "English";

    /// <summary>Speaks a language from now on, in every thread. Numbers that machines read stay as they are.</summary>
    public static void Speak(Language language)
    {
        var culture = CultureInfo.GetCultureInfo(Tag(language));
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
