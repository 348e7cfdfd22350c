namespace Orm.Tests.Engine.Transactions;

/// <summary>What one transaction read and appended.</summary>
/// <param name="Number">For messages.</param>
internal sealed record HistoryTransaction(int Number)
{
    /// <summary>What it appended, by list.</summary>
    internal Dictionary<long, List<int>> Appends { get; } = [];

    /// <summary>What it read of lists that it had not appended to itself.</summary>
    internal List<(long Key, int[] List)> Reads { get; } = [];
}
