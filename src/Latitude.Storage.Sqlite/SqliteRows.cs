using Latitude.Sync;
using Latitude.Sync.Server;
using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>Rows to and from the protocol's types.</summary>
internal static class SqliteRows
{
    public const string ChangeColumns = "sequence, check_value, device, counter, kind, record_id, stamp, clamped_stamp, bases, schema_version, payload";

    public static byte[] Bytes(Guid id) => id.ToByteArray(bigEndian: true);

    public static Guid Id(SqliteDataReader row, int column)
    {
        Span<byte> bytes = stackalloc byte[16];
        return row.GetValue(column) is byte[] value && value.Length == bytes.Length
            ? new Guid(value, bigEndian: true)
            : throw new StorageException("The database holds an id that is not 16 bytes: it is damaged. Stop the server and run: latitude-server doctor");
    }

    /// <summary>Reads a row of <see cref="ChangeColumns"/>.</summary>
    public static SequencedChange Change(SqliteDataReader row) => new(
        new SyncCursor(row.GetInt64(0), (uint)row.GetInt64(1)),
        new Change
        {
            Id = new ChangeId(Id(row, 2), row.GetInt64(3)),
            Kind = row.GetString(4),
            RecordId = Id(row, 5),
            Stamp = new HybridTimestamp(row.GetInt64(6)),
            ClampedStamp = row.IsDBNull(7) ? null : new HybridTimestamp(row.GetInt64(7)),
            Bases = StoredForms.Ids(row.IsDBNull(8) ? null : (byte[])row.GetValue(8)),
            SchemaVersion = row.GetInt32(9),
            Payload = row.IsDBNull(10) ? null : row.GetString(10),
        });
}
