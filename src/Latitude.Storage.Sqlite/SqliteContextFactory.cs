using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Latitude.Storage.Sqlite;

/// <summary>For the tool that writes migrations; no database is opened.</summary>
public sealed class SqliteContextFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    /// <inheritdoc/>
    public SqliteContext CreateDbContext(string[] args) => Create("Data Source=:memory:");

    internal static SqliteContext Create(string connection) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection).AddInterceptors(DurableConnections.Instance).Options);
}
