using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>A contestant: one library, or one way of using it, over an open connection of its own.</summary>
internal interface IPostStore : IDisposable
{
    /// <summary>The contestant's name in the table.</summary>
    string Name { get; }

    /// <summary>SQLite's handle of the connection, on which statements are counted; null on another database.</summary>
    sqlite3? Handle { get; }

    /// <summary>Whether it has a way of its own to read lists.</summary>
    bool Lists => true;

    /// <summary>Whether it has a way of its own to insert.</summary>
    bool Inserts => true;

    /// <summary>The post with a key, or null.</summary>
    Post? Find(long id);

    /// <summary>The 20 posts of an author in the order of their keys.</summary>
    List<Post> OfAuthor(long author);

    /// <summary>The next 1,000 posts behind a key.</summary>
    List<Post> After(long id);

    /// <summary>The headlines of the next 50 posts behind a key: a join, and an object for each row.</summary>
    List<Headline> Headlines(long after);

    /// <summary>How many statements an operation is on average.</summary>
    double CountStatements(int operations, Action<int> operation) =>
        StatementCount.During(Handle!, operations, operation);

    /// <summary>Inserts a post and sets the key that the database gave it.</summary>
    void Insert(Post post);

    /// <summary>Opens the transaction that <see cref="Rollback"/> undoes.</summary>
    void Begin();

    /// <summary>Undoes everything since <see cref="Begin"/>.</summary>
    void Rollback();
}
