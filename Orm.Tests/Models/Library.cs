using System.ComponentModel.DataAnnotations;

namespace Orm.Tests.Models;

/// <summary>
/// A small model with one of everything that writing can meet: constraints, versions, composite keys.
/// </summary>
public sealed partial class LibraryDb(OrmOptions<LibraryDb> options) : OrmContext(options)
{
    public partial EntitySet<Author> Authors { get; }

    public partial EntitySet<Book> Books { get; }

    public partial EntitySet<Loan> Loans { get; }

    public partial EntitySet<Shelf> Shelves { get; }

    public partial EntitySet<BookTitle> Titles { get; }
}

[Entity]
public partial class Author
{
    public long Id { get; set; }

    [Unique, MaxLength(20)]
    public required string Name { get; set; }

    public partial ICollection<Book> Books { get; }
}

[Entity, Check("\"Pages\" > 0", Name = "CK_Books_Pages"), Index(nameof(Title), nameof(AuthorId), IsUnique = true)]
public partial class Book
{
    public int Id { get; set; }

    public required string Title { get; set; }

    public int Pages { get; set; }

    public decimal Price { get; set; }

    public long AuthorId { get; set; }

    [OnDelete(DeleteBehavior.Restrict)]
    public partial Author Author { get; set; }

    [Version]
    public int Version { get; set; }
}

[Entity]
public partial class Loan
{
    [Key]
    public int BookId { get; set; }

    [Key]
    public DateOnly Since { get; set; }

    [OnDelete(DeleteBehavior.Cascade)]
    public partial Book Book { get; set; }

    public string? Reader { get; set; }
}

[Entity]
public partial class Shelf
{
    public Guid Id { get; set; }

    public required string Name { get; set; }
}

[Entity, Keyless]
public partial class BookTitle
{
    public required string Title { get; set; }
}
