using Orm.Engine.Execution.Batches;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// A step of a running plan: asked for rows, it asks its inputs. It gives batches, so that the price of a call is paid
/// for many rows, and an operator that works on vectors can take its place without a change to its neighbours.
/// </summary>
internal abstract class Operator(int width)
{
    /// <summary>How many columns its rows have.</summary>
    internal int Width { get; } = width;

    /// <summary>For EXPLAIN ANALYZE: the rows given so far.</summary>
    internal long RowsGiven { get; set; }

    /// <summary>Begins, or begins again with other outer rows.</summary>
    internal abstract void Open();

    /// <summary>Fills a batch.</summary>
    /// <returns>False when there are no more rows.</returns>
    internal abstract bool Next(Batch batch);

    /// <summary>
    /// Gives the row of an operator that has one, whatever is in the database: without being opened, for statements
    /// about one row. False for all others.
    /// </summary>
    internal virtual bool TryReadOnly(Span<SqlValue> row) => false;
}

/// <summary>An operator whose rows come one by one.</summary>
internal abstract class RowOperator(int width) : Operator(width)
{
    private Batch? _filled;

    /// <summary>How many more rows are asked for at most, the one that is made now included.</summary>
    private protected int Wanted =>
        _filled is { Wanted: < int.MaxValue } batch ? batch.Wanted - batch.Count : int.MaxValue;

    internal sealed override bool Next(Batch batch)
    {
        batch.Begin();
        _filled = batch;
        Resume();
        while (!batch.IsFull)
        {
            if (!MoveNext(batch.Next))
            {
                batch.IsLast = true;
                break;
            }

            batch.Add();
        }

        RowsGiven += batch.Count;
        return batch.Count > 0;
    }

    /// <summary>
    /// Comes before the rows of each batch: whoever read the one before may have written to the cells meanwhile.
    /// </summary>
    private protected virtual void Resume()
    {
    }

    /// <summary>Writes the next row.</summary>
    protected abstract bool MoveNext(Span<SqlValue> row);
}

/// <summary>Reads the rows of an operator one by one.</summary>
internal sealed class OperatorReader(Operator source)
{
    private readonly Batch _batch = new(source.Width);
    private int _position;

    internal ReadOnlySpan<SqlValue> Current => _batch.Row(_position);

    internal void Open()
    {
        source.Open();
        _batch.Restart();
        _position = 0;
    }

    /// <inheritdoc cref="Operator.TryReadOnly"/>
    internal bool TryReadOnly(Span<SqlValue> row) => source.TryReadOnly(row);

    /// <summary>Goes to the next row.</summary>
    /// <param name="wanted">How many rows are needed at most, the next one included.</param>
    internal bool Read(int wanted = int.MaxValue)
    {
        if (++_position < _batch.Count)
        {
            return true;
        }

        _position = 0;
        _batch.Wanted = wanted;
        return !_batch.IsLast && source.Next(_batch);
    }
}
