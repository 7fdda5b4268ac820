using Latitude.Server.Accounts;

namespace Latitude.Server.Operations;

/// <summary>What <c>--list-endpoints</c> prints: method, address, and for whom. Files of the app are for everybody and are left out.</summary>
internal static class EndpointList
{
    /// <summary>One line an endpoint; <c>nobody said</c> where an endpoint does not say for whom it is.</summary>
    public static void Print(IEndpointRouteBuilder app)
    {
        var lines = app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => !endpoint.Metadata.Any(item => item.GetType().Namespace?.StartsWith("Microsoft.AspNetCore.StaticAssets", StringComparison.Ordinal) == true))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"])
                .Select(method => $"{method} {endpoint.RoutePattern.RawText} {endpoint.Metadata.GetMetadata<AccessRow>()?.Who ?? "nobody said"}"));
        foreach (var line in lines.Order(StringComparer.Ordinal))
        {
            Console.WriteLine(line);
        }
    }
}
