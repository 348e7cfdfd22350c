using System.Runtime.CompilerServices;
using Orm.Backends;
using Orm.Linq.Ir;
using Orm.Linq.Materialization;
using Orm.Linq.Sql;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;

namespace Orm.Linq.Expressions;

/// <summary>Finds the plan of a query, or makes it.</summary>
internal static class QueryPlanner
{
    /// <summary>The plan of a query and the values that it captured.</summary>
    /// <typeparam name="TResult">What a row becomes.</typeparam>
    /// <exception cref="QueryNotSupportedException">A part of the query has no translation.</exception>
    internal static PreparedQuery<TResult> Prepare<TResult>(in QueryCall call)
        => Prepare(call, typeof(TResult), Materializers.Of<TResult>);

    /// <summary>The same for a query whose one value can be missing.</summary>
    internal static PreparedQuery<Optional<TResult>> PrepareOptional<TResult>(in QueryCall call) => Prepare(
        call,
        typeof(TResult),
        static IRowMaterializer<Optional<TResult>> (result, dialect) =>
            new OptionalMaterializer<TResult>(Materializers.Of<TResult>(result, dialect)));

    private static PreparedQuery<TRow> Prepare<TRow>(
        in QueryCall call, Type result, Func<Result, Dialect, IRowMaterializer<TRow>> materializer)
    {
        var fingerprint = QueryFingerprint.Take(call, typeof(TRow));
        try
        {
            var hash = Hash(fingerprint.Tokens);
            var plans = call.Query.Context.Plans;
            var plan = plans.Find(fingerprint.Tokens, hash)
                ?? plans.Add(Create(call, result, fingerprint, hash, materializer));
            return new PreparedQuery<TRow>((QueryPlan<TRow>)plan, fingerprint.CopyValues())
            {
                Timed = fingerprint.Timed,
            };
        }
        finally
        {
            fingerprint.Return();
        }
    }

    /// <summary>A query as C#, for messages.</summary>
    internal static string Describe<TResult>(in QueryCall call)
    {
        var fingerprint = QueryFingerprint.Take(call, typeof(TResult));
        try
        {
            return ExpressionReader.Read(call, fingerprint, typeof(TResult)).ToString();
        }
        finally
        {
            fingerprint.Return();
        }
    }

    // FNV over the hashes of the tokens: short inputs, and equality decides in the end.
    private static int Hash(ReadOnlySpan<StructureToken> structure)
    {
        var hash = unchecked((int)2166136261);
        foreach (ref readonly var token in structure)
        {
            hash = unchecked((hash ^ token.GetHashCode()) * 16777619);
        }

        return hash;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static QueryPlan<TRow> Create<TRow>(
        in QueryCall call,
        Type result,
        QueryFingerprint fingerprint,
        int hash,
        Func<Result, Dialect, IRowMaterializer<TRow>> materializer)
    {
        var dialect = DialectOf(call.Query.Context.Plans.Dialect);
        try
        {
            var syntax = ExpressionReader.Read(call, fingerprint, result);
            if (RootOf(call) is { } root && SharedQuery.Of(syntax, dialect.Traits) is { } shared)
            {
                call.Query.Context.Session.Telemetry.Advise(shared.Advice);
                return Plan(shared.Statement, shared.Result, PeerKeys.Of(shared, root.Navigation));
            }

            var query = TranslatedQuery.Of(syntax, dialect.Traits);
            call.Query.Context.Session.Telemetry.Advise(query.Advice);
            return Plan(query.Statement, query.Result, peers: null);
        }
        catch (TranslationException refusal)
        {
            throw new QueryNotSupportedException(refusal.Node.ToString(), refusal.Reason);
        }

        QueryPlan<TRow> Plan(SelectRelation select, Result row, PeerKeys? peers)
            => PlanOf(fingerprint, hash, SqlWriter.Write(select, dialect), materializer(row, dialect), peers);
    }

    private static QueryPlan<TRow> PlanOf<TRow>(
        QueryFingerprint fingerprint, int hash, Sql.SqlText sql, IRowMaterializer<TRow> reader, PeerKeys? peers)
        => new(fingerprint.Tokens.ToArray(), hash, NestedStatement.StatementOf(sql), [.. sql.Parameters], reader)
        {
            Peers = peers,
        };

    /// <summary>The navigation that a query begins with; null where it begins with something else.</summary>
    internal static INavigationRoot? RootOf(in QueryCall call)
    {
        var query = call.Query;
        while (query.Source is { } source)
        {
            query = source;
        }

        return query.Navigation;
    }

    internal static Dialect DialectOf(SqlDialect dialect) => dialect switch
    {
        SqlDialect.Sqlite => SqliteDialect.Instance,
        SqlDialect.Engine => EngineDialect.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, message: null),
    };
}

/// <summary>A plan and the values of one execution.</summary>
internal readonly struct PreparedQuery<TResult>(QueryPlan<TResult> plan, object?[] values)
{
    internal QueryPlan<TResult> Plan { get; } = plan;

    internal SqlStatement Statement => Plan.Statement;

    internal IRowMaterializer<TResult> Materializer => Plan.Materializer;

    internal object?[] Values { get; } = values;

    /// <summary>The numbers of the values that were made of the time of the run.</summary>
    internal IReadOnlyList<int> Timed { get; init; } = [];

    /// <summary>
    /// The values that tell one question from another with the same plan: not those of the entity's key, which come
    /// first, and not those of the time, which is that of the first entity for all.
    /// </summary>
    /// <param name="keys">How many values are the key.</param>
    internal object?[] ComparedValues(int keys)
    {
        var compared = Values[keys..];
        foreach (var timed in Timed)
        {
            compared[timed - keys] = null;
        }

        return compared;
    }

    internal QueryArguments Arguments => new(Plan.Parameters, Values);
}
