using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Writing;

public abstract class InsertTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : InsertTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : InsertTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : InsertTests(LibraryBackend.Engine);

    [Fact]
    public async Task The_generated_key_comes_back()
    {
        await using var db = await CreateAsync();
        var book = LibraryDatabase.NewBook();

        await db.InsertAsync(book);

        Assert.Equal(2, book.Id);
        var read = await db.Books.FindAsync(2);
        Assert.Equal(book.Title, read!.Title);
        Assert.Equal(60m, read.Price);
    }

    [Fact]
    public async Task A_key_that_the_application_set_is_kept()
    {
        await using var db = await CreateAsync();
        var book = LibraryDatabase.NewBook();
        book.Id = 77;

        db.Insert(book);

        Assert.Equal(77, book.Id);
        Assert.NotNull(db.Books.Find(77));
    }

    [Fact]
    public async Task Generated_keys_come_behind_those_that_the_application_set()
    {
        await using var db = await CreateAsync();
        var given = LibraryDatabase.NewBook("given");
        given.Id = 5;
        await db.InsertAsync(given);
        var keys = new List<long>();
        for (var i = 0; i < 5; i++)
        {
            var book = LibraryDatabase.NewBook(FormattableString.Invariant($"{i}"));
            await db.InsertAsync(book);
            keys.Add(book.Id);
        }

        Assert.Equal([6, 7, 8, 9, 10], keys);
        Assert.Equal(7, db.Books.Count());
    }

    [Fact]
    public async Task A_deleted_key_is_never_used_again()
    {
        await using var db = await CreateAsync();
        var first = LibraryDatabase.NewBook();
        await db.InsertAsync(first);
        var used = first.Id;
        await db.DeleteAsync(first);

        var second = LibraryDatabase.NewBook();
        await db.InsertAsync(second);

        Assert.True(second.Id > used);
    }

    [Fact]
    public async Task An_empty_guid_key_is_made_by_the_runtime()
    {
        await using var db = await CreateAsync();
        var shelf = new Shelf { Name = "Q" };

        await db.InsertAsync(shelf);

        Assert.NotEqual(Guid.Empty, shelf.Id);
        Assert.Equal("Q", (await db.Shelves.FindAsync(shelf.Id))!.Name);
    }

    [Fact]
    public async Task A_null_entity_is_refused()
    {
        await using var db = await CreateAsync();

        await Assert.ThrowsAsync<ArgumentNullException>(() => db.InsertAsync<Book>(null!));
    }

    [Fact]
    public async Task A_type_that_is_no_entity_of_the_context_is_named()
    {
        await using var db = await CreateAsync();

        var error = await Assert.ThrowsAsync<EntityNotInContextException>(() => db.InsertAsync("text"));

        Assert.Equal(typeof(string), error.Entity);
        Assert.Equal("LibraryDb", error.Context);
    }
}
