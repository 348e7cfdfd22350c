using System.Collections.Immutable;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Transactions;

namespace Orm.Tests.Faults.Transactions;

/// <summary>
/// The oracle: what the database holds after each commit, as a dictionary, one for every timestamp. Keys are
/// "table/row id"; a table is there when it has an entry of its own, "table".
/// </summary>
internal sealed class TransactionModel
{
    private readonly List<ImmutableSortedDictionary<string, string>> _states =
        [ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)];

    /// <summary>The timestamp of the newest commit that was begun.</summary>
    internal int Last => _states.Count - 1;

    internal ImmutableSortedDictionary<string, string> Current => _states[^1];

    internal static string NameOf(uint table) => FormattableString.Invariant($"{table}");

    internal static string NameOf(uint table, long rowId) => FormattableString.Invariant($"{table}/{rowId:D6}");

    internal void Add(ImmutableSortedDictionary<string, string> state) => _states.Add(state);

    /// <summary>Forgets the commits after one: a crash has undone them.</summary>
    internal void CutAfter(int timestamp) => _states.RemoveRange(timestamp + 1, _states.Count - timestamp - 1);

    /// <summary>How a database differs from the state after a commit, or null when it does not.</summary>
    internal string? Difference(Database database, int timestamp)
    {
        if (timestamp < 0 || timestamp > Last)
        {
            return FormattableString.Invariant($"the database is at commit {timestamp}, but only {Last} were begun");
        }

        var expected = _states[timestamp];
        using var transaction = database.Begin(readOnly: true);
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var table in database.Tables)
        {
            found.Add(NameOf(table.Number), "");
            var scan = transaction.Scan(table);
            while (scan.MoveNext())
            {
                found.Add(NameOf(table.Number, scan.RowId), TransactionFixture.Describe(0, scan.Row));
            }

            foreach (var index in table.Indexes)
            {
                if (DifferenceOf(transaction, index) is { } difference)
                {
                    return FormattableString.Invariant($"after commit {timestamp}, {difference}");
                }
            }
        }

        return found.SequenceEqual(expected)
            ? null
            : FormattableString.Invariant(
                $"after commit {timestamp}, expected [{Text(expected)}], found [{Text(found)}]");
    }

    // After a recovery there are no snapshots: every entry is that of a row.
    private static string? DifferenceOf(Transaction transaction, Orm.Engine.Transactions.Index index)
    {
        int rows = 0;
        for (var scan = transaction.Scan(index.Table); scan.MoveNext();)
        {
            rows++;
        }

        int entries = 0;
        for (var cursor = new Orm.Engine.Storage.Trees.IndexCursor(index.Tree);
            entries == 0 ? cursor.SeekFirst([]) : cursor.MoveNext();)
        {
            entries++;
        }

        int matching = 0;
        for (var scan = transaction.Scan(index, [], []); scan.MoveNext();)
        {
            matching++;
        }

        return rows == entries && rows == matching
            ? null
            : FormattableString.Invariant(
                $"index {index.Number}: {entries} entries, {matching} found, for {rows} rows");
    }

    private static string Text(IEnumerable<KeyValuePair<string, string>> state) =>
        string.Join(", ", state.Select(entry => $"{entry.Key}: {entry.Value}"));
}
