using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Writing;

public abstract class ConstraintTests(LibraryBackend backend) : LibraryTests(backend)
{
    public sealed class OnSqlite() : ConstraintTests(LibraryBackend.Sqlite);

    public sealed class OnAdoNet() : ConstraintTests(LibraryBackend.AdoNet);

    public sealed class OnEngine() : ConstraintTests(LibraryBackend.Engine);

    [Fact]
    public async Task A_unique_violation_names_its_index_and_columns()
    {
        await using var db = await CreateAsync();

        var error = await Assert.ThrowsAsync<UniqueViolationException>(
            () => db.InsertAsync(new Author { Name = "Knuth" }));

        Assert.Equal("Authors", error.Table);
        Assert.Equal(["Name"], error.Columns);
        Assert.NotNull(error.Constraint);
        Assert.NotNull(error.Sql);
    }

    [Fact]
    public async Task A_unique_violation_of_several_columns_names_them_all()
    {
        await using var db = await CreateAsync();

        var error = Assert.Throws<UniqueViolationException>(() => db.Insert(LibraryDatabase.NewBook("TAOCP")));

        Assert.Equal(["Title", "AuthorId"], error.Columns);
    }

    [Fact]
    public async Task A_key_that_exists_is_a_unique_violation_of_the_primary_key()
    {
        await using var db = await CreateAsync();
        var book = LibraryDatabase.NewBook();
        book.Id = 1;

        var error = Assert.Throws<UniqueViolationException>(() => db.Insert(book));

        Assert.Equal(["Id"], error.Columns);
    }

    [Fact]
    public async Task An_update_onto_another_rows_values_names_the_index()
    {
        await using var db = await CreateAsync();
        var second = LibraryDatabase.NewBook();
        await db.InsertAsync(second);
        second.Title = "TAOCP";

        var error = await Assert.ThrowsAsync<UniqueViolationException>(() => db.UpdateAsync(second));

        Assert.Equal(["Title", "AuthorId"], error.Columns);
        Assert.Equal("Concrete Mathematics", db.Books.Find(second.Id)!.Title);
    }

    [Fact]
    public async Task A_missing_referenced_row_names_the_foreign_key()
    {
        await using var db = await CreateAsync();

        var error = await Assert.ThrowsAsync<ForeignKeyViolationException>(
            () => db.InsertAsync(LibraryDatabase.NewBook(author: 99)));

        Assert.Equal("Books", error.Table);
        Assert.Equal(["AuthorId"], error.Columns);
    }

    [Fact]
    public async Task A_delete_that_others_forbid_names_their_foreign_key()
    {
        await using var db = await CreateAsync();

        var error = Assert.Throws<ForeignKeyViolationException>(() => db.Delete(db.Authors.Find(1)!));

        Assert.Equal("Books", error.Table);
        Assert.Equal(["AuthorId"], error.Columns);
        Assert.NotNull(db.Authors.Find(1));
    }

    [Fact]
    public async Task A_check_is_named()
    {
        await using var db = await CreateAsync();

        var error = Assert.Throws<CheckViolationException>(() => db.Insert(LibraryDatabase.NewBook(pages: 0)));

        Assert.Equal("CK_Books_Pages", error.Constraint);
    }

    [Fact]
    public async Task A_text_that_is_too_long_breaks_a_check_on_every_backend()
    {
        await using var db = await CreateAsync();

        var error = Assert.Throws<CheckViolationException>(() => db.Insert(new Author { Name = new string('x', 21) }));

        Assert.Equal("CK_Authors_Name_MaxLength", error.Constraint);
        db.Insert(new Author { Name = new string('x', 20) });
    }

    [Fact]
    public async Task A_null_in_a_required_column_names_the_column()
    {
        await using var db = await CreateAsync();

        var error = Assert.Throws<NotNullViolationException>(() => db.Insert(new Author { Name = null! }));

        Assert.Equal(["Name"], error.Columns);
    }

    [Fact]
    public async Task Cascades_are_enforced_by_the_database()
    {
        await using var db = await CreateAsync();
        var since = new DateOnly(2025, 1, 1);
        db.Insert(new Loan { BookId = 1, Since = since });

        db.Delete(db.Books.Find(1)!);

        Assert.Null(db.Loans.Find(1, since));
    }

    [Fact]
    public async Task A_refused_write_leaves_the_transaction_open_and_the_rest_of_it_kept()
    {
        await using var db = await CreateAsync();
        await using (var transaction = await db.BeginTransactionAsync())
        {
            db.Insert(new Author { Name = "Dijkstra" });
            Assert.Throws<UniqueViolationException>(() => db.Insert(new Author { Name = "Knuth" }));
            await transaction.CommitAsync();
        }

        Assert.NotNull(db.Authors.Find(2));
    }
}
