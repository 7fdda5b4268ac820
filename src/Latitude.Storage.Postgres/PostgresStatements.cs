using Latitude.Sync;
using Latitude.Sync.Server;
using Npgsql;
using NpgsqlTypes;

namespace Latitude.Storage.Postgres;

/// <summary>What the store says to PostgreSQL.</summary>
internal static class PostgresStatements
{
    private const string ChangeColumns = "sequence, check_value, device, counter, kind, record_id, stamp, clamped_stamp, bases, schema_version, payload";

    public static async Task<AccountSnapshot> SnapshotAsync(
        NpgsqlConnection connection, Guid account, SyncRequest request, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, "SELECT epoch, sequence, check_value FROM accounts WHERE account_id = $1 FOR UPDATE", account);
        Add(batch, "SELECT check_value FROM changes WHERE account_id = $1 AND sequence = $2", account, request.Cursor.Sequence);
        Add(
            batch, $"SELECT {ChangeColumns} FROM changes WHERE account_id = $1 AND (device, counter) IN (SELECT * FROM unnest($2::uuid[], $3::bigint[]))", account,
            request.Changes.Select(change => change.Id.Device).ToArray(), request.Changes.Select(change => change.Id.Counter).ToArray());
        Add(
            batch, "SELECT record_id, winner_device, winner_counter, winner_order, is_deleted, other_heads, replaced FROM records WHERE account_id = $1 AND record_id = ANY($2)", account,
            request.Changes.Select(change => change.RecordId).ToArray());
        await using (var rows = await batch.ExecuteReaderAsync(cancellationToken))
        {
            if (await rows.ReadAsync(cancellationToken))
            {
                var (epoch, end) = (rows.GetGuid(0), new SyncCursor(rows.GetInt64(1), (uint)rows.GetInt64(2)));
                await rows.NextResultAsync(cancellationToken);
                uint? check = await rows.ReadAsync(cancellationToken) ? (uint)rows.GetInt64(0) : null;
                await rows.NextResultAsync(cancellationToken);
                var existing = new Dictionary<ChangeId, Change>();
                while (await rows.ReadAsync(cancellationToken))
                {
                    var change = ChangeOf(rows).Change;
                    existing[change.Id] = change;
                }

                await rows.NextResultAsync(cancellationToken);
                return new AccountSnapshot { Epoch = epoch, End = end, CheckAtCursor = check, Existing = existing, Records = await RecordsAsync(rows, cancellationToken) };
            }
        }

        await AddAccountAsync(connection, account, time, cancellationToken);
        return await SnapshotAsync(connection, account, request, time, cancellationToken);
    }

    public static async Task WriteAsync(NpgsqlConnection connection, Guid account, PushPlan plan, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        if (plan.Appended.Count > 0)
        {
            AddChanges(batch, account, plan.Appended);
            AddRecords(batch, account, plan);
        }

        Add(batch, "UPDATE accounts SET epoch = $2, sequence = $3, check_value = $4 WHERE account_id = $1", account, plan.Epoch, plan.End.Sequence, (long)plan.End.Check);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<List<SequencedChange>> ReadAsync(NpgsqlConnection connection, Guid account, long after, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        Add(batch, $"SELECT {ChangeColumns} FROM changes WHERE account_id = $1 AND sequence > $2 ORDER BY sequence LIMIT {SyncLimits.MostAnsweredChanges}", account, after);
        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        var read = new List<SequencedChange>();
        var letters = 0;
        while (letters < SyncLimits.MostAnsweredCharacters && await rows.ReadAsync(cancellationToken))
        {
            read.Add(ChangeOf(rows));
            letters += read[^1].Change.Payload?.Length ?? 0;
        }

        return read;
    }

    private static async Task AddAccountAsync(NpgsqlConnection connection, Guid account, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        Add(
            batch, "INSERT INTO accounts (account_id, epoch, sequence, check_value) VALUES ($1, $2, 0, 0) ON CONFLICT DO NOTHING", account,
            Guid.CreateVersion7(time.GetUtcNow()));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void AddChanges(NpgsqlBatch batch, Guid account, IReadOnlyList<SequencedChange> changes)
    {
        var insert = new NpgsqlBatchCommand(
            $"INSERT INTO changes (account_id, {ChangeColumns}) SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::uuid[], $5::bigint[], $6::text[], $7::uuid[], $8::bigint[], $9::bigint[], $10::bytea[], $11::int[], $12::text[])");
        insert.Parameters.Add(new NpgsqlParameter { Value = account });
        AddArray(insert, NpgsqlDbType.Bigint, changes, entry => entry.Place.Sequence);
        AddArray(insert, NpgsqlDbType.Bigint, changes, entry => (long)entry.Place.Check);
        AddArray(insert, NpgsqlDbType.Uuid, changes, entry => entry.Change.Id.Device);
        AddArray(insert, NpgsqlDbType.Bigint, changes, entry => entry.Change.Id.Counter);
        AddArray(insert, NpgsqlDbType.Text, changes, entry => entry.Change.Kind);
        AddArray(insert, NpgsqlDbType.Uuid, changes, entry => entry.Change.RecordId);
        AddArray(insert, NpgsqlDbType.Bigint, changes, entry => entry.Change.Stamp.Value);
        AddArray(insert, NpgsqlDbType.Bigint, changes, entry => entry.Change.ClampedStamp?.Value);
        AddArray(insert, NpgsqlDbType.Bytea, changes, entry => StoredForms.OfIds(entry.Change.Bases));
        AddArray(insert, NpgsqlDbType.Integer, changes, entry => entry.Change.SchemaVersion);
        AddArray(insert, NpgsqlDbType.Text, changes, entry => entry.Change.Payload);
        batch.BatchCommands.Add(insert);
    }

    private static void AddRecords(NpgsqlBatch batch, Guid account, PushPlan plan)
    {
        var kinds = new Dictionary<Guid, string>();
        foreach (var (_, change) in plan.Appended)
        {
            kinds[change.RecordId] = change.Kind;
        }

        // In the order of their ids, so that no two transactions wait for each other.
        var records = plan.Records.Where(record => record.Value.Winner is not null).OrderBy(record => record.Key).ToArray();
        var upsert = new NpgsqlBatchCommand(
            "INSERT INTO records (account_id, record_id, kind, winner_device, winner_counter, winner_order, is_deleted, other_heads, replaced) "
            + "SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::bigint[], $6::bigint[], $7::boolean[], $8::bytea[], $9::bytea[]) "
            + "ON CONFLICT (account_id, record_id) DO UPDATE SET kind = excluded.kind, winner_device = excluded.winner_device, winner_counter = excluded.winner_counter, "
            + "winner_order = excluded.winner_order, is_deleted = excluded.is_deleted, other_heads = excluded.other_heads, replaced = excluded.replaced");
        upsert.Parameters.Add(new NpgsqlParameter { Value = account });
        AddArray(upsert, NpgsqlDbType.Uuid, records, record => record.Key);
        AddArray(upsert, NpgsqlDbType.Text, records, record => kinds[record.Key]);
        AddArray(upsert, NpgsqlDbType.Uuid, records, record => record.Value.Heads[0].Id.Device);
        AddArray(upsert, NpgsqlDbType.Bigint, records, record => record.Value.Heads[0].Id.Counter);
        AddArray(upsert, NpgsqlDbType.Bigint, records, record => record.Value.Heads[0].Order.Value);
        AddArray(upsert, NpgsqlDbType.Boolean, records, record => record.Value.Heads[0].IsDeletion);
        AddArray(upsert, NpgsqlDbType.Bytea, records, record => StoredForms.OfOtherHeads(record.Value.Heads));
        AddArray(upsert, NpgsqlDbType.Bytea, records, record => StoredForms.OfIds(record.Value.Replaced));
        batch.BatchCommands.Add(upsert);
    }

    private static async Task<Dictionary<Guid, RecordState>> RecordsAsync(NpgsqlDataReader rows, CancellationToken cancellationToken)
    {
        var records = new Dictionary<Guid, RecordState>();
        while (await rows.ReadAsync(cancellationToken))
        {
            var winner = new RecordHead(new ChangeId(rows.GetGuid(1), rows.GetInt64(2)), new HybridTimestamp(rows.GetInt64(3)), rows.GetBoolean(4));
            records[rows.GetGuid(0)] = StoredForms.State(winner, Blob(rows, 5), Blob(rows, 6));
        }

        return records;
    }

    private static SequencedChange ChangeOf(NpgsqlDataReader row) => new(
        new SyncCursor(row.GetInt64(0), (uint)row.GetInt64(1)),
        new Change
        {
            Id = new ChangeId(row.GetGuid(2), row.GetInt64(3)),
            Kind = row.GetString(4),
            RecordId = row.GetGuid(5),
            Stamp = new HybridTimestamp(row.GetInt64(6)),
            ClampedStamp = row.IsDBNull(7) ? null : new HybridTimestamp(row.GetInt64(7)),
            Bases = StoredForms.Ids(Blob(row, 8)),
            SchemaVersion = row.GetInt32(9),
            Payload = row.IsDBNull(10) ? null : row.GetString(10),
        });

    private static byte[]? Blob(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<byte[]>(column);

    private static void AddArray<TItem, TValue>(NpgsqlBatchCommand command, NpgsqlDbType type, IReadOnlyList<TItem> items, Func<TItem, TValue> value) =>
        command.Parameters.Add(new NpgsqlParameter { Value = items.Select(value).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });

    private static void Add(NpgsqlBatch batch, string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        batch.BatchCommands.Add(command);
    }
}
