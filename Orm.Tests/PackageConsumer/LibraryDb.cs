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

    // A table of links that no class stands for.
    public partial ICollection<Subject> Subjects { get; }
}

[Entity]
public partial class Subject
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public partial ICollection<Book> Books { get; }
}

public sealed partial class LibraryDb(OrmOptions<LibraryDb> options) : OrmContext(options)
{
    public partial EntitySet<Author> Authors { get; }

    public partial EntitySet<Book> Books { get; }

    public partial EntitySet<Subject> Subjects { get; }
}
