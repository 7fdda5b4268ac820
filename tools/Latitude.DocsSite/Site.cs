using System.Net;
using System.Text;

namespace Latitude.DocsSite;

/// <summary>The documentation as pages that need nothing but a browser: no script, no other host.</summary>
public sealed class Site
{
    private readonly string _root;

    /// <summary>Reads every document of the contents.</summary>
    public Site(string root)
    {
        _root = root;
        var paths = Contents.Sections.SelectMany(section => section.Documents)
            .Concat(Contents.Folders.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(root, folder.Folder), "*.md")
                .Select(file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)));
        Pages = paths.Distinct(StringComparer.Ordinal).ToDictionary(path => path, path => Document.Read(root, path), StringComparer.Ordinal);
    }

    /// <summary>The documents by their paths from the root of the repository.</summary>
    public IReadOnlyDictionary<string, Document> Pages { get; }

    /// <summary>Writes all pages, and what they show, into a folder that is emptied first.</summary>
    public void WriteTo(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(System.IO.Path.Combine(folder, "site.css"), Style());
        File.Copy(System.IO.Path.Combine(_root, "docs", "icon.png"), System.IO.Path.Combine(folder, "icon.png"));
        foreach (var page in Pages.Values)
        {
            var file = System.IO.Path.Combine(folder, PageOf(page.Path));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Html(page, folder));
        }

        foreach (var (name, heading) in Contents.Folders)
        {
            var file = System.IO.Path.Combine(folder, FolderPage(name));
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
                File.WriteAllText(file, Frame(heading, FolderPage(name), Listing(name, heading)));
            }
        }
    }

    /// <summary>Where a document or a folder of documents is found on the site: <c>README.md</c> is its first page, <c>docs/coach.md</c> is <c>coach.html</c>.</summary>
    public static string PageOf(string path) => path switch
    {
        "README.md" => "index.html",
        "SECURITY.md" => "reporting.html", // docs/security.md has the name already
        _ when path.EndsWith("/README.md", StringComparison.Ordinal) => FolderPage(path[..^"/README.md".Length]),
        _ => System.IO.Path.ChangeExtension(path.StartsWith("docs/", StringComparison.Ordinal) ? path["docs/".Length..] : path.ToLowerInvariant(), ".html"),
    };

    /// <summary>A link of a document, from the root of the repository; null for other hosts and for places in the document itself.</summary>
    public static string? Target(string document, string link)
    {
        var file = link.Split('#')[0];
        if (file.Length == 0 || link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return null;
        }

        var parts = new List<string>(document.Split('/')[..^1]);
        foreach (var part in file.TrimEnd('/').Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string FolderPage(string folder) => folder["docs/".Length..] + "/index.html";

    private string Html(Document page, string folder)
    {
        var here = PageOf(page.Path);
        return Frame(page.Title, here, page.ToHtml(link =>
        {
            if (Target(page.Path, link) is not { } target)
            {
                return link;
            }

            var anchor = link.Contains('#', StringComparison.Ordinal) ? link[link.IndexOf('#', StringComparison.Ordinal)..] : "";
            if (Pages.ContainsKey(target))
            {
                return Relative(here, PageOf(target)) + anchor;
            }

            if (Contents.Folders.Any(one => one.Folder == target))
            {
                return Relative(here, FolderPage(target));
            }

            return target.StartsWith("docs/", StringComparison.Ordinal) && File.Exists(System.IO.Path.Combine(_root, target)) ? Copied(target, folder, here) : null;
        }));
    }

    /// <summary>A picture or a file of figures goes with the pages.</summary>
    private string Copied(string target, string folder, string here)
    {
        var place = target["docs/".Length..];
        var file = System.IO.Path.Combine(folder, place);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.Copy(System.IO.Path.Combine(_root, target), file, overwrite: true);
        return Relative(here, place);
    }

    private string Listing(string folder, string heading)
    {
        var html = new StringBuilder($"<h1>{heading}</h1><ul>");
        foreach (var page in Pages.Values.Where(page => page.Path.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            html.Append($"<li><a href=\"{Relative(FolderPage(folder), PageOf(page.Path))}\">{WebUtility.HtmlEncode(page.Title)}</a></li>");
        }

        return html.Append("</ul>").ToString();
    }

    private string Frame(string title, string here, string body)
    {
        var menu = new StringBuilder();
        foreach (var section in Contents.Sections)
        {
            menu.Append($"<h2>{section.Name}</h2><ul>");
            foreach (var path in section.Documents)
            {
                Entry(menu, here, PageOf(path), Pages[path].Title);
            }

            if (section == Contents.Sections[^1])
            {
                foreach (var (folder, heading) in Contents.Folders)
                {
                    Entry(menu, here, FolderPage(folder), heading);
                }
            }

            menu.Append("</ul>");
        }

        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(title)}{(title == "Latitude" ? "" : " · Latitude")}</title>
            <link rel="icon" href="{Relative(here, "icon.png")}">
            <link rel="stylesheet" href="{Relative(here, "site.css")}">
            </head>
            <body>
            <nav aria-label="Contents">{menu}</nav>
            <main>
            {body}
            </main>
            </body>
            </html>

            """;
    }

    private static void Entry(StringBuilder menu, string here, string page, string title) =>
        menu.Append($"<li><a href=\"{Relative(here, page)}\"{(here == page ? " aria-current=\"page\"" : "")}>{WebUtility.HtmlEncode(title)}</a></li>");

    private static string Relative(string from, string to) => string.Concat(Enumerable.Repeat("../", from.Count(letter => letter == '/'))) + to;

    /// <summary>The colours are the app's own, so that they change in one place.</summary>
    private string Style()
    {
        var tokens = File.ReadAllText(System.IO.Path.Combine(_root, "src", "Latitude.App", "Client", "tokens.css"));
        return tokens[tokens.IndexOf(":root{", StringComparison.Ordinal)..] + File.ReadAllText(System.IO.Path.Combine(_root, "tools", "Latitude.DocsSite", "site.css"));
    }
}
