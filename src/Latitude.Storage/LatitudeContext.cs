using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Storage;

/// <summary>The tables, without a provider. Every one but the tickets is keyed by account first, so that it can be distributed by account.</summary>
public abstract class LatitudeContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Accounts' logs.</summary>
    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    /// <summary>All changes.</summary>
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    /// <summary>What is current of each record.</summary>
    public DbSet<RecordRow> Records => Set<RecordRow>();

    /// <summary>Who signs in.</summary>
    public DbSet<UserRow> Users => Set<UserRow>();

    /// <summary>Browsers that are signed in.</summary>
    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    /// <summary>Tokens of programs.</summary>
    public DbSet<TokenRow> Tokens => Set<TokenRow>();

    /// <summary>Recovery codes that were not used.</summary>
    public DbSet<RecoveryCodeRow> RecoveryCodes => Set<RecoveryCodeRow>();

    /// <summary>What may be done once.</summary>
    public DbSet<TicketRow> Tickets => Set<TicketRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        AccountTables.Configure(modelBuilder);
        modelBuilder.Entity<AccountRow>(table =>
        {
            table.ToTable("accounts").HasKey(row => row.AccountId);
            table.Property(row => row.AccountId).HasColumnName("account_id").ValueGeneratedNever();
            table.Property(row => row.Epoch).HasColumnName("epoch");
            table.Property(row => row.Sequence).HasColumnName("sequence");
            table.Property(row => row.CheckValue).HasColumnName("check_value");
        });
        modelBuilder.Entity<ChangeRow>(table =>
        {
            table.ToTable("changes").HasKey(row => new { row.AccountId, row.Sequence });
            table.HasIndex(row => new { row.AccountId, row.Device, row.Counter }).IsUnique().HasDatabaseName("ux_changes_id");
            table.HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            table.Property(row => row.AccountId).HasColumnName("account_id");
            table.Property(row => row.Sequence).HasColumnName("sequence").ValueGeneratedNever();
            table.Property(row => row.CheckValue).HasColumnName("check_value");
            table.Property(row => row.Device).HasColumnName("device");
            table.Property(row => row.Counter).HasColumnName("counter");
            table.Property(row => row.Kind).HasColumnName("kind").HasMaxLength(Sync.SyncLimits.MostKindLength);
            table.Property(row => row.RecordId).HasColumnName("record_id");
            table.Property(row => row.Stamp).HasColumnName("stamp");
            table.Property(row => row.ClampedStamp).HasColumnName("clamped_stamp");
            table.Property(row => row.Bases).HasColumnName("bases");
            table.Property(row => row.SchemaVersion).HasColumnName("schema_version");
            table.Property(row => row.Payload).HasColumnName("payload");
        });
        modelBuilder.Entity<RecordRow>(table =>
        {
            table.ToTable("records").HasKey(row => new { row.AccountId, row.RecordId });
            table.HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            table.Property(row => row.AccountId).HasColumnName("account_id");
            table.Property(row => row.RecordId).HasColumnName("record_id").ValueGeneratedNever();
            table.Property(row => row.Kind).HasColumnName("kind").HasMaxLength(Sync.SyncLimits.MostKindLength);
            table.Property(row => row.WinnerDevice).HasColumnName("winner_device");
            table.Property(row => row.WinnerCounter).HasColumnName("winner_counter");
            table.Property(row => row.WinnerOrder).HasColumnName("winner_order");
            table.Property(row => row.IsDeleted).HasColumnName("is_deleted");
            table.Property(row => row.OtherHeads).HasColumnName("other_heads");
            table.Property(row => row.Replaced).HasColumnName("replaced");
        });
    }
}
