using Orm.Linq.Expressions;

namespace Orm;

/// <content>How the database would run a query.</content>
public partial class Query<TElement>
{
    /// <summary>How the database runs the query: its plan, as the database words it, one step in a line.</summary>
    /// <param name="analyze">
    /// Whether the query is run, so that the plan says what was counted and measured beside what was estimated. The
    /// engine says so for each step; SQLite, which measures no steps, for the whole query in a last line.
    /// </param>
    /// <remarks>
    /// Where a query becomes several statements (collections inside of its results), the plan is that of the first.
    /// </remarks>
    /// <exception cref="QueryNotSupportedException">A part of the query has no translation.</exception>
    /// <exception cref="DatabaseException">The database refuses or fails the statement.</exception>
    public string Explain(bool analyze = false) => QueryExplanation<TElement>.Of(new QueryCall(this)).Read(analyze);

    /// <inheritdoc cref="Explain"/>
    /// <param name="analyze"><inheritdoc cref="Explain" path="/param[@name='analyze']"/></param>
    /// <param name="cancellationToken">Stops the statement.</param>
    public Task<string> ExplainAsync(bool analyze = false, CancellationToken cancellationToken = default)
        => QueryExplanation<TElement>.Of(new QueryCall(this)).ReadAsync(analyze, cancellationToken).AsTask();
}
