using System.Text;

namespace Latitude.Liftoscript.Syntax;

/// <summary>Gathers <c>//</c> lines into the descriptions of what follows them.</summary>
internal sealed class CommentBlock(SourceText source)
{
    private readonly List<DescriptionSyntax> _done = [];
    private readonly List<string> _lines = [];
    private int _offset;

    /// <summary>One more line, without its slashes.</summary>
    public void Add(string line, int offset)
    {
        if (_lines.Count == 0)
        {
            _offset = offset;
        }

        _lines.Add(line);
    }

    /// <summary>A blank line: what follows is another description.</summary>
    public void Break()
    {
        if (_lines.Count > 0)
        {
            _done.Add(Read());
            _lines.Clear();
        }
    }

    /// <summary>All descriptions gathered; starts anew.</summary>
    public List<DescriptionSyntax> TakeDescriptions()
    {
        Break();
        var descriptions = new List<DescriptionSyntax>(_done);
        _done.Clear();
        return descriptions;
    }

    /// <summary>All that was gathered as one text; null where there is none. Starts anew.</summary>
    public string? TakeText()
    {
        var descriptions = TakeDescriptions();
        return descriptions.Count == 0 ? null : string.Join("\n\n", descriptions.Select(description => description.Text));
    }

    private DescriptionSyntax Read()
    {
        var indent = int.MaxValue;
        foreach (var line in _lines)
        {
            if (line.Length > 0)
            {
                indent = Math.Min(indent, line.Length - line.TrimStart().Length);
            }
        }

        var text = new StringBuilder();
        foreach (var line in _lines)
        {
            text.Append(text.Length == 0 && ReferenceEquals(line, _lines[0]) ? "" : "\n").Append(line.Length == 0 ? "" : line[indent..]);
        }

        var whole = text.ToString();
        var isCurrent = whole.StartsWith('!');
        whole = isCurrent ? whole[1..].TrimStart(' ') : whole;
        return new DescriptionSyntax(whole, isCurrent, ReadReuse(whole));
    }

    private ReuseSyntax? ReadReuse(string text)
    {
        if (!text.StartsWith("...", StringComparison.Ordinal) || text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        // The place of the name in the text is found again, so that a finding points at it.
        var start = source.Text.IndexOf("...", _offset, StringComparison.Ordinal);
        var scanner = new Scanner(source) { Position = start + 3 };
        return new NameParser(scanner).ParseReuse();
    }
}
