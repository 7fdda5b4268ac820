namespace Latitude.App.Store;

/// <summary>A record that is not deleted, as the store keeps it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">See <see cref="Sync.Records.RecordKinds"/>.</param>
/// <param name="Payload">A JSON object.</param>
public readonly record struct StoredRecord(Guid Id, string Kind, string Payload);
