using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Latitude.Server.Storage;
using Latitude.Sync;
using Latitude.Sync.Json;
using Latitude.Sync.Server;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>All that is held of a lifter, in one document: how to sign in (without secrets), and every change ever written, deleted ones too.</summary>
internal sealed class AccountExport(OpenStorage storage, IChangeStore changes, TimeProvider time)
{
    /// <summary>Writes it piece by piece, however long the history is.</summary>
    public async Task WriteAsync(Guid account, System.IO.Pipelines.PipeWriter output, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter((IBufferWriter<byte>)output);
        json.WriteStartObject();
        json.WriteString("format", "latitude-account");
        json.WriteNumber("version", 1);
        json.WriteString("exported", time.GetUtcNow());
        await WriteSignInAsync(json, account, cancellationToken);
        json.WriteStartArray("changes");
        var request = new SyncRequest { Device = Guid.CreateVersion7(time.GetUtcNow()), Changes = [] };
        bool hasMore;
        do
        {
            var read = await changes.SyncAsync(account, request, cancellationToken);
            foreach (var change in read.Changes)
            {
                SyncJson.Write(json, change);
            }

            await json.FlushAsync(cancellationToken);
            await output.FlushAsync(cancellationToken);
            request = request with { Epoch = read.Epoch, Cursor = read.Cursor };
            hasMore = read.HasMore;
        }
        while (hasMore);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private async Task WriteSignInAsync(Utf8JsonWriter json, Guid account, CancellationToken cancellationToken)
    {
        await using var tables = storage.NewContext();
        var user = await tables.Users.AsNoTracking().SingleAsync(row => row.AccountId == account, cancellationToken);
        json.WriteString("account", account.ToString("D", CultureInfo.InvariantCulture));
        json.WriteString("name", user.Name);
        json.WriteString("made", SessionEndpoints.Time(user.CreatedAt));
        json.WriteStartArray("sessions");
        foreach (var row in await tables.Sessions.AsNoTracking().Where(row => row.AccountId == account).ToListAsync(cancellationToken))
        {
            json.WriteStartObject();
            json.WriteString("device", row.Device);
            json.WriteString("signedIn", SessionEndpoints.Time(row.CreatedAt));
            json.WriteString("lastUsed", SessionEndpoints.Time(row.LastUsedAt));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tokens");
        foreach (var row in await tables.Tokens.AsNoTracking().Where(row => row.AccountId == account).ToListAsync(cancellationToken))
        {
            json.WriteStartObject();
            json.WriteString("name", row.Name);
            json.WriteString("scopes", row.Scopes);
            json.WriteString("made", SessionEndpoints.Time(row.CreatedAt));
            json.WriteString("expires", SessionEndpoints.Time(row.ExpiresAt));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
