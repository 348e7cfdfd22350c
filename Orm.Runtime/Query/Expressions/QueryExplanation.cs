using System.Globalization;
using Orm.Backends;
using Orm.Sessions;

namespace Orm.Linq.Expressions;

/// <summary>Asks the database for the plan of a query's statement, with the arguments that it would run with.</summary>
/// <param name="session">The way to the database.</param>
/// <param name="statement">The query's statement.</param>
/// <param name="arguments">Its arguments.</param>
internal sealed class QueryExplanation<TResult>(Session session, SqlStatement statement, QueryArguments arguments)
{
    private const string Operation = "EXPLAIN";

    /// <summary>A query over a navigation is explained for its own entity, not for those beside it.</summary>
    internal static QueryExplanation<TResult> Of(in QueryCall call)
    {
        var session = call.Query.Context.Session;
        var prepared = QueryPlanner.Prepare<TResult>(call);
        var arguments = prepared.Plan.Peers is null
            ? prepared.Arguments
            : new QueryPeerRun<TResult>(session, prepared, QueryPlanner.RootOf(call)!).OwnArguments();
        return new QueryExplanation<TResult>(session, prepared.Statement, arguments);
    }

    internal string Read(bool analyze)
    {
        if (session.Database.Dialect == SqlDialect.Engine)
        {
            return Lines(session.ReadAll<QueryArguments, TextRows, string>(
                EngineStatement(analyze), arguments, default));
        }

        var steps = session.ReadAll<QueryArguments, StepRows, Step>(SqliteStatement(), arguments, default);
        if (!analyze)
        {
            return Tree(steps);
        }

        var start = TimeProvider.System.GetTimestamp();
        var rows = session.ReadAll<QueryArguments, CountedRows, bool>(statement, arguments, default);
        return Tree(steps) + Measured(rows.Count, TimeProvider.System.GetElapsedTime(start));
    }

    internal async ValueTask<string> ReadAsync(bool analyze, CancellationToken cancellationToken)
    {
        if (session.Database.Dialect == SqlDialect.Engine)
        {
            return Lines(await session.ReadAllAsync<QueryArguments, TextRows, string>(
                EngineStatement(analyze), arguments, default, cancellationToken).ConfigureAwait(false));
        }

        var steps = await session.ReadAllAsync<QueryArguments, StepRows, Step>(
            SqliteStatement(), arguments, default, cancellationToken).ConfigureAwait(false);
        if (!analyze)
        {
            return Tree(steps);
        }

        var start = TimeProvider.System.GetTimestamp();
        var rows = await session.ReadAllAsync<QueryArguments, CountedRows, bool>(
            statement, arguments, default, cancellationToken).ConfigureAwait(false);
        return Tree(steps) + Measured(rows.Count, TimeProvider.System.GetElapsedTime(start));
    }

    private SqlStatement EngineStatement(bool analyze)
        => new((analyze ? "EXPLAIN (ANALYZE)\n" : "EXPLAIN\n") + statement.Text, Operation, statement.Tables);

    private SqlStatement SqliteStatement()
        => new("EXPLAIN QUERY PLAN\n" + statement.Text, Operation, statement.Tables);

    private static string Lines(List<string> lines) => string.Join('\n', lines);

    // SQLite names the step that a step belongs to, which comes before it; 0 is the statement.
    private static string Tree(List<Step> steps)
    {
        var depths = new Dictionary<long, int> { [0] = -1 };
        return string.Join('\n', steps.Select(step =>
        {
            var depth = depths.GetValueOrDefault(step.Parent, -1) + 1;
            depths[step.Id] = depth;
            return new string(' ', depth * 2) + step.Detail;
        }));
    }

    private static string Measured(int rows, TimeSpan time) => string.Create(
        CultureInfo.InvariantCulture, $"\nReturned {rows:N0} rows in {time.TotalMilliseconds:0.000} ms.");

    private readonly record struct Step(long Id, long Parent, string Detail);

    private readonly struct TextRows : IRowMaterializer<string>
    {
        public string Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader => row.GetString(0);
    }

    private readonly struct StepRows : IRowMaterializer<Step>
    {
        public Step Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader => new(row.GetInt64(0), row.GetInt64(1), row.GetString(3));
    }

    private readonly struct CountedRows : IRowMaterializer<bool>
    {
        public bool Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader => true;
    }
}
