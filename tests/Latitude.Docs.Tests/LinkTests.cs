using Latitude.DocsSite;

namespace Latitude.Docs.Tests;

public class LinkTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_somewhere(string path)
    {
        var document = Document.Read(Repository.Root, path);
        var broken = new List<string>();
        foreach (var link in document.Links)
        {
            var target = Site.Target(path, link) ?? (link.StartsWith('#') ? path : null);
            if (target is null)
            {
                continue;
            }

            var place = Path.Combine(Repository.Root, target);
            if (!File.Exists(place) && !Directory.Exists(place))
            {
                broken.Add(link);
            }
            else if (link.Split('#') is [_, { Length: > 0 } anchor] && target.EndsWith(".md", StringComparison.Ordinal)
                && !Document.Read(Repository.Root, target).Anchors.Contains(anchor))
            {
                broken.Add(link);
            }
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_nowhere_would_be_seen()
    {
        Site.Target("docs/coach.md", "cases/none.md").ShouldBe("docs/cases/none.md");
        Site.Target("docs/cases/README.md", "../trials.md#how").ShouldBe("docs/trials.md");
        Site.Target("docs/coach.md", "https://example.org/a.md").ShouldBeNull();
    }
}
