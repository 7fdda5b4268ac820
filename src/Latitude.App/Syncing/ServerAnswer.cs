namespace Latitude.App.Syncing;

/// <summary>What came back from a server.</summary>
/// <param name="Status">The HTTP status; 0 where no server was reached.</param>
/// <param name="Body">Its body; may be anything.</param>
public readonly record struct ServerAnswer(int Status, string Body);
