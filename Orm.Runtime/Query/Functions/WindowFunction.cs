namespace Orm;

/// <summary>
/// A function over the rows around a row, which <see cref="Over()"/> gives the rows: made by the methods of
/// <see cref="Sql.Window"/>, for use inside of queries.
/// </summary>
/// <typeparam name="T">The type of its value.</typeparam>
[PartOfQuery]
public class WindowFunction<T>
{
    private protected WindowFunction()
    {
    }

    /// <summary>Over all rows of the query.</summary>
    public T Over() => throw new OutsideOfQueryException($"Sql.Window.{nameof(Over)}");

    /// <summary>Over some rows, in an order.</summary>
    /// <param name="window">
    /// Which: <c>w =&gt; w.PartitionBy(p.AuthorId).OrderByDescending(p.CreatedAt)</c>.
    /// </param>
    public T Over(Func<RowWindow, RowWindow> window)
        => throw new OutsideOfQueryException($"Sql.Window.{nameof(Over)}");
}

/// <summary>An aggregate over the rows around a row. It can be of some of them only.</summary>
/// <typeparam name="T">The type of its value.</typeparam>
[PartOfQuery]
public sealed class WindowAggregate<T> : WindowFunction<T>
{
    private WindowAggregate()
    {
    }

    /// <summary>Only of the rows that fulfil a condition; every row has a value nevertheless.</summary>
    public WindowAggregate<T> Where(bool condition)
        => throw new OutsideOfQueryException($"Sql.Window.{nameof(Where)}");
}
