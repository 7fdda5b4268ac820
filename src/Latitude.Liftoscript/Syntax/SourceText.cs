namespace Latitude.Liftoscript.Syntax;

/// <summary>A program's text and what was found in it.</summary>
internal sealed class SourceText(string text)
{
    /// <summary>Nobody reads more findings of a kind than this; a broken file must not make a million of them.</summary>
    private const int MostFindings = 100;

    private readonly List<Diagnostic> _found = [];
    private int[]? _lineStarts;
    private int _errors;
    private int _warnings;

    public string Text { get; } = text;

    /// <summary>What was found, in the order in which it was found.</summary>
    public List<Diagnostic> Diagnostics => _found;

    /// <summary>Was anything found that stops the program from being played?</summary>
    public bool HasErrors => _errors > 0;

    /// <summary>Are there as many errors as anybody reads? Then no more need to be looked for.</summary>
    public bool IsFull => _errors >= MostFindings;

    /// <summary>Reports an error; always false, so that a parser can say <c>return source.Error(…)</c>.</summary>
    public bool Error(int offset, DiagnosticCode code, string message, string? hint = null)
    {
        if (_errors++ < MostFindings)
        {
            Add(Severity.Error, offset, code, message, hint);
        }

        return false;
    }

    public void Warn(int offset, DiagnosticCode code, string message, string? hint = null)
    {
        if (_warnings++ < MostFindings)
        {
            Add(Severity.Warning, offset, code, message, hint);
        }
    }

    /// <summary>Line and column, both from 1, of a place in the text. LF, CR and CRLF end a line.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        _lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index < 0 ? ~index - 1 : index;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    private void Add(Severity severity, int offset, DiagnosticCode code, string message, string? hint)
    {
        var (line, column) = Locate(Math.Clamp(offset, 0, Text.Length));
        _found.Add(new Diagnostic(severity, code, line, column, message, hint));
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
