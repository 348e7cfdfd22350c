using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Schema;

public abstract class SchemaTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : SchemaTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : SchemaTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : SchemaTests(LibraryBackend.Engine);

    [Fact]
    public async Task Creating_twice_keeps_what_is_there()
    {
        await using var db = await CreateAsync();

        await db.Schema.CreateAsync();

        Assert.NotNull(db.Books.Find(1));
    }

    [Fact]
    public async Task Dropping_removes_the_tables_and_creating_makes_empty_ones()
    {
        await using var db = await CreateAsync();

        await db.Schema.DropAsync();

        Assert.Equal("Books", Assert.Throws<TableNotFoundException>(() => db.Books.Find(1)).Table);
        db.Schema.Drop();
        db.Schema.Create();
        Assert.Null(db.Books.Find(1));
    }

    [Fact]
    public async Task The_script_creates_referenced_tables_first()
    {
        await using var db = await CreateAsync();

        var script = db.Schema.ToSql();

        Assert.True(
            script.IndexOf("EXISTS \"Authors\"", StringComparison.Ordinal)
            < script.IndexOf("EXISTS \"Books\"", StringComparison.Ordinal));
        Assert.Contains(
            Backend == LibraryBackend.Engine
                ? "\"Id\" BIGINT PRIMARY KEY AUTOINCREMENT"
                : "\"Id\" INTEGER PRIMARY KEY AUTOINCREMENT",
            script,
            StringComparison.Ordinal);
        Assert.Contains("CONSTRAINT \"CK_Books_Pages\" CHECK (\"Pages\" > 0)", script, StringComparison.Ordinal);
        Assert.Contains("PRIMARY KEY (\"BookId\", \"Since\")", script, StringComparison.Ordinal);
        Assert.Contains("ON DELETE NO ACTION", script, StringComparison.Ordinal);
        Assert.DoesNotContain("BookTitle", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_that_is_refused_leaves_the_tables_and_no_transaction()
    {
        await using var db = await CreateAsync();
        await db.ExecuteAsync($"CREATE TABLE Fines (Author BIGINT NOT NULL REFERENCES Authors (Id))");
        await db.ExecuteAsync($"INSERT INTO Fines VALUES (1)");
        if (Backend == LibraryBackend.Engine)
        {
            // The keys that lead to a table go with it there: nothing is refused.
            db.Schema.Drop();
            Assert.Equal([1L], db.Sql<long>($"SELECT COUNT(*) FROM Fines").ToList());
            return;
        }

        Assert.Throws<ForeignKeyViolationException>(db.Schema.Drop);
        await Assert.ThrowsAsync<ForeignKeyViolationException>(() => db.Schema.DropAsync());

        await using var transaction = await db.BeginTransactionAsync();
        Assert.NotNull(db.Books.Find(1));
        db.Insert(new Author { Name = "kept" });
        await transaction.CommitAsync();
        Assert.Equal(2, db.Authors.Count());
    }

    [Fact]
    public async Task Creating_that_fails_in_an_open_transaction_undoes_itself_and_nothing_else()
    {
        await using var db = new LibraryDb(NewDatabase());
        await db.ExecuteAsync($"""CREATE TABLE "Notes" ("Text" INTEGER)""");

        // What has the name of a table is left as it is; its indexes cannot be made.
        await (Backend == LibraryBackend.Engine
            ? db.ExecuteAsync($"""CREATE TABLE "Books" ("Nothing" INTEGER)""")
            : db.ExecuteAsync($"""CREATE VIEW "Books" AS SELECT 1 AS "Nothing" """));
        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.ExecuteAsync($"""INSERT INTO "Notes" VALUES (1)""");
            await Assert.ThrowsAnyAsync<DatabaseException>(() => db.Schema.CreateAsync());
            await transaction.CommitAsync();
        }

        Assert.Throws<TableNotFoundException>(() => db.Authors.Find(1));
        Assert.Equal([1L], db.Sql<long>($"""SELECT COUNT(*) FROM "Notes" """).ToList());
    }

    [Fact]
    public async Task Creating_takes_part_in_an_open_transaction()
    {
        await using var db = new LibraryDb(NewDatabase());
        await using (await db.BeginTransactionAsync())
        {
            await db.Schema.CreateAsync();
            await db.InsertAsync(new Author { Name = "x" });
        }

        Assert.Throws<TableNotFoundException>(() => db.Authors.Find(1));
    }
}
