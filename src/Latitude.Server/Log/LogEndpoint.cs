using System.Globalization;
using System.Text.Json;
using Latitude.Server.Accounts;
using Latitude.Server.Http;
using Latitude.Server.Storage;
using Latitude.Storage;
using Latitude.Sync.Records;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Log;

/// <summary><c>GET /api/v1/log</c>: see docs/api.md.</summary>
internal static class LogEndpoint
{
    private const int UsualLimit = 20;
    private const int MostLimit = 200;

    public static void MapLog(this WebApplication app) =>
        app.MapGet("/api/v1/log", ReadAsync).RequireScope(Scopes.ReadLog).WithName("Log").WithSummary("Workouts with their sets, newest first.");

    private static async Task<IResult> ReadAsync(HttpContext context, OpenStorage storage, string? after, string? limit)
    {
        var most = UsualLimit;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is < 1 or > MostLimit))
        {
            return Problems.Bad("limit", $"It must be a whole number from 1 to {MostLimit}.");
        }

        if (after is not null && !Guid.TryParseExact(after, "D", out _))
        {
            return Problems.Bad("after", "It must be the value of next in an earlier answer.");
        }

        var account = context.User.AccountId();
        await using var tables = storage.NewContext();
        var state = await tables.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == account, context.RequestAborted);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{state?.Epoch:N}-{state?.Sequence ?? 0}\"");
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var workouts = await WorkoutsAsync(tables, account, context.RequestAborted);
        var from = after is null ? 0 : workouts.FindIndex(workout => workout.Id.ToString("D") == after) + 1;
        if (after is not null && from == 0)
        {
            return Problems.Bad("after", "This workout is no longer there. Begin again without it.");
        }

        return new Page(workouts, from, Math.Min(from + most, workouts.Count));
    }

    private static async Task<List<StoredWorkout>> WorkoutsAsync(LatitudeContext tables, Guid account, CancellationToken cancellationToken)
    {
        var records = await tables.Records.AsNoTracking()
            .Where(record => record.AccountId == account && !record.IsDeleted && (record.Kind == RecordKinds.Workout || record.Kind == RecordKinds.Set))
            .Join(
                tables.Changes.AsNoTracking(), record => new { record.AccountId, Device = record.WinnerDevice, Counter = record.WinnerCounter },
                change => new { change.AccountId, change.Device, change.Counter }, (record, change) => new { record.RecordId, record.Kind, change.Payload })
            .ToListAsync(cancellationToken);
        var workouts = new Dictionary<Guid, StoredWorkout>();
        foreach (var record in records)
        {
            if (record.Kind == RecordKinds.Workout && WorkoutRecord.Read(record.Payload!, out _) is { } header)
            {
                workouts[record.RecordId] = new StoredWorkout(record.RecordId, header, record.Payload!);
            }
        }

        foreach (var record in records)
        {
            if (record.Kind == RecordKinds.Set && SetRecord.Read(record.Payload!, out _) is { } set && workouts.TryGetValue(set.Workout, out var workout))
            {
                workout.Sets.Add((record.RecordId, set, record.Payload!));
            }
        }

        return [.. workouts.Values.OrderByDescending(workout => workout.Header.Date).ThenByDescending(workout => workout.Header.Start).ThenByDescending(workout => workout.Id)];
    }

    private sealed record StoredWorkout(Guid Id, WorkoutRecord Header, string Payload)
    {
        public List<(Guid Id, SetRecord Set, string Payload)> Sets { get; } = [];
    }

    private sealed class Page(List<StoredWorkout> workouts, int from, int to) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "application/json";
            await using var json = new Utf8JsonWriter(httpContext.Response.BodyWriter);
            json.WriteStartObject();
            json.WriteStartArray("workouts");
            for (var i = from; i < to; i++)
            {
                Write(json, workouts[i]);
            }

            json.WriteEndArray();
            if (to < workouts.Count && to > 0)
            {
                json.WriteString("next", workouts[to - 1].Id);
            }

            json.WriteEndObject();
            await json.FlushAsync(httpContext.RequestAborted);
        }

        /// <summary>What devices wrote, letter for letter: fields that this server does not know are passed on.</summary>
        private static void Write(Utf8JsonWriter json, StoredWorkout workout)
        {
            json.WriteStartObject();
            json.WriteString("id", workout.Id);
            json.WritePropertyName("workout");
            json.WriteRawValue(workout.Payload);
            json.WriteStartArray("sets");
            foreach (var (id, _, payload) in workout.Sets.OrderBy(one => one.Set.ExerciseOrder).ThenBy(one => one.Set.Order).ThenBy(one => one.Id))
            {
                json.WriteStartObject();
                json.WriteString("id", id);
                json.WritePropertyName("set");
                json.WriteRawValue(payload);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
