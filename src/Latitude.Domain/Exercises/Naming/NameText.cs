namespace Latitude.Domain.Exercises.Naming;

/// <summary>
/// A name broken into folded words: lower case, without accents and punctuation. The words stand in one buffer without gaps,
/// so that "pull down", "Pull-Down" and "pulldown" give the same text.
/// </summary>
public ref struct NameText
{
    /// <summary>Longer names are read up to here.</summary>
    public const int LongestText = 160;

    /// <summary>Words beyond this many are not read.</summary>
    public const int MostWords = 32;

    // U+00C0 to U+017F without their accents; '\0' where a letter becomes two or none.
    private const string LatinFolds =
        "aaaaaa\0ceeeeiiiidnooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiiidnooooo\0ouuuuy\0y"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\0\0jjkkkllllllllllnnnnnnnnnoooooo\0\0rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private readonly Span<char> _letters;
    private readonly Span<int> _starts;

    private NameText(Span<char> letters, Span<int> starts)
    {
        _letters = letters;
        _starts = starts;
        WordCount = 0;
    }

    /// <summary>How many words there are.</summary>
    public int WordCount { get; private set; }

    /// <summary>All words, without gaps.</summary>
    public readonly ReadOnlySpan<char> All => _letters[.._starts[WordCount]];

    /// <summary>Some words, without gaps.</summary>
    /// <param name="first">The first word's index.</param>
    /// <param name="count">How many.</param>
    public readonly ReadOnlySpan<char> Words(int first, int count) => _letters[_starts[first].._starts[first + count]];

    /// <summary>Breaks a name into words.</summary>
    /// <param name="name">Any text.</param>
    /// <param name="letters">Room for twice <see cref="LongestText"/> letters.</param>
    /// <param name="starts">Room for <see cref="MostWords"/> + 1 numbers.</param>
    public static NameText Read(ReadOnlySpan<char> name, Span<char> letters, Span<int> starts)
    {
        var text = new NameText(letters, starts);
        text.ReadWords(name[..Math.Min(name.Length, LongestText)]);
        return text;
    }

    /// <summary>A whole name as one folded word, as the lexicon keeps it.</summary>
    public static string Fold(string name) =>
        new(Read(name, stackalloc char[LongestText * 2], stackalloc int[MostWords + 1]).All);

    private void ReadWords(ReadOnlySpan<char> name)
    {
        var length = 0;
        var wordStart = 0;
        var previous = ' ';
        _starts[0] = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            if (IsSilent(letter))
            {
                continue;
            }

            var isNewWord = !IsLetterOrDigit(letter) || (char.IsLower(previous) && char.IsUpper(letter));
            if (isNewWord && length > wordStart)
            {
                WordCount++;
                _starts[WordCount] = length;
                wordStart = length;
                if (WordCount == MostWords)
                {
                    return;
                }
            }

            if (IsLetterOrDigit(letter))
            {
                length = Append(letter, length);
            }

            previous = letter;
        }

        if (length > wordStart)
        {
            WordCount++;
            _starts[WordCount] = length;
        }
    }

    // Apostrophes and combining accents do not end a word.
    private static bool IsSilent(char letter) =>
        letter is '\'' or '’' or '´' or '`' or (>= '\u0300' and <= '\u036F') or '\u00AD' or '\u200D' or '\uFE0F';

    private static bool IsLetterOrDigit(char letter) => char.IsLetterOrDigit(letter) && letter is not ('º' or 'ª');

    private readonly int Append(char letter, int length)
    {
        if (letter < 0x80)
        {
            _letters[length] = char.ToLowerInvariant(letter);
            return length + 1;
        }

        var second = SecondLetter(letter);
        _letters[length] = Folded(letter);
        if (second == '\0')
        {
            return length + 1;
        }

        _letters[length + 1] = second;
        return length + 2;
    }

    private static char Folded(char letter) => letter switch
    {
        'Æ' or 'æ' => 'a',
        'Œ' or 'œ' => 'o',
        'ß' => 's',
        'Þ' or 'þ' => 't',
        'ё' or 'Ё' => 'е',
        >= '\u00C0' and <= '\u017F' when LatinFolds[letter - 0xC0] != '\0' => LatinFolds[letter - 0xC0],
        _ => char.ToLowerInvariant(letter),
    };

    private static char SecondLetter(char letter) => letter switch
    {
        'Æ' or 'æ' or 'Œ' or 'œ' => 'e',
        'ß' => 's',
        'Þ' or 'þ' => 'h',
        _ => '\0',
    };
}
