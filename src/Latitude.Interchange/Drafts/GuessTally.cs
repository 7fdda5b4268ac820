namespace Latitude.Interchange.Drafts;

/// <summary>Counts guesses of a kind together.</summary>
internal sealed class GuessTally
{
    /// <summary>Different guesses that are listed; real files make a handful.</summary>
    private const int MostTexts = 100;

    private readonly Dictionary<string, (string Code, int Count)> _byText = new(StringComparer.Ordinal);

    /// <summary>Notes a guess; the same text again raises its count.</summary>
    public void Add(string code, string text, int count = 1)
    {
        if (count > 0)
        {
            if (_byText.Count >= MostTexts && !_byText.ContainsKey(text))
            {
                text = "more guesses than are listed";
            }

            _byText[text] = (code, _byText.GetValueOrDefault(text).Count + count);
        }
    }

    /// <summary>All guesses in the order they were first made.</summary>
    public IReadOnlyList<ImportGuess> ToList() => [.. _byText.Select(guess => new ImportGuess(guess.Value.Code, guess.Key, guess.Value.Count))];
}
