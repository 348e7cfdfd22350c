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

var book = await db.Books.FindAsync(1L);
var line = $"{book?.Title}, {book?.Published:yyyy}, by {book?.AuthorId} {author.Name}";
Console.WriteLine(line);

const string expected = "The Dispossessed, 1974, by 1 Ursula";
if (line != expected)
{
    Console.Error.WriteLine($"Expected: {expected}");
    return 1;
}

return 0;
