namespace Orm.Engine.Transactions;

/// <summary>The transactions that have changed something and have not ended.</summary>
internal sealed class ChangingTransactions
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Transaction> _transactions = [];

    /// <param name="place">A transaction's own, which it uses again and again.</param>
    internal void Add(LinkedListNode<Transaction> place)
    {
        lock (_gate)
        {
            _transactions.AddLast(place);
        }
    }

    internal void Remove(LinkedListNode<Transaction> place)
    {
        lock (_gate)
        {
            if (place.List is not null)
            {
                _transactions.Remove(place);
            }
        }
    }

    /// <summary>Those of now; some may end, and others begin, meanwhile.</summary>
    internal Transaction[] Copy()
    {
        lock (_gate)
        {
            return [.. _transactions];
        }
    }
}
