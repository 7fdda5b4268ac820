using System.Buffers;
using Latitude.Server.Accounts;
using Latitude.Server.Http;
using Latitude.Storage;
using Latitude.Sync;
using Latitude.Sync.Json;
using Latitude.Sync.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Latitude.Server.Sync;

/// <summary><c>POST /api/v1/sync</c>: see docs/sync.md.</summary>
internal static class SyncEndpoint
{
    /// <summary>Maps it, for whoever has an account.</summary>
    public static void MapSync(this WebApplication app) =>
        app.MapPost("/api/v1/sync", SyncAsync).RequireScope(Scopes.Sync).WithName("Sync").WithSummary("Stores a device's changes and gives those it has not read.");

    private static async Task<IResult> SyncAsync(HttpContext context, IChangeStore store)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "Content-Type", "It must be application/json.");
        }

        var account = context.User.AccountId();
        var (message, status, error) = await ReadAsync(context);
        if (message is null)
        {
            return Problems.Of(status, error!.Field, error.Reason);
        }

        if (message.Account is { } other && other != account)
        {
            return Problems.Of(StatusCodes.Status409Conflict, "account", "This device's data belong to another account. Nothing was stored.");
        }

        try
        {
            return new SyncResult(await store.SyncAsync(account, message, context.RequestAborted));
        }
        catch (StorageException exception)
        {
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "", exception.Message);
        }
    }

    private static async Task<(SyncRequest? Message, int Status, SyncError? Error)> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = SyncLimits.MostRequestBytes;
        }

        if (context.Request.ContentLength > SyncLimits.MostRequestBytes)
        {
            return (null, StatusCodes.Status413PayloadTooLarge, TooLong());
        }

        try
        {
            var reader = context.Request.BodyReader;
            while (true)
            {
                var read = await reader.ReadAsync(context.RequestAborted);
                if (read.IsCompleted)
                {
                    var message = Parse(read.Buffer, out var error);
                    reader.AdvanceTo(read.Buffer.End);
                    return (message, StatusCodes.Status400BadRequest, error);
                }

                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, StatusCodes.Status413PayloadTooLarge, TooLong());
        }
    }

    private static SyncRequest? Parse(ReadOnlySequence<byte> body, out SyncError? error)
    {
        if (body.IsSingleSegment)
        {
            return SyncJson.ReadRequest(body.FirstSpan, out error);
        }

        var whole = ArrayPool<byte>.Shared.Rent((int)body.Length);
        try
        {
            body.CopyTo(whole);
            return SyncJson.ReadRequest(whole.AsSpan(0, (int)body.Length), out error);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(whole);
        }
    }

    private static SyncError TooLong() => new("", $"It is longer than {SyncLimits.MostRequestBytes} bytes.");

    private sealed class SyncResult(SyncResponse response) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json";
            SyncJson.Write(httpContext.Response.BodyWriter, response);
            await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }
    }
}
