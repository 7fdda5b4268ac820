using System.Globalization;

namespace Latitude.Liftoscript.Tests;

/// <summary>Breaks programs in the ways that hands, merges and bad luck break them. The same seed breaks the same way.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Tokens =
    [
        "/", "//", "///", "#", "##", "\n", "\r\n", "\\\n", "[1-4]", "[2]", "[1-999999]", "...", "...Squat", "...a[1:1]", "{~", "~}", "{", "}", "(", ")", "~",
        "3x5", "0x5", "200x1", "3x8-12+", "99999999999x1", "100lb", "-20kg", "80%", "0%", "1e9", "@8", "@+", "?+", "90s", "60s+|?", "auto", "(Top)", "!", "|", ",", ":",
        "progress:", "update:", "warmup:", "none", "used: none", "id: tags(7)", "superset: A", "lp(5lb)", "dp(5lb, 8, 12)", "sum(5, 5lb)", "custom()",
        "state.a", "state[7].n", "var.x", "= 0", "+= 5lb", "*= 1000000", "/ 0", "weights", "reps[1]", "reps = 2.5", "numberOfSets = 200", "numberOfSets += 100", "setVariationIndex = -3",
        "rm1 = 1000000000000lb", "rm1 *= 1000", "if (1 < 2) {", "else", "for (var.i in reps) {", "sets(1, 99, 1, 1, 1, 1lb, 1, 1, 1)", "&&", "? 1 : 2", "\u0000", "é", "\u2028", "Squat",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A program with a few things wrong with it: most often one, so that many can still be played.</summary>
    public string Next()
    {
        var text = Corpus.All[_random.Next(Corpus.All.Count)];
        for (var count = 1 + (_random.Next(3) * _random.Next(4)); count > 0; count--)
        {
            text = Mutate(text);
        }

        return text;
    }

    private string Mutate(string text)
    {
        var at = _random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + _random.Next(1, 30));
        return _random.Next(10) switch
        {
            0 => text.Remove(at, end - at),
            1 => text.Insert(at, text[at..end]),
            2 => text.Insert(_random.Next(text.Length + 1), text[at..end]),
            3 => text.Insert(at, ((char)_random.Next(32, 127)).ToString()),
            4 => SwapLines(text),
            5 or 6 or 7 => ChangeDigit(text, at),
            _ => text.Insert(at, " " + Tokens[_random.Next(Tokens.Length)] + " "),
        };
    }

    private string ChangeDigit(string text, int at)
    {
        var digit = text.AsSpan(at).IndexOfAnyInRange('0', '9');
        return digit < 0 ? text : text.Remove(at + digit, 1).Insert(at + digit, _random.Next(0, _random.Next(3) == 0 ? 1000 : 10).ToString(CultureInfo.InvariantCulture));
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (_random.Next(lines.Length), _random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }
}
