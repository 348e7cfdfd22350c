using Orm.Backends.Sqlite.Connections;
using SQLitePCL;

namespace Orm.Benchmarks.Loading;

/// <summary>A thread as ours fills it.</summary>
[Entity]
internal sealed partial class Thread
{
    public long Id { get; set; }

    public required string Title { get; set; }

    public int Score { get; set; }

    public partial ICollection<Answer> Answers { get; }
}

/// <summary>An answer to a thread.</summary>
[Entity]
internal sealed partial class Answer
{
    public long Id { get; set; }

    public long ThreadId { get; set; }

    public partial Thread Thread { get; set; }

    public required string Text { get; set; }

    public int Score { get; set; }

    public partial ICollection<Mark> Marks { get; }
}

/// <summary>A mark on an answer.</summary>
[Entity]
internal sealed partial class Mark
{
    public long Id { get; set; }

    public long AnswerId { get; set; }

    public partial Answer Answer { get; set; }

    public int Value { get; set; }
}

/// <summary>Our model of the tables.</summary>
internal sealed partial class ThreadsDb(OrmOptions<ThreadsDb> options) : OrmContext(options)
{
    public partial EntitySet<Thread> Threads { get; }

    public partial EntitySet<Answer> Answers { get; }

    public partial EntitySet<Mark> Marks { get; }

    /// <summary>A context on a copy of a database, and its connection's handle.</summary>
    public static (ThreadsDb Context, sqlite3 Handle) CopyOf(sqlite3 template)
    {
        var options = OrmOptions<ThreadsDb>.Sqlite("Data Source=:memory:");
        var connection = options.Database.Rent();
        var handle = ((SqliteDatabaseConnection)connection).Handle.Owner;
        using (var backup = raw.sqlite3_backup_init(handle, "main", template, "main"))
        {
            raw.sqlite3_backup_step(backup, -1);
        }

        options.Database.Return(connection);
        return (new ThreadsDb(options), handle);
    }
}
