using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Writing;

/// <summary>References to entities that get their keys later.</summary>
public abstract class AwaitedKeyTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : AwaitedKeyTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : AwaitedKeyTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : AwaitedKeyTests(LibraryBackend.Engine);

    [Fact]
    public async Task An_insert_copies_the_key_that_the_target_got_meanwhile()
    {
        await using var db = await CreateAsync();
        var author = new Author { Name = "new" };
        var book = new Book { Title = "t", Pages = 1, Author = author };
        Assert.Same(author, book.Author);
        Assert.Equal(0, book.AuthorId);

        db.Insert(author);
        await db.InsertAsync(book);

        Assert.Equal(author.Id, book.AuthorId);
        Assert.Same(author, book.Author);
        Assert.Equal(author.Id, db.Books.Find(book.Id)!.AuthorId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_update_copies_it_too(bool isAsync)
    {
        await using var db = await CreateAsync();
        var book = db.Books.First();
        var before = book.AuthorId;
        var author = new Author { Name = "new" };
        book.Author = author;
        Assert.Equal(0, book.AuthorId);

        db.Insert(author);
        if (isAsync)
        {
            await db.UpdateAsync(book);
        }
        else
        {
            db.Update(book);
        }

        Assert.NotEqual(before, author.Id);
        Assert.Equal(author.Id, db.Books.Find(book.Id)!.AuthorId);
    }

    [Fact]
    public async Task A_target_without_a_key_is_refused()
    {
        await using var db = await CreateAsync();
        var book = new Book { Title = "t", Pages = 1, Author = new Author { Name = "new" } };
        var before = db.Session.StatementCount;

        var error = Assert.Throws<TargetWithoutKeyException>(() => db.Insert(book));

        Assert.Equal(("Book", "Author", "Author"), (error.Entity, error.Navigation, error.Target));
        Assert.Contains("Insert the Author first", error.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<TargetWithoutKeyException>(() => db.InsertAsync(book));
        var stored = db.Books.First();
        stored.Author = new Author { Name = "newer" };
        before = db.Session.StatementCount;
        Assert.Throws<TargetWithoutKeyException>(() => db.Update(stored));
        await Assert.ThrowsAsync<TargetWithoutKeyException>(() => db.UpdateAsync(stored));
        Assert.Equal(before, db.Session.StatementCount);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_copied_key_is_taken_back_with_the_write(bool isAsync)
    {
        await using var db = await CreateAsync();
        var author = new Author { Name = "new" };
        var book = new Book { Title = "t", Pages = 1, Author = author };
        var known = db.Books.First();
        known.Author = author;
        await using (await db.BeginTransactionAsync())
        {
            await db.InsertAsync(author);
            await WriteAsync(db, book, known, isAsync);
            Assert.Equal((author.Id, author.Id), (book.AuthorId, known.AuthorId));
        }

        Assert.Equal((0, 0), (author.Id, book.AuthorId));
        Assert.Same(author, book.Author);
        db.Insert(new Author { Name = "another" });
        db.Insert(author);
        await WriteAsync(db, book, known, isAsync);

        Assert.Equal((author.Id, author.Id), (book.AuthorId, db.Books.Find(book.Id)!.AuthorId));
        Assert.Equal((author.Id, author.Id), (known.AuthorId, db.Books.Find(known.Id)!.AuthorId));
    }

    [Fact]
    public async Task A_key_that_was_set_is_not_taken_back()
    {
        await using var db = await CreateAsync();
        var known = db.Authors.First();
        var book = new Book { Title = "t", Pages = 1, Author = new Author { Name = "new" } };
        book.AuthorId = known.Id;
        using (db.BeginTransaction())
        {
            db.Insert(book);
        }

        Assert.Equal(known.Id, book.AuthorId);
        db.Insert(book);
        Assert.Equal(known.Id, db.Books.Find(book.Id)!.AuthorId);
    }

    [Fact]
    public async Task A_foreign_key_that_is_set_later_counts()
    {
        await using var db = await CreateAsync();
        var known = db.Authors.First();
        var book = new Book { Title = "t", Pages = 1, Author = new Author { Name = "new" } };
        book.AuthorId = known.Id;

        db.Insert(book);

        Assert.Equal(known.Id, db.Books.Find(book.Id)!.AuthorId);
    }

    [Fact]
    public async Task A_foreign_key_is_changed_beside_a_loaded_reference()
    {
        await using var db = await CreateAsync();
        var other = new Author { Name = "other" };
        db.Insert(other);
        var book = db.Books.First();
        Assert.NotEqual(other.Id, book.Author.Id);
        book.AuthorId = other.Id;

        db.Update(book);

        Assert.Equal(other.Id, db.Books.Find(book.Id)!.AuthorId);
    }

    [Fact]
    public async Task An_optional_reference_is_cleared_until_the_target_has_a_key()
    {
        await using var db = new ConformanceDb((await LoadedForum.CreateAsync(Loading.Campus.Backend.Sqlite)).Options);
        var child = db.Comments.First(c => c.ParentId != null);
        var parent = new Comment
        {
            Text = "new",
            CreatedAt = child.CreatedAt,
            PostId = child.PostId,
            AuthorId = child.AuthorId,
        };
        child.Parent = parent;
        Assert.Null(child.ParentId);
        Assert.Same(parent, child.Parent);

        db.Insert(parent);
        db.Update(child);

        Assert.Equal(parent.Id, db.Comments.Find(child.Id)!.ParentId);
        child.Parent = null;
        Assert.Null(child.ParentId);
        child.Parent = parent;
        Assert.Equal(parent.Id, child.ParentId);
        child.ParentId = null;
        db.Update(child);
        Assert.Null(db.Comments.Find(child.Id)!.ParentId);
    }

    private static async Task WriteAsync(LibraryDb db, Book added, Book changed, bool isAsync)
    {
        if (isAsync)
        {
            await db.InsertAsync(added);
            await db.UpdateAsync(changed);
        }
        else
        {
            db.Insert(added);
            db.Update(changed);
        }
    }
}
