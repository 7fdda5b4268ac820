using System.Text.RegularExpressions;
using Latitude.DocsSite;

namespace Latitude.Docs.Tests;

public sealed partial class SiteTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("latitude-site-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_document_has_its_place_in_the_contents()
    {
        var site = new Site(Repository.Root);
        Repository.Documents.Where(path => path.StartsWith("docs/", StringComparison.Ordinal)).Except(site.Pages.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_of_the_built_site_leads_to_a_file_of_it()
    {
        new Site(Repository.Root).WriteTo(_folder);
        var broken = new List<string>();
        foreach (var file in Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories))
        {
            foreach (Match match in Reference().Matches(File.ReadAllText(file)))
            {
                var link = match.Groups["link"].Value;
                if (!link.StartsWith('#') && !link.Contains("://", StringComparison.Ordinal)
                    && !File.Exists(Path.Combine(Path.GetDirectoryName(file)!, link.Split('#')[0])))
                {
                    broken.Add($"{Path.GetRelativePath(_folder, file)}: {link}");
                }
            }
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void No_page_loads_anything_from_another_host()
    {
        new Site(Repository.Root).WriteTo(_folder);
        foreach (var file in Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories))
        {
            Loaded().Matches(File.ReadAllText(file)).Select(match => match.Value).ShouldBeEmpty();
        }
    }

    [GeneratedRegex("(?:href|src)=\"(?<link>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex("<(?:script|link|img|iframe)[^>]*(?:src|href)=\"https?:", RegexOptions.None, 1000)]
    private static partial Regex Loaded();
}
