// What an application sees of the package: entities of its own, their generated mapping, and a database, in the engine
// as in SQLite. Ends with 0 when everything was as expected. It is published trimmed and without code that is made at
// run time, too, as a program that is compiled ahead of time runs.
using System.Runtime.CompilerServices;
using Orm;
using PackageConsumer;

Console.WriteLine($"code made at run time: {RuntimeFeature.IsDynamicCodeSupported}");
OrmOptions<LibraryDb>[] databases =
[
    OrmOptions<LibraryDb>.Sqlite("Data Source=:memory:"),
    OrmOptions<LibraryDb>.Engine("Data Source=:memory:"),
];
foreach (var options in databases)
{
    await using var database = options.Database;
    await using var db = new LibraryDb(options);
    await db.Schema.CreateAsync();
    await FillAsync(db);

    var found = await db.Books
        .Where(book => book.Author.Name == "Ursula" && book.Published.Year < 1980)
        .Select(book => new { book.Title, Author = book.Author.Name })
        .SingleAsync();
    Expect("The Dispossessed, by Ursula", $"{found.Title}, by {found.Author}");

    // A statement for the books, and one for each navigation that is touched.
    using var counter = StatementCounter.Start(db);
    var walked = new List<string>();
    foreach (var book in await db.Books.OrderBy(book => book.Id).ToListAsync())
    {
        var subjects = book.Subjects.OrderBy(subject => subject.Id)
            .Select(subject => $"{subject.Name} ({subject.Books.Count})");
        walked.Add($"{book.Author.Name}: {string.Join(", ", subjects)}");
    }

    Expect("Ursula: anarchy (1), moons (2) | Stanislaw: moons (2)", string.Join(" | ", walked));
    counter.AssertAtMost(4);

    // Questions about navigations, and navigations that are included, in their own order.
    var books = await db.Books.OrderBy(book => book.Id)
        .Include(book => book.Subjects.OrderByDescending(subject => subject.Name).Take(1))
        .ToListAsync();
    var parts = books.Select(book => $"{book.Subjects.Single().Name} of {book.Subjects.Query().Count()}");
    Expect("moons of 2, moons of 1", string.Join(", ", parts));
}

return 0;

static async Task FillAsync(LibraryDb db)
{
    var ursula = new Author { Name = "Ursula" };
    var stanislaw = new Author { Name = "Stanislaw" };
    var moons = new Subject { Name = "moons" };
    var anarchy = new Subject { Name = "anarchy" };
    Book[] books =
    [
        new() { Title = "The Dispossessed", Published = new DateOnly(1974, 5, 1), Author = ursula },
        new() { Title = "Solaris", Published = new DateOnly(1961, 1, 1), Author = stanislaw },
    ];
    await db.InsertAsync(ursula);
    await db.InsertAsync(stanislaw);
    await db.InsertAsync(anarchy);
    await db.InsertAsync(moons);
    foreach (var book in books)
    {
        await db.InsertAsync(book);
        book.Subjects.Add(moons);
    }

    books[0].Subjects.Add(anarchy);
    await db.SaveLinksAsync(books, book => book.Subjects);
}

static void Expect(string expected, string actual)
{
    Console.WriteLine(actual);
    if (actual != expected)
    {
        throw new InvalidOperationException($"Expected: {expected}");
    }
}
