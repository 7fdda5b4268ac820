using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Latitude.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    account_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    epoch = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    check_value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.account_id);
                });

            // By hand: without rowids each row lies in one tree, in the order in which it is read.
            migrationBuilder.Sql(
                """
                CREATE TABLE "changes" (
                    "account_id" BLOB NOT NULL,
                    "sequence" INTEGER NOT NULL,
                    "check_value" INTEGER NOT NULL,
                    "device" BLOB NOT NULL,
                    "counter" INTEGER NOT NULL,
                    "kind" TEXT NOT NULL,
                    "record_id" BLOB NOT NULL,
                    "stamp" INTEGER NOT NULL,
                    "clamped_stamp" INTEGER NULL,
                    "bases" BLOB NULL,
                    "schema_version" INTEGER NOT NULL,
                    "payload" TEXT NULL,
                    CONSTRAINT "PK_changes" PRIMARY KEY ("account_id", "sequence"),
                    CONSTRAINT "FK_changes_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("account_id") ON DELETE CASCADE
                ) WITHOUT ROWID;

                CREATE TABLE "records" (
                    "account_id" BLOB NOT NULL,
                    "record_id" BLOB NOT NULL,
                    "kind" TEXT NOT NULL,
                    "winner_device" BLOB NOT NULL,
                    "winner_counter" INTEGER NOT NULL,
                    "winner_order" INTEGER NOT NULL,
                    "is_deleted" INTEGER NOT NULL,
                    "other_heads" BLOB NULL,
                    "replaced" BLOB NULL,
                    CONSTRAINT "PK_records" PRIMARY KEY ("account_id", "record_id"),
                    CONSTRAINT "FK_records_accounts_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("account_id") ON DELETE CASCADE
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateIndex(
                name: "ux_changes_id",
                table: "changes",
                columns: new[] { "account_id", "device", "counter" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "records");

            migrationBuilder.DropTable(
                name: "accounts");
        }
    }
}
