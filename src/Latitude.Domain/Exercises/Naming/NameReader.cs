using System.Globalization;

namespace Latitude.Domain.Exercises.Naming;

/// <summary>Reads the words of a name: phrases before words, then compounds, then misspellings.</summary>
internal sealed class NameReader(NameLexicon lexicon)
{
    private const int LongestPhrase = 6;
    private const int ShortestMisspelt = 5;
    private const int ShortestPart = 3;
    private const int LongestCompound = 48;
    private const double DoubtOfCompound = 0.02;
    private const double DoubtOfMisspelling = 0.1;
    private const double DoubtOfUnknown = 0.08;
    private const double MostDoubtOfUnknown = 0.3;

    private readonly WordTable _words = lexicon.Words;

    public NameReading Read(ReadOnlySpan<char> name)
    {
        var text = NameText.Read(name, stackalloc char[NameText.LongestText * 2], stackalloc int[NameText.MostWords + 1]);
        var reading = default(NameReading);
        var doubtOfUnknown = 0.0;
        for (var at = 0; at < text.WordCount;)
        {
            var phrase = LongestKnown(text, at, out var length);
            if (phrase >= 0)
            {
                reading = reading.Plus(lexicon.WordTags[phrase]);
                at += length;
                continue;
            }

            var word = text.Words(at, 1);
            if (TryCompound(word, out var tags))
            {
                reading = reading.Plus(tags, DoubtOfCompound);
            }
            else if (TryMisspelling(word, out tags, out var edits))
            {
                reading = reading.Plus(tags, DoubtOfMisspelling * edits);
            }
            else if (word.Length > 2 && !char.IsAsciiDigit(word[0]))
            {
                doubtOfUnknown = Math.Min(doubtOfUnknown + DoubtOfUnknown, MostDoubtOfUnknown);
                reading = reading.PlusUnknown(0);
            }

            at++;
        }

        return reading with { Doubt = reading.Doubt + doubtOfUnknown };
    }

    private int LongestKnown(NameText text, int at, out int length)
    {
        for (length = Math.Min(LongestPhrase, text.WordCount - at); length > 0; length--)
        {
            var index = FindSingularToo(text.Words(at, length));
            if (index >= 0)
            {
                return index;
            }
        }

        return -1;
    }

    private int FindSingularToo(ReadOnlySpan<char> word)
    {
        var index = _words.Find(word);
        if (index >= 0 || word.Length < 4 || word[^1] != 's')
        {
            return index;
        }

        index = _words.Find(word[..^1]);
        return index < 0 && word[^2] == 'e' ? _words.Find(word[..^2]) : index;
    }

    // "Kurzhantelbankdrücken", "legpress", and scripts that leave no gaps. The fewest parts win; letters of scripts without gaps
    // may be left over, those of others not. A plural s is also the s by which German joins words.
    private bool TryCompound(ReadOnlySpan<char> word, out NameTags tags)
    {
        tags = default;
        if (word.Length is < 2 or > LongestCompound)
        {
            return false;
        }

        var noGaps = IsWithoutGaps(word[0]) || IsWithoutGaps(word[^1]);
        var shortest = noGaps ? 1 : ShortestPart;
        Span<int> cost = stackalloc int[LongestCompound + 1];
        Span<int> part = stackalloc int[LongestCompound + 1];
        Span<int> from = stackalloc int[LongestCompound + 1];
        const int Unreached = 1000;
        cost.Fill(Unreached);
        cost[0] = 0;
        for (var end = 1; end <= word.Length; end++)
        {
            if (noGaps)
            {
                (cost[end], part[end], from[end]) = (cost[end - 1] + 3, -1, end - 1);
            }

            for (var start = 0; start <= end - shortest; start++)
            {
                if (cost[start] + 1 >= cost[end])
                {
                    continue;
                }

                var index = FindSingularToo(word[start..end]);
                if (index >= 0)
                {
                    (cost[end], part[end], from[end]) = (cost[start] + 1, index, start);
                }
            }
        }

        if (cost[word.Length] >= Unreached)
        {
            return false;
        }

        for (var end = word.Length; end > 0; end = from[end])
        {
            tags = part[end] >= 0 ? tags.With(lexicon.WordTags[part[end]]) : tags;
        }

        return !tags.IsEmpty;
    }

    // One edit in a word of five letters or more, two from nine on. Words that say different things and are equally near: unknown.
    // The first letter is right, or stands second.
    private bool TryMisspelling(ReadOnlySpan<char> word, out NameTags tags, out int edits)
    {
        var search = new NearestWord(word);
        if (word.Length is >= ShortestMisspelt and <= LongestCompound && !IsWithoutGaps(word[0]))
        {
            Search(ref search, word[0], '\0');
            if (word[1] != word[0])
            {
                Search(ref search, word[1], word[0]);
            }
        }

        (tags, edits) = (search.Tags, search.Edits);
        return edits > 0 && !search.IsTied;
    }

    private void Search(ref NearestWord search, char first, char second)
    {
        var (start, end) = _words.StartingWith(first);
        for (var i = start; i < end; i++)
        {
            var known = _words[i];
            if (known.Length >= ShortestMisspelt && (second == '\0' || known[1] == second))
            {
                search.Consider(known, lexicon.WordTags[i]);
            }
        }
    }

    // Chinese, Japanese, Korean.
    private static bool IsWithoutGaps(char letter) => letter >= '\u2E80' && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;
}
