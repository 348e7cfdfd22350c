using System.ComponentModel;
using System.Linq.Expressions;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Loading.Batches;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Compiled;

/// <summary>
/// A query whose SQL was written when the program was compiled. Generated code keeps one for each place of the program,
/// and asks it to run or, where it cannot, leaves the query to the run-time path.
/// </summary>
/// <param name="text">The query as C#, for messages.</param>
/// <param name="sqlite">The statement for SQLite.</param>
/// <param name="engine">The statement for the embedded engine; where the SQL is the same, the same one.</param>
/// <param name="captured">The types of the values that it captures, in the order of its text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledQuery(string text, SqlStatement sqlite, SqlStatement engine, params Type[] captured)
{
    private CapturedPaths? _paths;
    private object? _origins;
    private PeerIdentity? _identity;

    /// <summary>How it is asked for many entities, where it begins with the navigation of one.</summary>
    public CompiledPeers? Peers { get; init; }

    /// <summary>
    /// Whether the libraries that run are those that it was compiled against; where they are not, it is translated when
    /// it runs.
    /// </summary>
    public bool IsCurrent { get; init; } = true;

    /// <summary>The query as C#, for messages.</summary>
    internal string Text { get; } = text;

    /// <summary>Whether there is a statement in the SQL of a context's database.</summary>
    public bool Serves(OrmContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return IsCurrent && StatementFor(context.Database) is not null;
    }

    /// <summary>
    /// Whether a statement serves a query that was built where it was compiled: the database speaks its SQL, and the
    /// captured values stand in the expressions where they are looked for.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="argument">The terminal's lambda, where it has one.</param>
    public bool Serves(Query query, LambdaExpression? argument = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!IsCurrent)
        {
            return false;
        }

        var paths = Volatile.Read(ref _paths);
        if (paths is null)
        {
            // Threads that meet here learn the same twice.
            paths = CapturedPaths.Learn(query, argument, captured);
            Volatile.Write(ref _paths, paths);
        }

        return paths.AreKnown && !query.Context.TranslatesCompiled
            && StatementFor(query.Context.Database) is not null
            && (Peers is null || Peers.Lead(RootOf(query)));
    }

    /// <summary>Reads a value that a query captured; the default of its type where C# would not compute it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="index">The value's number.</param>
    /// <param name="argument">The terminal's lambda, where it has one.</param>
    public TValue Value<TValue>(Query query, int index, LambdaExpression? argument = null)
        => _paths!.Read(query, argument, index) is { } value ? (TValue)value : default!;

    /// <summary>Whose SQL a context's statements are in, where their parameters differ.</summary>
    public static SqlDialect DialectOf(OrmContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.Dialect;
    }

    /// <summary>Whose SQL a query's statements are in, where their parameters differ.</summary>
    public static SqlDialect DialectOf(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Context.Database.Dialect;
    }

    /// <summary>The statement, ready to run in a context.</summary>
    public CompiledCall In(OrmContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return In(context.Session);
    }

    /// <summary>The statement, ready to run in a query's context.</summary>
    public CompiledCall In(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return In(query.Context.Session);
    }

    /// <summary>The statement, ready to be asked for an entity and those that were read with it.</summary>
    public CompiledQuestion Ask(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var session = query.Context.Session;
        return new CompiledQuestion(session, this, RequireStatement(session), RootOf(query)!);
    }

    /// <summary>What answers to the query are known by.</summary>
    internal PeerIdentity IdentityOf<TRow>() => _identity is { } known && known.Row == typeof(TRow)
        ? known
        : _identity = new PeerIdentity(Peers!.Question, typeof(TRow));

    private CompiledCall In(Session session) => new(session, this, RequireStatement(session));

    private SqlStatement RequireStatement(Session session) => StatementFor(session.Database)
        ?? throw new ArgumentOutOfRangeException(
            nameof(session), session.Database.Dialect, $"{Text} was compiled for other databases.");

    private static INavigationRoot? RootOf(Query query) => QueryPlanner.RootOf(new QueryCall(query));

    private SqlStatement? StatementFor(Database database) => database.Dialect switch
    {
        SqlDialect.Sqlite => sqlite,
        SqlDialect.Engine => engine,
        _ => null,
    };

    /// <summary>What makes the origins of the entities, where the rows are entities that have navigations.</summary>
    internal OriginFactory<TResult>? OriginsOf<TRows, TResult>(TRows rows)
        where TRows : IRowMaterializer<TResult>
    {
        // Structs read what is no entity; for them this is known when the code is compiled.
        if (typeof(TRows).IsValueType || rows is not EntityModel { Navigations.Count: > 0 } entity)
        {
            return null;
        }

        return (OriginFactory<TResult>)(_origins ??= OriginFactory.For(entity)!);
    }
}
