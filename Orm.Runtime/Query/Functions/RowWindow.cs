namespace Orm;

/// <summary>Which rows a window function sees: those of the row's partition, in an order, within a frame.</summary>
/// <remarks>
/// Without an order a function sees the whole partition. With an order and without a frame it sees the rows from the
/// first one to the row itself and those that the order calls equal to it, as SQL has it.
/// </remarks>
[PartOfQuery]
public class RowWindow
{
    private protected RowWindow()
    {
    }

    /// <summary>Rows that are equal in all of these form a partition. Further calls add further keys.</summary>
    /// <param name="keys">The keys: values, or objects of values.</param>
    public RowWindow PartitionBy(params object?[] keys) => throw Outside(nameof(PartitionBy));

    /// <summary>Orders the rows of a partition.</summary>
    public OrderedRowWindow OrderBy<TKey>(TKey key) => throw Outside(nameof(OrderBy));

    /// <summary>Orders the rows of a partition, the greatest first.</summary>
    public OrderedRowWindow OrderByDescending<TKey>(TKey key) => throw Outside(nameof(OrderByDescending));

    /// <summary>The rows from a bound to the row itself; distances count rows.</summary>
    public FramedRowWindow Rows(Frame from) => throw Outside(nameof(Rows));

    /// <summary>The rows from one bound to another; distances count rows.</summary>
    public FramedRowWindow Rows(Frame from, Frame to) => throw Outside(nameof(Rows));

    /// <summary>The rows from a bound to the row itself; distances are differences of the order's key.</summary>
    public FramedRowWindow Range(Frame from) => throw Outside(nameof(Range));

    /// <summary>
    /// The rows from one bound to another; distances are differences of the order's key, which is one number.
    /// </summary>
    public FramedRowWindow Range(Frame from, Frame to) => throw Outside(nameof(Range));

    /// <summary>
    /// The rows from a bound to the row itself; distances count groups of rows that the order calls equal.
    /// </summary>
    public FramedRowWindow Groups(Frame from) => throw Outside(nameof(Groups));

    /// <summary>
    /// The rows from one bound to another; distances count groups of rows that the order calls equal.
    /// </summary>
    public FramedRowWindow Groups(Frame from, Frame to) => throw Outside(nameof(Groups));

    private protected static OutsideOfQueryException Outside(string method)
        => new($"{nameof(RowWindow)}.{method}");
}

/// <summary>Rows in an order, which can be made finer.</summary>
[PartOfQuery]
public sealed class OrderedRowWindow : RowWindow
{
    private OrderedRowWindow()
    {
    }

    /// <summary>Orders the rows that are equal so far by another key.</summary>
    public OrderedRowWindow ThenBy<TKey>(TKey key) => throw Outside(nameof(ThenBy));

    /// <summary>Orders the rows that are equal so far by another key, the greatest first.</summary>
    public OrderedRowWindow ThenByDescending<TKey>(TKey key) => throw Outside(nameof(ThenByDescending));
}

/// <summary>Rows within a frame, from which some can be left out.</summary>
[PartOfQuery]
public sealed class FramedRowWindow : RowWindow
{
    private FramedRowWindow()
    {
    }

    /// <summary>Without the row itself.</summary>
    public FramedRowWindow ExcludeCurrentRow() => throw Outside(nameof(ExcludeCurrentRow));

    /// <summary>Without the row itself and those that the order calls equal to it.</summary>
    public FramedRowWindow ExcludeGroup() => throw Outside(nameof(ExcludeGroup));

    /// <summary>Without those that the order calls equal to the row, but with the row itself.</summary>
    public FramedRowWindow ExcludeTies() => throw Outside(nameof(ExcludeTies));
}
