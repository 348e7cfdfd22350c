using Microsoft.Data.Sqlite;

namespace Orm.Benchmarks.Mapping;

/// <summary>
/// A SQLite database in memory with 10,000 posts, the same each time: 500 authors with 20 posts each.
/// </summary>
internal static class SeededDatabase
{
    public const int Posts = 10_000;
    public const int Authors = Posts / 20;

    private const int Seed = 20_260_101;

    /// <summary>Opens an empty database of its own and fills it.</summary>
    public static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Fill(connection);
        return connection;
    }

    /// <summary>Opens another database and copies the given one into it.</summary>
    public static SqliteConnection CopyOf(SqliteConnection template)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        template.BackupDatabase(connection);
        return connection;
    }

    private static void Fill(SqliteConnection connection)
    {
        using (var schema = connection.CreateCommand())
        {
            schema.CommandText = PostSql.Schema;
            schema.ExecuteNonQuery();
        }

        FillAuthors(connection);
        using var store = new PreparedCommands(connection);
        var random = new Random(Seed);
        store.Begin();
        for (var id = 1; id <= Posts; id++)
        {
            store.Insert(Make(random, id));
        }

        store.Commit();
    }

    private static void FillAuthors(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = PostSql.InsertAuthor;
        var id = command.Parameters.Add("@id", SqliteType.Integer);
        var name = command.Parameters.Add("@name", SqliteType.Text);
        for (var author = 1; author <= Authors; author++)
        {
            id.Value = author;
            name.Value = NameOf(author);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>The name of an author.</summary>
    public static string NameOf(long author) => $"Author {author:D3} of these posts";

    /// <summary>A post as an application would write it, before it has a key.</summary>
    public static Post Make(Random random, int number) => new()
    {
        Title = $"Post {number:D5} about {s_subjects[random.Next(s_subjects.Length)]}",
        Body = random.Next(4) == 0 ? null : string.Join(' ', Enumerable.Repeat("Lorem ipsum dolor sit amet.", 4)),
        Score = random.Next(-20, 500),
        CreatedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(random.Next(31_536_000)),
        AuthorId = (number % Authors) + 1,
        CommunityId = random.Next(1, 101),
        IsPinned = random.Next(50) == 0,
    };

    private static readonly string[] s_subjects =
        ["compilers", "databases", "gardening", "chess", "typography", "sailing", "mushrooms", "train timetables"];
}
