namespace Latitude.Sync.Client;

/// <summary>A record to be written.</summary>
/// <param name="Kind">See <see cref="Records.RecordKinds"/>.</param>
/// <param name="RecordId">The record.</param>
/// <param name="Payload">A JSON object; null deletes the record.</param>
/// <param name="SchemaVersion">Version of the payload's shape.</param>
public sealed record RecordDraft(string Kind, Guid RecordId, string? Payload, int SchemaVersion = 1);
