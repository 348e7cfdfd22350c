using System.Diagnostics.CodeAnalysis;
using Orm.Linq.Expressions;

namespace Orm;

/// <content>Rows of the program.</content>
public abstract partial class OrmContext
{
    /// <summary>
    /// Values or rows of the program as a query, to be joined and combined with the database's. They are sent as one
    /// parameter, so that any number of them runs the same statement.
    /// </summary>
    /// <typeparam name="TRow">
    /// A type that columns can have, or one with a public constructor whose arguments are its properties, or with
    /// properties that can be set: an anonymous object, a record.
    /// </typeparam>
    /// <param name="rows">The rows. They are read each time the query runs, and have no order in it.</param>
    /// <exception cref="QueryNotSupportedException">The type is none of these.</exception>
    public Query<TRow> Values<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors)]
    TRow>(IEnumerable<TRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new ProgramRowsQuery<TRow>(
            Queries, new OperatorValue(rows, typeof(IEnumerable<TRow>)), ProgramRow.Of(typeof(TRow)));
    }
}
