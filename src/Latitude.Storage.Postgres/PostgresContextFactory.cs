using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Latitude.Storage.Postgres;

/// <summary>For the tool that writes migrations; no database is opened.</summary>
public sealed class PostgresContextFactory : IDesignTimeDbContextFactory<PostgresContext>
{
    /// <inheritdoc/>
    public PostgresContext CreateDbContext(string[] args) => Create("Host=localhost");

    internal static PostgresContext Create(string connection) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(connection).Options);
}
