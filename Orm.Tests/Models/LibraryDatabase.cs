namespace Orm.Tests.Models;

/// <summary>A library in a private in-memory database, with one author and one book.</summary>
internal static class LibraryDatabase
{
    public static OrmOptions<LibraryDb> InMemory() => OrmOptions<LibraryDb>.Sqlite("Data Source=:memory:");

    public static async Task<LibraryDb> CreateAsync(OrmOptions<LibraryDb>? options = null)
    {
        var db = new LibraryDb(options ?? InMemory());
        await db.Schema.CreateAsync();
        var author = new Author { Name = "Knuth" };
        await db.InsertAsync(author);
        await db.InsertAsync(new Book { Title = "TAOCP", Pages = 650, Price = 89.90m, AuthorId = author.Id });
        return db;
    }

    public static Book NewBook(string title = "Concrete Mathematics", long author = 1, int pages = 600)
        => new() { Title = title, Pages = pages, Price = 60m, AuthorId = author };
}
