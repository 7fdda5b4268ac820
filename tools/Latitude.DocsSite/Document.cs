using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Latitude.DocsSite;

/// <summary>A Markdown file of the repository: its title, its links, the places in it that can be linked to.</summary>
public sealed class Document
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UseAutoLinks().Build();

    private readonly MarkdownDocument _tree;

    private Document(string path, MarkdownDocument tree)
    {
        Path = path;
        _tree = tree;
    }

    /// <summary>Path from the root of the repository, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The first heading; the path where there is none.</summary>
    public string Title => _tree.Descendants<HeadingBlock>().FirstOrDefault() is { } heading ? PlainText(heading.Inline) : Path;

    /// <summary>What links of other documents may name after <c>#</c>.</summary>
    public IEnumerable<string> Anchors => _tree.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id ?? "");

    /// <summary>Where its links and pictures lead, as written.</summary>
    public IEnumerable<string> Links => _tree.Descendants<LinkInline>().Select(link => link.Url ?? "");

    /// <summary>Lines inside fenced blocks.</summary>
    public IEnumerable<string> CodeLines => _tree.Descendants<FencedCodeBlock>().SelectMany(block => block.Lines.ToString().Split('\n'));

    /// <summary>Reads one.</summary>
    public static Document Read(string root, string path) =>
        new(path, Markdown.Parse(File.ReadAllText(System.IO.Path.Combine(root, path)), Pipeline));

    /// <summary>Its body as HTML; <paramref name="follow"/> turns the link of a document into that of the site, or null where the site has no such page.</summary>
    public string ToHtml(Func<string, string?> follow)
    {
        foreach (var link in _tree.Descendants<LinkInline>().ToList())
        {
            if (follow(link.Url ?? "") is { } url)
            {
                link.Url = url;
            }
            else
            {
                var name = new CodeInline(PlainText(link));
                link.ReplaceBy(name);
            }
        }

        return _tree.ToHtml(Pipeline);
    }

    private static string PlainText(ContainerInline? inline) => string.Concat(
        inline?.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            _ => "",
        }) ?? []);
}
