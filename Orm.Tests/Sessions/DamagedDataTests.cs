using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Sessions;

/// <summary>
/// Databases that are not what the model says: each is told by type, place and key, and loses nothing.
/// </summary>
public sealed class DamagedDataTests
{
    [Fact]
    public async Task A_null_in_a_required_property_names_entity_property_and_key()
    {
        await using var db = await WithBooksAsync("7, NULL, 10, '1', 1, 0");

        var error = await Assert.ThrowsAsync<UnexpectedNullException>(
            () => db.Books.Where(b => b.Id > 0).ToListAsync());

        AssertPlace(error, "Title");
        await AssertUsableAsync(db);
    }

    [Fact]
    public async Task A_value_of_another_type_names_both_types()
    {
        await using var db = await WithBooksAsync("7, 'x', 'many', '1', 1, 0");

        var error = await Assert.ThrowsAsync<ColumnTypeException>(async () => await db.Books.FindAsync(7));

        AssertPlace(error, "Pages");
        Assert.NotEqual(error.Expected, error.Actual);
        await AssertUsableAsync(db);
    }

    [Fact]
    public async Task An_integer_that_does_not_fit_names_the_value()
    {
        await using var db = await WithBooksAsync("7, 'x', 3000000000, '1', 1, 0");

        var error = await Assert.ThrowsAsync<ColumnOverflowException>(() => db.Books.FirstAsync());

        AssertPlace(error, "Pages");
        Assert.Equal(3_000_000_000L, error.Value);
        await AssertUsableAsync(db);
    }

    [Fact]
    public async Task A_stream_that_meets_a_damaged_row_can_be_left()
    {
        await using var db = await WithBooksAsync("6, 'fine', 1, '1', 1, 0", "7, NULL, 10, '1', 1, 0");
        var read = 0;

        var error = await Assert.ThrowsAsync<UnexpectedNullException>(async () =>
        {
            await foreach (var book in db.Books.OrderBy(b => b.Id))
            {
                read = book.Id;
            }
        });

        Assert.Equal(6, read);
        AssertPlace(error, "Title");
        await AssertUsableAsync(db);
    }

    [Fact]
    public async Task A_missing_table_and_a_missing_column_are_named()
    {
        await using var db = new LibraryDb(LibraryDatabase.InMemory());
        await db.ExecuteAsync($"CREATE TABLE Authors (Id INTEGER PRIMARY KEY)");

        var table = await Assert.ThrowsAsync<TableNotFoundException>(() => db.Books.CountAsync(b => b.Pages > 1));
        var column = await Assert.ThrowsAsync<ColumnNotFoundException>(() => db.Authors.ToListAsync());

        Assert.Equal("Books", table.Table);
        Assert.Equal(("Authors", "Name"), (column.Table, column.Column));
        await AssertUsableAsync(db);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_not_touched()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var content = new string('x', 4096);
        await File.WriteAllTextAsync(file, content);
        try
        {
            await using var db = new LibraryDb(OrmOptions<LibraryDb>.Sqlite($"Data Source={file};Pooling=False"));

            await Assert.ThrowsAsync<NotADatabaseException>(() => db.Books.ToListAsync());

            Assert.Equal(content, await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<LibraryDb> WithBooksAsync(params string[] rows)
    {
        // A table as another program might have made it: no types, no constraints.
        var db = new LibraryDb(LibraryDatabase.InMemory());
        await db.ExecuteAsync($"CREATE TABLE Books (Id INTEGER PRIMARY KEY, Title, Pages, Price, AuthorId, Version)");
        foreach (var row in rows)
        {
            await RunTextAsync(db, $"INSERT INTO Books VALUES ({row})");
        }

        return db;
    }

    private static Task<int> RunTextAsync(LibraryDb db, string sql)
    {
        var text = new SqlText(sql.Length, 0);
        text.AppendLiteral(sql);
        return db.ExecuteAsync(text);
    }

    private static void AssertPlace(RowReadException error, string property)
    {
        Assert.Equal("Book", error.Entity);
        Assert.Equal(property, error.Property);
        Assert.Equal("7", error.Key);
        Assert.Contains($"Book.{property} of the row with key 7", error.Message, StringComparison.Ordinal);
    }

    private static async Task AssertUsableAsync(LibraryDb db)
        => Assert.Equal([1L], await db.Sql<long>($"SELECT 1").ToListAsync());
}
