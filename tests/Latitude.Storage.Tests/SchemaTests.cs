using Latitude.Storage.Accounts;
using Latitude.Storage.Postgres;
using Latitude.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Storage.Tests;

public class SchemaTests
{
    [Fact]
    public void No_change_of_the_model_is_without_a_migration_for_SQLite()
    {
        using var context = new SqliteContextFactory().CreateDbContext([]);
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void No_change_of_the_model_is_without_a_migration_for_PostgreSQL()
    {
        using var context = new PostgresContextFactory().CreateDbContext([]);
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void Every_table_but_the_tickets_is_keyed_by_account_first()
    {
        using var context = new PostgresContextFactory().CreateDbContext([]);
        foreach (var table in context.Model.GetEntityTypes().Where(table => table.ClrType != typeof(TicketRow)))
        {
            table.FindPrimaryKey()!.Properties[0].GetColumnName().ShouldBe("account_id");
            table.GetIndexes().ShouldAllBe(index => index.Properties[0].GetColumnName() == "account_id" || index.GetDatabaseName() == "ux_users_name");
        }
    }
}
