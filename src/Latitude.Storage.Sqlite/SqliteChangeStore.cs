using System.Threading.Channels;
using Latitude.Sync;
using Latitude.Sync.Server;
using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>
/// Changes in one SQLite file. One thread writes: it takes all requests that are waiting into one transaction and answers them when that is
/// on the disk, so a thousand lifters cost one flush. Reading goes on beside it.
/// </summary>
public sealed class SqliteChangeStore : IChangeStore, IAsyncDisposable
{
    private const int MostWaiting = 4_096;
    private const int MostInOneCommit = 256;

    /// <summary>A write-ahead log longer than this is copied into the database; one longer by far makes the writer wait for it.</summary>
    private const long CheckpointBytes = 16 << 20;
    private const long MostLogBytes = 256 << 20;

    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly Channel<Job> _jobs = Channel.CreateBounded<Job>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Task _writer;
    private readonly SqliteCheckpoints _checkpoints;
    private volatile string? _broken;

    /// <summary>Starts the writer. The database is there and up to date: see <see cref="SqliteDatabase"/>.</summary>
    internal SqliteChangeStore(string path, TimeProvider time)
    {
        _path = path;
        _time = time;
        _checkpoints = new SqliteCheckpoints(path, CheckpointBytes);
        _writer = Task.Factory.StartNew(WriteLoop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Why nothing is written any more, with the way out; null while all is well.</summary>
    public string? Broken => _broken;

    /// <inheritdoc/>
    public async ValueTask<SyncResponse> SyncAsync(Guid account, SyncRequest request, CancellationToken cancellationToken)
    {
        var job = new Job(account, request);
        if (_broken is { } reason)
        {
            throw new StorageException(reason);
        }

        await _jobs.Writer.WriteAsync(job, cancellationToken);
        var plan = await job.Done.Task.WaitAsync(cancellationToken);
        if (plan.IsReadToEnd)
        {
            return SyncPlanner.Answer(account, plan, [], hasMore: false);
        }

        var read = Read(account, plan.ReadFrom.Sequence);
        return SyncPlanner.Answer(account, plan, read, read.Count > 0 && read[^1].Place.Sequence < plan.End.Sequence);
    }

    /// <summary>Writes what is waiting, then stops.</summary>
    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _writer;
        await _checkpoints.DisposeAsync();
    }

    private List<SequencedChange> Read(Guid account, long after)
    {
        try
        {
            using var connection = SqliteConnections.OpenReader(_path);
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {SqliteRows.ChangeColumns} FROM changes WHERE account_id = @account AND sequence > @after ORDER BY sequence LIMIT @most";
            command.Parameters.AddWithValue("@account", SqliteRows.Bytes(account));
            command.Parameters.AddWithValue("@after", after);
            command.Parameters.AddWithValue("@most", SyncLimits.MostAnsweredChanges);
            using var rows = command.ExecuteReader();
            var read = new List<SequencedChange>();
            var letters = 0;
            while (letters < SyncLimits.MostAnsweredCharacters && rows.Read())
            {
                read.Add(SqliteRows.Change(rows));
                letters += read[^1].Change.Payload?.Length ?? 0;
            }

            return read;
        }
        catch (SqliteException exception) when (IsFatal(exception))
        {
            throw Break(exception);
        }
    }

    private void WriteLoop()
    {
        using var connection = SqliteConnections.OpenWriter(_path);
        using var statements = new SqliteStatements(connection);
        var batch = new List<Job>(MostInOneCommit);
        while (Wait())
        {
            batch.Clear();
            while (batch.Count < MostInOneCommit && _jobs.Reader.TryRead(out var job))
            {
                batch.Add(job);
            }

            Write(statements, batch);
            _checkpoints.Look(connection, MostLogBytes);
        }
    }

    /// <summary>A thread of its own may wait; nothing else in the house does.</summary>
    private bool Wait() => _jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();

    private void Write(SqliteStatements statements, List<Job> batch)
    {
        try
        {
            statements.Begin();
            foreach (var job in batch)
            {
                job.Plan = PlanAndWrite(statements, job);
            }

            statements.Commit();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fail(statements, batch, exception);
            return;
        }

        foreach (var job in batch)
        {
            job.Done.SetResult(job.Plan!);
        }
    }

    /// <summary>One bad request must not take its neighbours along: each is tried alone.</summary>
    private void Fail(SqliteStatements statements, List<Job> batch, Exception exception)
    {
        try
        {
            statements.Rollback();
        }
        catch (SqliteException)
        {
            // SQLite has rolled back itself.
        }

        if (exception is SqliteException fatal && IsFatal(fatal))
        {
            exception = Break(fatal);
        }
        else if (batch.Count > 1)
        {
            foreach (var job in batch)
            {
                Write(statements, [job]);
            }

            return;
        }
        else if (exception is SqliteException refused)
        {
            // A full disk, for one: it may be over at the next request.
            exception = new StorageException($"Nothing was stored ({refused.Message.TrimEnd('.')}). Devices keep what they have.", refused);
        }

        foreach (var job in batch)
        {
            job.Done.SetException(exception);
        }
    }

    private PushPlan PlanAndWrite(SqliteStatements statements, Job job)
    {
        var snapshot = statements.Snapshot(job.Account, job.Request, _time);
        var request = SyncPlanner.Disambiguate(job.Request, snapshot.Existing);
        if (!ReferenceEquals(request, job.Request))
        {
            snapshot = statements.Snapshot(job.Account, request, _time);
        }

        var plan = SyncPlanner.Plan(snapshot, request, job.Request, _time.GetUtcNow());
        statements.Write(job.Account, snapshot, plan);
        return plan;
    }

    private static bool IsFatal(SqliteException exception)
    {
        const int Corrupt = 11;
        const int NotADatabase = 26;
        const int InputOutput = 10;
        return exception.SqliteErrorCode is Corrupt or NotADatabase or InputOutput;
    }

    private StorageException Break(SqliteException exception)
    {
        _broken ??= $"The database {_path} is damaged ({exception.Message.TrimEnd('.')}). Nothing is written any more. Devices keep what they have. "
            + "Stop the server, run: latitude-server doctor, then: latitude-server restore";
        return new StorageException(_broken, exception);
    }

    private sealed class Job(Guid account, SyncRequest request)
    {
        public Guid Account => account;

        public SyncRequest Request => request;

        public PushPlan? Plan { get; set; }

        public TaskCompletionSource<PushPlan> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
