using Microsoft.EntityFrameworkCore;

namespace Latitude.Storage.Accounts;

/// <summary>Who may sign in, and with what. Secrets are there as hashes only.</summary>
internal static class AccountTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<UserRow>(table =>
        {
            table.ToTable("users").HasKey(row => row.AccountId);
            table.HasIndex(row => row.NormalizedName).IsUnique().HasDatabaseName("ux_users_name");
            table.Property(row => row.AccountId).HasColumnName("account_id").ValueGeneratedNever();
            table.Property(row => row.Name).HasColumnName("name").HasMaxLength(UserNames.MostLength);
            table.Property(row => row.NormalizedName).HasColumnName("normalized_name");
            table.Property(row => row.PasswordHash).HasColumnName("password_hash");
            table.Property(row => row.IsAdmin).HasColumnName("is_admin");
            table.Property(row => row.CreatedAt).HasColumnName("created_at");
            table.Property(row => row.FailedAttempts).HasColumnName("failed_attempts");
            table.Property(row => row.LockedUntil).HasColumnName("locked_until");
        });
        model.Entity<SessionRow>(table =>
        {
            table.ToTable("sessions").HasKey(row => new { row.AccountId, row.SessionId });
            table.HasOne<UserRow>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            table.Property(row => row.AccountId).HasColumnName("account_id");
            table.Property(row => row.SessionId).HasColumnName("session_id").ValueGeneratedNever();
            table.Property(row => row.SecretHash).HasColumnName("secret_hash");
            table.Property(row => row.Device).HasColumnName("device").HasMaxLength(200);
            table.Property(row => row.CreatedAt).HasColumnName("created_at");
            table.Property(row => row.LastUsedAt).HasColumnName("last_used_at");
        });
        model.Entity<TokenRow>(table =>
        {
            table.ToTable("tokens").HasKey(row => new { row.AccountId, row.TokenId });
            table.HasOne<UserRow>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            table.Property(row => row.AccountId).HasColumnName("account_id");
            table.Property(row => row.TokenId).HasColumnName("token_id").ValueGeneratedNever();
            table.Property(row => row.SecretHash).HasColumnName("secret_hash");
            table.Property(row => row.Name).HasColumnName("name").HasMaxLength(100);
            table.Property(row => row.Scopes).HasColumnName("scopes");
            table.Property(row => row.CreatedAt).HasColumnName("created_at");
            table.Property(row => row.ExpiresAt).HasColumnName("expires_at");
            table.Property(row => row.LastUsedAt).HasColumnName("last_used_at");
        });
        model.Entity<RecoveryCodeRow>(table =>
        {
            table.ToTable("recovery_codes").HasKey(row => new { row.AccountId, row.CodeHash });
            table.HasOne<UserRow>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            table.Property(row => row.AccountId).HasColumnName("account_id");
            table.Property(row => row.CodeHash).HasColumnName("code_hash");
        });
        model.Entity<TicketRow>(table =>
        {
            table.ToTable("tickets").HasKey(row => row.SecretHash);
            table.HasOne<UserRow>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            table.Property(row => row.SecretHash).HasColumnName("secret_hash");
            table.Property(row => row.Purpose).HasColumnName("purpose");
            table.Property(row => row.AccountId).HasColumnName("account_id");
            table.Property(row => row.CreatedAt).HasColumnName("created_at");
            table.Property(row => row.ExpiresAt).HasColumnName("expires_at");
        });
    }
}
