using System.Globalization;
using System.Runtime.CompilerServices;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Orm.Benchmarks.Mapping;

namespace Orm.Benchmarks.Startup;

/// <summary>
/// What a process does that asks one question: it opens a database, reads the posts of an author, says what it read and
/// how much of the processor it took until then, and ends.
/// </summary>
/// <param name="Name">The contestant's name in the table.</param>
/// <param name="Read">Opens a file and reads the posts of the author.</param>
internal sealed record FirstRow(string Name, Func<string, long, List<Post>> Read)
{
    /// <summary>The first argument of a process that is one of them.</summary>
    public const string Argument = "--first-row";

    /// <summary>The contestants; the first is what the others are compared with.</summary>
    public static readonly IReadOnlyList<FirstRow> All =
    [
        new("ADO.NET", ByHand),
        new("Orm", Intercepted),
        new("Orm, Query.Compile", Compiled),
        new("Orm, run time", AtRunTime),
        new("Dapper", ByDapper),
        new("EF Core", ByEntityFramework),
    ];

    /// <summary>Does it, in the process that was started for that.</summary>
    public static int Run(string name, string file)
    {
        var posts = All.First(contestant => contestant.Name == name).Read(file, StartupSuite.Author);
        var sum = posts.Sum(post => post.Id + post.Score);
        var used = Environment.CpuUsage.TotalTime.TotalNanoseconds;
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sum} {used}"));
        return 0;
    }

    // Each of them is compiled only where it is called: a process loads what its own contestant needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<Post> ByHand(string file, long author)
    {
        using var connection = new SqliteConnection("Data Source=" + file);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = PostSql.OfAuthor;
        command.Parameters.Add("@author", SqliteType.Integer).Value = author;
        return PreparedCommands.ReadAll(command);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<Post> Intercepted(string file, long author)
    {
        using var db = new PostsDb(OrmOptions<PostsDb>.Sqlite("Data Source=" + file));
        return db.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<Post> Compiled(string file, long author)
    {
        using var db = new PostsDb(OrmOptions<PostsDb>.Sqlite("Data Source=" + file));
        var ofAuthor = Query.Compile((PostsDb db, long author) =>
            db.Posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList());
        return ofAuthor(db, author);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<Post> AtRunTime(string file, long author)
    {
        using var db = new PostsDb(OrmOptions<PostsDb>.Sqlite("Data Source=" + file));
        Query<Post> posts = db.Posts;
        return posts.Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<Post> ByDapper(string file, long author)
    {
        using var connection = new SqliteConnection("Data Source=" + file);
        return connection.Query<Post>(PostSql.OfAuthor, new { author }).AsList();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<Post> ByEntityFramework(string file, long author)
    {
        using var connection = new SqliteConnection("Data Source=" + file);
        using var db = new PostDbContext(connection);
        return EntityFrameworkQueryableExtensions.AsNoTracking(db.Posts)
            .Where(post => post.AuthorId == author).OrderBy(post => post.Id).ToList();
    }
}
