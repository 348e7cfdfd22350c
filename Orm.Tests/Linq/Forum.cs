using Xunit;

namespace Orm.Tests.Linq;

/// <summary>The forum in memory and in a database, and the proof that both give one answer.</summary>
public sealed class Forum : IDisposable
{
    public Forum()
        : this(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"))
    {
    }

    internal Forum(OrmOptions<ForumDb> options)
    {
        Rows = new ForumRows();
        Db = new ForumDb(options);
        Db.Schema.Create();
        Insert(Rows.Persons);
        Insert(Rows.GroupList);
        Insert(Rows.TopicList);
        Insert(Rows.ReplyList);
        Insert(Rows.SampleList);
    }

    public ForumRows Rows { get; }

    public ForumDb Db { get; }

    public void Dispose() => Db.Dispose();

    /// <summary>Asserts that a query finds the same in the database as in memory, in the same order.</summary>
    public void Agree<T>(Func<IForum, IEnumerable<T>> query)
    {
        var expected = query(Rows).Select(Described).ToList();
        var actual = query(Db).Select(Described).ToList();
        Assert.Equal(expected, actual);
    }

    /// <summary>Asserts that a query finds the same, in any order.</summary>
    public void AgreeInAnyOrder<T>(Func<IForum, IEnumerable<T>> query)
    {
        var expected = query(Rows).Select(Described).Order(StringComparer.Ordinal).ToList();
        var actual = query(Db).Select(Described).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, actual);
    }

    /// <summary>Asserts that a query that ends in a value has the same value.</summary>
    public void AgreeOnValue<T>(Func<IForum, T> query) => Assert.Equal(Described(query(Rows)), Described(query(Db)));

    /// <summary>Asserts that a query becomes this SQL.</summary>
    public static void AssertSql<T>(string expected, Query<T> query) => Assert.Equal(expected, query.ToSql());

    private void Insert<TEntity>(IEnumerable<TEntity> rows)
        where TEntity : class
    {
        foreach (var row in rows)
        {
            Db.Insert(row);
        }
    }

    // Entities by their keys: what else there is of them is the business of the tests of materialisation.
    private static string Described<T>(T value) => value switch
    {
        null => "null",
        Person person => $"Person {person.Id}",
        Topic topic => $"Topic {topic.Id}",
        Group group => $"Group {group.Id}",
        Reply reply => $"Reply {reply.Id}",
        Sample sample => $"Sample {sample.Id}",
        decimal number
            => number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture),
        0d => "0",
        double number => number.ToString("G12", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
