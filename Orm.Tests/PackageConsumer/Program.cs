// What an application sees of the package: entities of its own, their generated mapping, and a database. Ends with 0
// when everything was as expected.
using Orm;
using PackageConsumer;

await using var db = new LibraryDb(OrmOptions<LibraryDb>.Sqlite("Data Source=:memory:"));
await db.Schema.CreateAsync();

var author = new Author { Name = "Ursula" };
await db.InsertAsync(author);
await db.InsertAsync(
    new Book { Title = "The Dispossessed", Published = new DateOnly(1974, 5, 1), AuthorId = author.Id });

var found = await db.Books
    .Where(book => book.Author.Name == "Ursula" && book.Published.Year < 1980)
    .Select(book => new { book.Title, Author = book.Author.Name })
    .SingleAsync();
var line = $"{found.Title}, by {found.Author}";
Console.WriteLine(line);

const string expected = "The Dispossessed, by Ursula";
if (line != expected)
{
    Console.Error.WriteLine($"Expected: {expected}");
    return 1;
}

return 0;
