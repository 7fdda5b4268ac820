using Latitude.Sync;
using Latitude.Sync.Server;
using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>The writer's statements, prepared once for its connection.</summary>
internal sealed class SqliteStatements : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<SqliteCommand> _all = [];
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private readonly SqliteCommand _account;
    private readonly SqliteCommand _addAccount;
    private readonly SqliteCommand _setAccount;
    private readonly SqliteCommand _check;
    private readonly SqliteCommand _taken;
    private readonly SqliteCommand _record;
    private readonly SqliteCommand _addChange;
    private readonly SqliteCommand _setRecord;

    public SqliteStatements(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _account = Prepare("SELECT epoch, sequence, check_value FROM accounts WHERE account_id = @0", 1);
        _addAccount = Prepare("INSERT INTO accounts (account_id, epoch, sequence, check_value) VALUES (@0, @1, 0, 0)", 2);
        _setAccount = Prepare("UPDATE accounts SET epoch = @1, sequence = @2, check_value = @3 WHERE account_id = @0", 4);
        _check = Prepare("SELECT check_value FROM changes WHERE account_id = @0 AND sequence = @1", 2);
        _taken = Prepare($"SELECT {SqliteRows.ChangeColumns} FROM changes WHERE account_id = @0 AND device = @1 AND counter BETWEEN @2 AND @3", 4);
        _record = Prepare("SELECT winner_device, winner_counter, winner_order, is_deleted, other_heads, replaced FROM records WHERE account_id = @0 AND record_id = @1", 2);
        _addChange = Prepare($"INSERT INTO changes (account_id, {SqliteRows.ChangeColumns}) VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)", 12);
        _setRecord = Prepare(
            "INSERT INTO records (account_id, record_id, kind, winner_device, winner_counter, winner_order, is_deleted, other_heads, replaced) VALUES (@0, @1, @2, @3, @4, @5, @6, @7, @8) "
            + "ON CONFLICT (account_id, record_id) DO UPDATE SET kind = excluded.kind, winner_device = excluded.winner_device, winner_counter = excluded.winner_counter, "
            + "winner_order = excluded.winner_order, is_deleted = excluded.is_deleted, other_heads = excluded.other_heads, replaced = excluded.replaced",
            9);
    }

    public void Begin() => _begin.ExecuteNonQuery();

    public void Commit() => _commit.ExecuteNonQuery();

    public void Rollback() => _rollback.ExecuteNonQuery();

    public AccountSnapshot Snapshot(Guid account, SyncRequest request, TimeProvider time)
    {
        var id = SqliteRows.Bytes(account);
        var (epoch, end) = Account(id, time);
        var cursor = request.Cursor;
        return new AccountSnapshot
        {
            Epoch = epoch,
            End = end,
            CheckAtCursor = cursor.Sequence == end.Sequence ? end.Check : cursor.Sequence == 0 ? 0 : Check(id, cursor.Sequence),
            Existing = Taken(id, request.Changes),
            Records = Records(id, request.Changes),
        };
    }

    public void Write(Guid account, AccountSnapshot snapshot, PushPlan plan)
    {
        var id = SqliteRows.Bytes(account);
        foreach (var (place, change) in plan.Appended)
        {
            Bind(
                _addChange, id, place.Sequence, (long)place.Check, SqliteRows.Bytes(change.Id.Device), change.Id.Counter, change.Kind, SqliteRows.Bytes(change.RecordId),
                change.Stamp.Value, change.ClampedStamp?.Value, StoredForms.OfIds(change.Bases), (long)change.SchemaVersion, change.Payload);
            _addChange.ExecuteNonQuery();
        }

        foreach (var (_, change) in plan.Appended)
        {
            var state = plan.Records[change.RecordId];
            if (state.Winner is not { } winner || (plan.Appended.Count != plan.Records.Count && !IsLastOf(plan, change)))
            {
                continue;
            }

            Bind(
                _setRecord, id, SqliteRows.Bytes(change.RecordId), change.Kind, SqliteRows.Bytes(winner.Id.Device), winner.Id.Counter, winner.Order.Value,
                winner.IsDeletion ? 1L : 0L, StoredForms.OfOtherHeads(state.Heads), StoredForms.OfIds(state.Replaced));
            _setRecord.ExecuteNonQuery();
        }

        if (plan.Appended.Count > 0 || plan.Epoch != snapshot.Epoch)
        {
            Bind(_setAccount, id, SqliteRows.Bytes(plan.Epoch), plan.End.Sequence, (long)plan.End.Check);
            _setAccount.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        foreach (var command in _all)
        {
            command.Dispose();
        }
    }

    /// <summary>Where one request changes a record several times, its state is stored with the last of them.</summary>
    private static bool IsLastOf(PushPlan plan, Change change)
    {
        for (var i = plan.Appended.Count - 1; i >= 0; i--)
        {
            if (plan.Appended[i].Change.RecordId == change.RecordId)
            {
                return plan.Appended[i].Change.Id == change.Id;
            }
        }

        return false;
    }

    private (Guid Epoch, SyncCursor End) Account(byte[] id, TimeProvider time)
    {
        Bind(_account, id);
        using (var row = _account.ExecuteReader())
        {
            if (row.Read())
            {
                return (SqliteRows.Id(row, 0), new SyncCursor(row.GetInt64(1), (uint)row.GetInt64(2)));
            }
        }

        var epoch = Guid.CreateVersion7(time.GetUtcNow());
        Bind(_addAccount, id, SqliteRows.Bytes(epoch));
        _addAccount.ExecuteNonQuery();
        return (epoch, SyncCursor.Start);
    }

    private uint? Check(byte[] id, long sequence)
    {
        Bind(_check, id, sequence);
        return _check.ExecuteScalar() is long check ? (uint)check : null;
    }

    /// <summary>The changes of a request are mostly one device's, numbered in a row: one look tells that none of them is there.</summary>
    private Dictionary<ChangeId, Change> Taken(byte[] id, IReadOnlyList<Change> changes)
    {
        var taken = new Dictionary<ChangeId, Change>();
        for (var first = 0; first < changes.Count;)
        {
            var last = first;
            while (last + 1 < changes.Count && changes[last + 1].Id.Device == changes[first].Id.Device && changes[last + 1].Id.Counter == changes[last].Id.Counter + 1)
            {
                last++;
            }

            Bind(_taken, id, SqliteRows.Bytes(changes[first].Id.Device), changes[first].Id.Counter, changes[last].Id.Counter);
            using var rows = _taken.ExecuteReader();
            while (rows.Read())
            {
                var change = SqliteRows.Change(rows).Change;
                taken[change.Id] = change;
            }

            first = last + 1;
        }

        return taken;
    }

    private Dictionary<Guid, RecordState> Records(byte[] id, IReadOnlyList<Change> changes)
    {
        var records = new Dictionary<Guid, RecordState>();
        foreach (var change in changes)
        {
            Bind(_record, id, SqliteRows.Bytes(change.RecordId));
            using var row = _record.ExecuteReader();
            if (row.Read())
            {
                var winner = new RecordHead(new ChangeId(SqliteRows.Id(row, 0), row.GetInt64(1)), new HybridTimestamp(row.GetInt64(2)), row.GetInt64(3) != 0);
                records[change.RecordId] = StoredForms.State(winner, row.IsDBNull(4) ? null : (byte[])row.GetValue(4), row.IsDBNull(5) ? null : (byte[])row.GetValue(5));
            }
        }

        return records;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }

    private SqliteCommand Prepare(string sql, int parameters = 0)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@{i}" });
        }

        _all.Add(command);
        return command;
    }
}
