using Microsoft.Playwright;

namespace Latitude.EndToEnd.Tests;

/// <summary>A page of the app that remembers everything it asked for and complained about.</summary>
public sealed class AppPage : IAsyncDisposable
{
    private readonly Uri _address;

    /// <summary>Watches a page from before its first address.</summary>
    public AppPage(IPage page, Uri address)
    {
        Page = page;
        _address = address;
        page.Request += (_, request) => Requests.Add(request);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Complaints.Add(message.Text);
            }
        };
        page.SetDefaultTimeout(30_000);
    }

    /// <summary>The page itself.</summary>
    public IPage Page { get; }

    /// <summary>Every request so far.</summary>
    public List<IRequest> Requests { get; } = [];

    /// <summary>Errors of scripts, and what the browser refused.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Requests to anywhere but the app's own server; pictures within the page and files that it holds are no requests.</summary>
    public IEnumerable<string> Strangers => Requests
        .Select(request => request.Url)
        .Where(url => !url.StartsWith(_address.ToString(), StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal)
            && !url.StartsWith($"blob:{_address}", StringComparison.Ordinal));

    /// <summary>Requests that carry anything away from the browser.</summary>
    public IEnumerable<string> Uploads => Requests
        .Where(request => request.Method != "GET" || request.PostData is not null || new Uri(request.Url).Query.Length > 0)
        .Select(request => $"{request.Method} {request.Url}");

    /// <summary>Opens an address of the app and waits for the runtime, and for the last part of a report.</summary>
    public async Task Visit(string path)
    {
        await Page.GotoAsync(path);
        await RuntimeIsUp();
        if (path == "/sample")
        {
            await Page.Locator("section[aria-labelledby=records]").WaitForAsync();
        }
    }

    /// <summary>Waits for the runtime.</summary>
    public Task RuntimeIsUp() => Page.Locator("html[data-runtime=up]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Picks files on the first screen or the report.</summary>
    public Task Pick(params FilePayload[] files) => Page.Locator("input[type=file]:visible, .pick:visible input[type=file]").First.SetInputFilesAsync(files);

    /// <summary>The verdict's sentence, once it is there.</summary>
    public Task<string> Verdict() => Page.Locator(".verdict .verdict__say").InnerTextAsync();

    /// <summary>By how much the page is wider than the window; 0 where it fits.</summary>
    public Task<int> SidewaysScroll() => Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
