namespace Latitude.Server.Hosting;

/// <summary>Every page of the app is the same document: the app itself knows what its address means.</summary>
internal static class AppShell
{
    /// <summary>Serves the app's document for the addresses of pages; files, and what the server itself answers, keep theirs.</summary>
    public static void UseAppShell(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && IsPage(request.Path.Value ?? "/"))
        {
            request.Path = "/index.html";
        }

        return next(context);
    });

    private static bool IsPage(string path) =>
        !path.StartsWith("/_framework/", StringComparison.Ordinal)
        && !path.StartsWith("/health", StringComparison.Ordinal)
        && !path.StartsWith("/api/", StringComparison.Ordinal)
        && !path.AsSpan(path.LastIndexOf('/') + 1).Contains('.');
}
