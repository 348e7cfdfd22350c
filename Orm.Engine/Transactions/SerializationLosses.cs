namespace Orm.Engine.Transactions;

/// <summary>
/// How often the SERIALIZABLE transactions of a session have been refused one after the other, because of what others
/// did. After three times the next one commits before all others, see <see cref="Database.Turn"/>.
/// </summary>
internal sealed class SerializationLosses
{
    private const int Most = 3;

    private int _inARow;

    /// <summary>Whether the next transaction must not lose.</summary>
    internal bool AreTooMany => _inARow >= Most;

    /// <summary>A transaction has ended.</summary>
    internal void Note(bool committed, bool lost) => _inARow = committed ? 0 : _inARow + (lost ? 1 : 0);
}
