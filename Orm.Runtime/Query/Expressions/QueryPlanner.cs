using System.Runtime.CompilerServices;
using Orm.Backends;
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
        => Prepare(call, typeof(TResult), static result => MaterializerOf<TResult>(result));

    /// <summary>The same for a query whose one value can be missing.</summary>
    internal static PreparedQuery<Optional<TResult>> PrepareOptional<TResult>(in QueryCall call) => Prepare(
        call,
        typeof(TResult),
        static IRowMaterializer<Optional<TResult>> (result) =>
            new OptionalMaterializer<TResult>(MaterializerOf<TResult>(result)));

    private static PreparedQuery<TRow> Prepare<TRow>(
        in QueryCall call, Type result, Func<Result, IRowMaterializer<TRow>> materializer)
    {
        var fingerprint = QueryFingerprint.Take(call, typeof(TRow));
        try
        {
            var hash = Hash(fingerprint.Tokens);
            var plans = call.Query.Context.Plans;
            var plan = plans.Find(fingerprint.Tokens, hash)
                ?? plans.Add(Create(call, result, fingerprint, hash, materializer));
            return new PreparedQuery<TRow>((QueryPlan<TRow>)plan, fingerprint.CopyValues());
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
        Func<Result, IRowMaterializer<TRow>> materializer)
    {
        var dialect = DialectOf(call.Query.Context.Plans.Dialect);
        try
        {
            var syntax = ExpressionReader.Read(call, fingerprint, result);
            var query = TranslatedQuery.Of(syntax, dialect.Traits);
            call.Query.Context.Session.Telemetry.Advise(query.Advice);
            var sql = SqlWriter.Write(query.Statement, dialect);
            var statement = StatementOf(sql);
            return new QueryPlan<TRow>(
                fingerprint.Tokens.ToArray(), hash, statement, [.. sql.Parameters], materializer(query.Result));
        }
        catch (TranslationException refusal)
        {
            throw new QueryNotSupportedException(refusal.Node.ToString(), refusal.Reason);
        }
    }

    private static IRowMaterializer<TResult> MaterializerOf<TResult>(Result result) => result switch
    {
        EntityResult { Ordinal: 0, PresenceOrdinal: < 0, Table.Handle: IRowMaterializer<TResult> entity } => entity,
        ScalarResult { Ordinal: 0 } scalar when (Type)scalar.Type.Handle == typeof(TResult)
            => new ScalarMaterializer<TResult>(scalar.Stored),
        _ => new ProjectionMaterializer<TResult>(result),
    };

    /// <summary>A written statement, as connections run it.</summary>
    internal static SqlStatement StatementOf(Linq.Sql.SqlText sql) => new(sql.Text, "SELECT", [.. sql.Tables])
    {
        Columns = [.. sql.Columns.Select(column => new ColumnReference(column.Table, column.Name))],
    };

    internal static SqliteDialect DialectOf(SqlDialect dialect) => dialect switch
    {
        SqlDialect.Sqlite => SqliteDialect.Instance,
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

    internal QueryArguments Arguments => new(Plan.Parameters, Values);
}
