using Orm.Backends;
using Orm.Linq.Materialization;

namespace Orm.Linq.Expressions;

/// <summary>Runs queries that end in one row, and gives LINQ's answers where there is none or one too many.</summary>
internal static class QueryResults
{
    /// <summary>The one row of a query that always has one, such as a count.</summary>
    internal static TResult Scalar<TResult>(in QueryCall call) => ReadFirst<TResult>(call).Value!;

    /// <inheritdoc cref="Scalar{TResult}"/>
    internal static async Task<TResult> ScalarAsync<TResult>(QueryCall call, CancellationToken cancellationToken)
        => (await ReadFirstAsync<TResult>(call, cancellationToken).ConfigureAwait(false)).Value!;

    /// <summary>The element that First, Single, Last or their form with a default is after.</summary>
    internal static TResult Element<TResult>(in QueryCall call, TResult? otherwise = default)
        => Checked(ReadFirst<TResult>(call), call, otherwise);

    /// <inheritdoc cref="Element{TResult}"/>
    internal static async Task<TResult> ElementAsync<TResult>(
        QueryCall call, TResult? otherwise, CancellationToken cancellationToken)
        => Checked(await ReadFirstAsync<TResult>(call, cancellationToken).ConfigureAwait(false), call, otherwise);

    /// <summary>
    /// The element that MinBy or MaxBy is after: null where there is none and the type has null, as C# says.
    /// </summary>
    internal static TResult? Extreme<TResult>(in QueryCall call)
        => CheckedExtreme(ReadFirst<TResult>(call), call);

    /// <inheritdoc cref="Extreme{TResult}"/>
    internal static async Task<TResult?> ExtremeAsync<TResult>(QueryCall call, CancellationToken cancellationToken)
        => CheckedExtreme(await ReadFirstAsync<TResult>(call, cancellationToken).ConfigureAwait(false), call);

    /// <summary>The value of Min, Max or Average, which has none where there are no elements.</summary>
    internal static TResult? Aggregate<TResult>(in QueryCall call)
    {
        var run = new QueryRun<Optional<TResult>>(
            call.Query.Context.Session, QueryPlanner.PrepareOptional<TResult>(call), QueryPlanner.RootOf(call));
        return Present(run.ReadFirst().Value, call);
    }

    /// <inheritdoc cref="Aggregate{TResult}"/>
    internal static async Task<TResult?> AggregateAsync<TResult>(QueryCall call, CancellationToken cancellationToken)
    {
        var run = new QueryRun<Optional<TResult>>(
            call.Query.Context.Session, QueryPlanner.PrepareOptional<TResult>(call), QueryPlanner.RootOf(call));
        var row = await run.ReadFirstAsync(cancellationToken).ConfigureAwait(false);
        return Present(row.Value, call);
    }

    internal static FirstRow<TResult> ReadFirst<TResult>(in QueryCall call) => QueryRun<TResult>.Of(call).ReadFirst();

    internal static ValueTask<FirstRow<TResult>> ReadFirstAsync<TResult>(
        QueryCall call, CancellationToken cancellationToken)
        => QueryRun<TResult>.Of(call).ReadFirstAsync(cancellationToken);

    private static TResult Checked<TResult>(FirstRow<TResult> row, in QueryCall call, TResult? otherwise)
    {
        if (row.HasMore && call.Terminal!.StartsWith("Single", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"{QueryPlanner.Describe<TResult>(call)} found more than one element.");
        }

        if (!row.Exists)
        {
            return call.Terminal switch
            {
                { } name when name.EndsWith("OrDefault", StringComparison.Ordinal) => otherwise!,
                nameof(Queryable.ElementAt) => throw new ArgumentOutOfRangeException(
                    paramName: null, $"{QueryPlanner.Describe<TResult>(call)} has no element at the position."),
                _ => throw NoElements<TResult>(call),
            };
        }

        return row.Value!;
    }

    private static TResult? CheckedExtreme<TResult>(FirstRow<TResult> row, in QueryCall call)
        => row.Exists || default(TResult) is null ? row.Value : throw NoElements<TResult>(call);

    private static TResult Present<TResult>(Optional<TResult> value, in QueryCall call)
        => value.HasValue || default(TResult) is null ? value.Value! : throw NoElements<TResult>(call);

    private static InvalidOperationException NoElements<TResult>(in QueryCall call)
        => new($"{QueryPlanner.Describe<TResult>(call)} found no elements.");
}
