using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.RawSql;

public abstract class RawSqlTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : RawSqlTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : RawSqlTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : RawSqlTests(LibraryBackend.Engine);

    [Fact]
    public async Task Columns_are_found_by_name_in_any_order()
    {
        await using var db = await CreateAsync();

        var book = await db.Sql<Book>(
            $"""
            SELECT 'extra' AS x, "Version", "AuthorId", "Price" AS price, "Pages", "Title" AS "TITLE", "Id" FROM "Books"
            """).SingleAsync();

        Assert.Equal("TAOCP", book.Title);
        Assert.Equal(650, book.Pages);
        Assert.Equal(89.9m, book.Price);
    }

    [Fact]
    public async Task Names_may_be_written_without_quotes()
    {
        await using var db = await CreateAsync();
        var pages = 600;

        await db.ExecuteAsync($"UPDATE Books SET Pages = Pages + 1 WHERE Books.Title = {"TAOCP"}");

        var book = db.Sql<Book>(
            $"""
            SELECT Id, Title, Price, b.Pages, AuthorId, Version FROM Books AS b
            WHERE Pages > {pages} AND EXISTS (SELECT 1 FROM Authors WHERE Authors.Id = b.AuthorId)
            """).Single();
        Assert.Equal(651, book.Pages);
    }

    [Fact]
    public async Task What_stands_in_braces_is_never_text()
    {
        await using var db = await CreateAsync();
        var name = "x'; DROP TABLE Authors; --";

        var found = db.Sql<Author>($"""SELECT * FROM "Authors" WHERE "Name" = {name} OR "Id" = {1}""").ToList();

        Assert.Equal("Knuth", Assert.Single(found).Name);
    }

    [Fact]
    public async Task Scalars_nullables_and_enums_come_from_the_first_column()
    {
        await using var db = await CreateAsync();

        Assert.Equal([2L], db.Sql<long>($"SELECT 1 + {1}").ToList());
        Assert.Equal([null, 5], db.Sql<int?>($"SELECT NULL UNION ALL SELECT 5").ToList());
        Assert.Equal([DayOfWeek.Friday], db.Sql<DayOfWeek>($"SELECT {DayOfWeek.Friday}").ToList());
        Assert.Equal([0.1m], db.Sql<decimal>($"SELECT {0.1m}").ToList());
        Assert.Null(db.Sql<string?>($"SELECT {(string?)null}").FirstOrDefault());
    }

    [Fact]
    public async Task A_missing_column_is_named()
    {
        await using var db = await CreateAsync();

        var error = Assert.Throws<ResultColumnMissingException>(
            () => db.Sql<Author>($"""SELECT "Id" FROM "Authors" WHERE 1 = 0""").ToList());

        Assert.Equal("Author", error.Entity);
        Assert.Equal("Name", error.Property);
    }

    [Fact]
    public async Task A_null_in_a_required_property_names_entity_and_property()
    {
        await using var db = await CreateAsync();

        var error = Assert.Throws<UnexpectedNullException>(
            () => db.Sql<Author>($"""SELECT NULL AS "Name", 7 AS "Id" """).ToList());

        Assert.Equal("Author", error.Entity);
        Assert.Equal("Name", error.Property);
        Assert.NotNull(db.Books.Find(1));
    }

    [Fact]
    public async Task A_type_that_no_column_can_have_is_refused_before_anything_runs()
    {
        await using var db = await CreateAsync();

        Assert.Throws<EntityNotInContextException>(() => db.Sql<Uri>($"SELECT 1"));
        Assert.Throws<ValueNotStorableException>(() => db.Sql<long>($"SELECT {new Uri("http://localhost")}"));
    }

    [Fact]
    public async Task Single_needs_exactly_one_row()
    {
        await using var db = await CreateAsync();

        Assert.Throws<InvalidOperationException>(() => db.Sql<long>($"SELECT 1 WHERE 1 = 0").Single());
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => db.Sql<long>($"SELECT 1 UNION ALL SELECT 2").SingleAsync());
    }

    [Fact]
    public async Task Rows_can_be_streamed_while_others_are_read()
    {
        await using var db = await CreateAsync();
        db.Insert(new Author { Name = "Dijkstra" });
        var names = new List<string>();

        await foreach (var author in db.Sql<Author>($"""SELECT * FROM "Authors" ORDER BY "Id" """))
        {
            names.Add((await db.Authors.FindAsync(author.Id))!.Name);
        }

        Assert.Equal(["Knuth", "Dijkstra"], names);
    }

    [Fact]
    public async Task Execute_says_how_many_rows_changed()
    {
        await using var db = await CreateAsync();

        Assert.Equal(1, await db.ExecuteAsync($"""UPDATE "Books" SET "Pages" = "Pages" + {1}"""));
        Assert.Equal(0, db.Execute($"""DELETE FROM "Books" WHERE "Id" = {99}"""));
        Assert.Equal(651, db.Books.Find(1)!.Pages);
    }
}
