using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Transactions;

/// <summary>
/// Takes rows out of a leaf, column by column, under the leaf's latch: it touches no other page and waits for nothing.
/// </summary>
internal interface ILeafReader
{
    /// <summary>Whether it takes no more rows now.</summary>
    bool IsFull { get; }

    /// <summary>Whether it holds rows already.</summary>
    bool IsEmpty { get; }

    /// <summary>Takes rows that every snapshot sees as they lie there. Ghosts among them are to be left out.</summary>
    /// <param name="leaf">The leaf; it must not be kept.</param>
    /// <param name="start">The first position.</param>
    /// <param name="end">The position behind the last one.</param>
    /// <returns>
    /// The position behind the last row that was looked at; -1 when the rows cannot be taken this way, because values
    /// of them lie in other pages. Nothing is taken then.
    /// </returns>
    int Read(TableLeaf leaf, int start, int end);
}

/// <summary>How a filling of an <see cref="ILeafReader"/> ended.</summary>
internal enum LeafReading
{
    /// <summary>There may be more rows.</summary>
    Filled,

    /// <summary>The rows that come next have to be read one by one.</summary>
    ByRow,

    /// <summary>There are no more rows.</summary>
    Ended,
}
