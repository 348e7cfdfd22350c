using System.Collections;
using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm;

/// <summary>A query over a context's entities. It runs when its results are asked for.</summary>
/// <remarks>
/// <para>
/// The operators are methods of the query itself, so that building one costs one object for each; everything else that
/// takes an <see cref="IQueryable{T}"/> works, too. <c>await foreach</c> streams the results.
/// </para>
/// <para>
/// A query is immutable and can be run again and extended in several ways, by one thread at a time, as its context.
/// </para>
/// </remarks>
/// <typeparam name="TElement">What the query returns.</typeparam>
public partial class Query<TElement> : Query, IQueryable<TElement>
{
    internal Query(QueryContext context)
        : base(context)
    {
    }

    internal Query(Query source, string name, object? first = null, object? second = null, object? third = null)
        : base(source, name, new OperatorArguments(first, second, third))
    {
    }

    internal Query(Query source, string name, OperatorArguments arguments)
        : base(source, name, arguments)
    {
    }

    /// <inheritdoc/>
    Type IQueryable.ElementType => typeof(TElement);

    /// <inheritdoc/>
    Expression IQueryable.Expression => Expression.Constant(this);

    /// <inheritdoc/>
    IQueryProvider IQueryable.Provider => QueryProvider.Instance;

    internal override Type Element => typeof(TElement);

    /// <summary>Streams the results, as <c>foreach</c> does.</summary>
    public IEnumerator<TElement> GetEnumerator()
    {
        using var rows = QueryRun<TElement>.Of(new QueryCall(this)).Open();
        while (rows.MoveNext())
        {
            yield return rows.Current;
        }
    }

    /// <summary>Streams the results, as <c>await foreach</c> does.</summary>
    /// <param name="cancellationToken">Stops the statement.</param>
    public async IAsyncEnumerator<TElement> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var rows = await QueryRun<TElement>.Of(new QueryCall(this)).OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var closing = rows.ConfigureAwait(false);
        while (await rows.MoveNextAsync().ConfigureAwait(false))
        {
            yield return rows.Current;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The query as an asynchronous sequence, for code that takes one.</summary>
    public IAsyncEnumerable<TElement> AsAsyncEnumerable() => new AsyncResults(this);

    /// <summary>The SQL that the query becomes. Nothing is sent to the database.</summary>
    /// <exception cref="QueryNotSupportedException">A part of the query has no translation.</exception>
    public string ToSql() => QueryPlanner.Prepare<TElement>(new QueryCall(this)).Statement.Text;

    private sealed class AsyncResults(Query<TElement> query) : IAsyncEnumerable<TElement>
    {
        public IAsyncEnumerator<TElement> GetAsyncEnumerator(CancellationToken cancellationToken = default)
            => query.GetAsyncEnumerator(cancellationToken);
    }
}
