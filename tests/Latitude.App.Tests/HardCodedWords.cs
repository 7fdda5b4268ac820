using System.Text.RegularExpressions;

namespace Latitude.App.Tests;

/// <summary>
/// Finds words that a Razor file says itself. Coarse on purpose: it reads markup, not C#; a word in code counts where it is part of a sentence.
/// The name of the app and classes of the stylesheet (<c>tag--bad</c>) are no words.
/// </summary>
internal static partial class HardCodedWords
{
    /// <summary>The words of a file, in the order of the text.</summary>
    public static IReadOnlyList<string> In(string razor)
    {
        var text = Comment().Replace(razor, "").Replace("· Latitude", "", StringComparison.Ordinal);
        var code = text.IndexOf("@code", StringComparison.Ordinal);
        var (markup, csharp) = code < 0 ? (text, "") : (text[..code], text[code..]);
        var found = new List<string>();
        foreach (Match tag in Tag().Matches(markup))
        {
            foreach (Match attribute in Attribute().Matches(tag.Value))
            {
                Add(found, attribute.Groups["value"].Value);
            }
        }

        var rest = Tag().Replace(Directive().Replace(markup, ""), "\n");
        foreach (var line in rest.Split('\n'))
        {
            Add(found, Control().Replace(line, ""));
        }

        csharp = DocComment().Replace(csharp, "");
        found.AddRange(Literal().Matches(csharp).Select(literal => literal.Groups["text"].Value).Where(words => !words.Contains("--", StringComparison.Ordinal) && Sentence().IsMatch(Hole().Replace(words, ""))));
        return found;
    }

    private static void Add(List<string> found, string value)
    {
        foreach (Match literal in Literal().Matches(value))
        {
            var words = literal.Groups["text"].Value;
            if (Word().IsMatch(Hole().Replace(words, "")) && !words.Contains("--", StringComparison.Ordinal))
            {
                found.Add(words);
            }
        }

        var plain = Expression().Replace(value, "");
        if (Word().IsMatch(plain) && !Code().IsMatch(plain))
        {
            found.Add(plain.Trim());
        }
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^@(page|using|inherits|implements|inject|attribute|typeparam|namespace)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    /// <summary>A tag; quoted values may hold anything, an arrow or a comparison too.</summary>
    [GeneratedRegex("""</?[A-Za-z](?:"[^"]*(?:\$"[^"]*"[^"]*)*"|'[^']*'|[^>"'])*>""")]
    private static partial Regex Tag();

    /// <summary>An attribute that is read to people; a component's own parameters among them.</summary>
    [GeneratedRegex("""\s(?:title|aria-label|placeholder|alt|label|Label|Caption|Title|Text|Hint)=(?:"(?<value>@\(.*?\)|[^"]*)"|'(?<value>[^']*)')""")]
    private static partial Regex Attribute();

    /// <summary>The head of a loop or a condition, and statements.</summary>
    [GeneratedRegex(@"@?\b(?:if|else if|foreach|for|while|switch|lock|using)\s*\(.*\)\s*\{?|\belse\b|^\s*(?:@\{|\{|\})|^\s*(?:var|case|default)\b.*$|^\s*[\w.]+ = .*;\s*$|\bbreak;")]
    private static partial Regex Control();

    /// <summary>What Razor fills in: <c>@name.Member(...)</c>, <c>@(...)</c>.</summary>
    [GeneratedRegex(@"@(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[A-Za-z_][\w]*(?:[?!]?\.[A-Za-z_]\w*|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\])*)|&\w+;")]
    private static partial Regex Expression();

    [GeneratedRegex("\\$?\"(?<text>(?:[^\"\\\\\\r\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    /// <summary>In code only what reads like a sentence or a label counts: words with a blank between them, or one with a capital.</summary>
    [GeneratedRegex(@"\p{L}{2,},? \p{L}|^\p{Lu}\p{Ll}{2,}( |$)|^ \p{L}{2,}|\p{L}{2,}: ")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"=>|;\s*$|^\s*[.?:]|\bvar\b|&&|\|\|")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex DocComment();
}
