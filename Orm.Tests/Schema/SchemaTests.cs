using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Schema;

public sealed class SchemaTests
{
    [Fact]
    public async Task Creating_twice_keeps_what_is_there()
    {
        await using var db = await LibraryDatabase.CreateAsync();

        await db.Schema.CreateAsync();

        Assert.NotNull(db.Books.Find(1));
    }

    [Fact]
    public async Task Dropping_removes_the_tables_and_creating_makes_empty_ones()
    {
        await using var db = await LibraryDatabase.CreateAsync();

        await db.Schema.DropAsync();

        Assert.Equal("Books", Assert.Throws<TableNotFoundException>(() => db.Books.Find(1)).Table);
        db.Schema.Drop();
        db.Schema.Create();
        Assert.Null(db.Books.Find(1));
    }

    [Fact]
    public async Task The_script_creates_referenced_tables_first()
    {
        await using var db = await LibraryDatabase.CreateAsync();

        var script = db.Schema.ToSql();

        Assert.True(
            script.IndexOf("EXISTS \"Authors\"", StringComparison.Ordinal)
            < script.IndexOf("EXISTS \"Books\"", StringComparison.Ordinal));
        Assert.Contains("\"Id\" INTEGER PRIMARY KEY AUTOINCREMENT", script, StringComparison.Ordinal);
        Assert.Contains("CONSTRAINT \"CK_Books_Pages\" CHECK (\"Pages\" > 0)", script, StringComparison.Ordinal);
        Assert.Contains("PRIMARY KEY (\"BookId\", \"Since\")", script, StringComparison.Ordinal);
        Assert.Contains("ON DELETE NO ACTION", script, StringComparison.Ordinal);
        Assert.DoesNotContain("BookTitle", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Creating_takes_part_in_an_open_transaction()
    {
        await using var db = new LibraryDb(LibraryDatabase.InMemory());
        await using (await db.BeginTransactionAsync())
        {
            await db.Schema.CreateAsync();
            await db.InsertAsync(new Author { Name = "x" });
        }

        Assert.Throws<TableNotFoundException>(() => db.Authors.Find(1));
    }
}
