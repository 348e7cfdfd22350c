using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Writing;

public abstract class UpdateAndDeleteTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : UpdateAndDeleteTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : UpdateAndDeleteTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : UpdateAndDeleteTests(LibraryBackend.Engine);

    [Fact]
    public async Task An_update_writes_every_column_and_counts_the_version_up()
    {
        await using var db = await CreateAsync();
        var book = await db.Books.FindAsync(1);
        book!.Title = "The Art";
        book.Price = 0.1m;

        await db.UpdateAsync(book);

        Assert.Equal(1, book.Version);
        var read = db.Books.Find(1)!;
        Assert.Equal("The Art", read.Title);
        Assert.Equal(0.1m, read.Price);
        Assert.Equal(1, read.Version);
    }

    [Fact]
    public async Task An_update_over_somebody_elses_change_is_refused_and_changes_nothing()
    {
        await using var db = await CreateAsync();
        var mine = db.Books.Find(1)!;
        var theirs = db.Books.Find(1)!;
        theirs.Title = "Theirs";
        db.Update(theirs);
        mine.Title = "Mine";

        var error = Assert.Throws<ConcurrencyException>(() => db.Update(mine));

        Assert.Equal("Book", error.EntityName);
        Assert.Equal("1", error.Key);
        Assert.Same(mine, Assert.Single(error.Entities));
        Assert.Equal(0, mine.Version);
        Assert.Equal("Theirs", db.Books.Find(1)!.Title);
    }

    [Fact]
    public async Task A_delete_removes_the_row()
    {
        await using var db = await CreateAsync();

        await db.DeleteAsync(db.Books.Find(1)!);

        Assert.Null(await db.Books.FindAsync(1));
    }

    [Fact]
    public async Task A_delete_of_a_row_that_is_gone_is_refused()
    {
        await using var db = await CreateAsync();
        var book = db.Books.Find(1)!;
        db.Delete(book);

        var error = await Assert.ThrowsAsync<ConcurrencyException>(() => db.DeleteAsync(book));

        Assert.Contains("Book 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_composite_key_finds_updates_and_deletes()
    {
        await using var db = await CreateAsync();
        var since = new DateOnly(2024, 2, 29);
        await db.InsertAsync(new Loan { BookId = 1, Since = since, Reader = "Ada" });
        var loan = (await db.Loans.FindAsync([1, since]))!;
        loan.Reader = null;

        await db.UpdateAsync(loan);

        Assert.Null(db.Loans.Find(1, since)!.Reader);
        await db.DeleteAsync(loan);
        Assert.Null(db.Loans.Find(1, since));
    }

    [Fact]
    public async Task A_keyless_entity_can_be_neither_found_nor_changed()
    {
        await using var db = await CreateAsync();
        var title = new BookTitle { Title = "x" };

        Assert.Throws<KeylessEntityException>(() => db.Update(title));
        Assert.Throws<KeylessEntityException>(() => db.Delete(title));
        Assert.Throws<KeylessEntityException>(() => db.Titles.Find(1));
    }

    [Fact]
    public async Task A_key_of_another_shape_is_refused_with_the_right_one()
    {
        await using var db = await CreateAsync();

        Assert.Null(db.Books.Find(long.MaxValue));
        Assert.Null(db.Authors.Find(ulong.MaxValue));
        Assert.Null(db.Loans.Find(ulong.MaxValue, new DateOnly(2024, 1, 1)));
        var type = Assert.Throws<KeyMismatchException>(() => db.Books.Find("1"));
        var count = Assert.Throws<KeyMismatchException>(() => db.Loans.Find(1));

        Assert.Equal("Int32 Id", type.Expected);
        Assert.Equal("Int32 BookId, DateOnly Since", count.Expected);
    }

    [Fact]
    public async Task Any_integer_type_finds_an_integer_key()
    {
        await using var db = await CreateAsync();

        Assert.NotNull(db.Books.Find(1L));
        Assert.NotNull(db.Authors.Find(1));
        Assert.NotNull(await db.Authors.FindAsync((byte)1));
        Assert.Null(db.Authors.Find(ulong.MaxValue / 2));
    }
}
