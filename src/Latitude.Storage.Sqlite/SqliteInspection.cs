using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>What a look at every page and every row of a database has shown.</summary>
/// <param name="Faults">What is wrong, as sentences without a full stop; empty for a sound database.</param>
/// <param name="Rows">Rows over all tables.</param>
/// <param name="Hash">SHA-256 over all rows, hexadecimal.</param>
public sealed record SqliteInspection(IReadOnlyList<string> Faults, long Rows, string Hash)
{
    /// <summary>Checks a database that nobody writes to, or that is a copy.</summary>
    public static SqliteInspection Inspect(string path)
    {
        try
        {
            using var connection = SqliteConnections.Open(path, SqliteOpenMode.ReadWrite, pooling: false);
            SqliteConnections.Run(connection, "PRAGMA query_only=ON; PRAGMA cell_size_check=ON;");
            var faults = Lines(connection, "PRAGMA integrity_check").Where(line => line != "ok").Concat(
                Lines(connection, "PRAGMA foreign_key_check").Select(line => $"a row of {line} belongs to nothing")).ToList();
            return faults.Count > 0 ? new SqliteInspection(faults, 0, "") : HashOf(connection);
        }
        catch (SqliteException exception)
        {
            return new SqliteInspection([exception.Message.TrimEnd('.')], 0, "");
        }
    }

    /// <summary>Hashes every row of every table, in the order of the keys.</summary>
    internal static SqliteInspection HashOf(SqliteConnection connection)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0L;
        foreach (var table in Lines(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(table));
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name comes from the database's own schema.
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
#pragma warning restore CA2100
            using var row = command.ExecuteReader();
            while (row.Read())
            {
                rows++;
                for (var i = 0; i < row.FieldCount; i++)
                {
                    Append(hash, row.GetValue(i));
                }
            }
        }

        return new SqliteInspection([], rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Append(IncrementalHash hash, object value)
    {
        Span<byte> number = stackalloc byte[9];
        var content = value switch
        {
            byte[] bytes => bytes,
            string text => Encoding.UTF8.GetBytes(text),
            _ => [],
        };
        number[0] = value switch
        {
            DBNull => 0,
            long => 1,
            byte[] => 2,
            string => 3,
            _ => throw new InvalidOperationException($"A column holds a {value.GetType().Name}."),
        };
        BinaryPrimitives.WriteInt64BigEndian(number[1..], value is long whole ? whole : content.Length);
        hash.AppendData(number);
        hash.AppendData(content);
    }

    private static List<string> Lines(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var row = command.ExecuteReader();
        var lines = new List<string>();
        while (row.Read())
        {
            lines.Add(row.GetString(0));
        }

        return lines;
    }
}
