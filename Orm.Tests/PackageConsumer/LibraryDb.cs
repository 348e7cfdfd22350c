using System.ComponentModel.DataAnnotations;
using Orm;

namespace PackageConsumer;

[Entity]
public partial class Author
{
    public long Id { get; set; }

    [MaxLength(40)]
    public required string Name { get; set; }

    public partial ICollection<Book> Books { get; }
}

[Entity]
public partial class Book
{
    public long Id { get; set; }

    public required string Title { get; set; }

    public DateOnly Published { get; set; }

    public long AuthorId { get; set; }

    public partial Author Author { get; set; }
}

public sealed partial class LibraryDb(OrmOptions<LibraryDb> options) : OrmContext(options)
{
    public partial EntitySet<Author> Authors { get; }

    public partial EntitySet<Book> Books { get; }
}
