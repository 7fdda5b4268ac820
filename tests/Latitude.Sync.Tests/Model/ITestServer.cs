using Latitude.Sync.Server;

namespace Latitude.Sync.Tests.Model;

/// <summary>A store under test that can also be put back to an older state.</summary>
public interface ITestServer
{
    IChangeStore Store { get; }

    Task<IReadOnlyList<Change>> LogAsync(Guid account);

    /// <summary>Cuts an account's log to its first changes. Without a new epoch it is as if somebody had copied an old file back.</summary>
    Task RestoreAsync(Guid account, int changes, Guid? newEpoch);
}
