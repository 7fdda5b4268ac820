using Microsoft.EntityFrameworkCore;

namespace Latitude.Storage.Postgres;

/// <summary>The tables in PostgreSQL.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : LatitudeContext(options);
