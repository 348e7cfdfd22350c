using System.ComponentModel;
using System.Linq.Expressions;
using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Compiled;

/// <summary>
/// A query whose SQL was written when the program was compiled. Generated code keeps one for each place of the program,
/// and asks it to run or, where it cannot, leaves the query to the run-time path.
/// </summary>
/// <param name="text">The query as C#, for messages.</param>
/// <param name="sqlite">The statement for SQLite.</param>
/// <param name="captured">The types of the values that it captures, in the order of its text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledQuery(string text, SqlStatement sqlite, params Type[] captured)
{
    private CapturedPaths? _paths;
    private object? _origins;

    /// <summary>The query as C#, for messages.</summary>
    internal string Text { get; } = text;

    internal SqlStatement Statement { get; } = sqlite;

    /// <summary>Whether the statement is in the SQL of a context's database.</summary>
    public static bool Serves(OrmContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.Dialect == SqlDialect.Sqlite;
    }

    /// <summary>
    /// Whether the statement serves a query that was built where it was compiled: the database speaks its SQL, and the
    /// captured values stand in the expressions where they are looked for.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="argument">The terminal's lambda, where it has one.</param>
    public bool Serves(Query query, LambdaExpression? argument = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        var paths = Volatile.Read(ref _paths);
        if (paths is null)
        {
            // Threads that meet here learn the same twice.
            paths = CapturedPaths.Learn(query, argument, captured);
            Volatile.Write(ref _paths, paths);
        }

        return paths.AreKnown && query.Context.Database.Dialect == SqlDialect.Sqlite;
    }

    /// <summary>Reads a value that a query captured.</summary>
    /// <param name="query">The query.</param>
    /// <param name="index">The value's number.</param>
    /// <param name="argument">The terminal's lambda, where it has one.</param>
    public TValue Value<TValue>(Query query, int index, LambdaExpression? argument = null)
        => (TValue)_paths!.Read(query, argument, index)!;

    /// <summary>The statement, ready to run in a context.</summary>
    public CompiledCall In(OrmContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new CompiledCall(context.Session, this);
    }

    /// <summary>The statement, ready to run in a query's context.</summary>
    public CompiledCall In(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new CompiledCall(query.Context.Session, this);
    }

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
