namespace Latitude.Words.Phrases;

/// <summary>
/// The phrases of one room in every language. A new language is a new parameter here: nothing compiles until every room speaks it.
/// </summary>
/// <typeparam name="T">The room.</typeparam>
/// <param name="english">In English.</param>
/// <param name="german">In German.</param>
public sealed class Spoken<T>(T english, T german)
{
    /// <summary>In the language spoken now.</summary>
    public T Current => Of(Languages.Current);

    /// <summary>In one language.</summary>
    public T Of(Language language) => language == Language.German ? german : english;
}
