using System.Collections.Immutable;
using Orm.Engine;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Orm.Tests.Engine.Transactions;

namespace Orm.Tests.Faults.Crashes.Transactions;

/// <summary>
/// A database with transactions. The names in the model are "table/row id"; a table is there when it has an entry of
/// its own, "table".
/// </summary>
internal sealed class DatabaseSubject(Database database) : ICrashSubject
{
    private const long SurvivorRow = 1_000_000;

    public int LastCommit => (int)database.Store.LastTimestamp;

    public IReadOnlyList<DatabaseDamage> Verify() => database.Verify();

    internal Database Database => database;

    // The table that is always there, once it has been made.
    private Table? Main => database.Tables.MinBy(table => table.Number);

    internal static string NameOf(uint table) => FormattableString.Invariant($"{table}");

    internal static string NameOf(uint table, long rowId) => FormattableString.Invariant($"{table}/{rowId:D6}");

    public string? DifferenceFrom(ImmutableSortedDictionary<string, string> expected)
    {
        using var transaction = database.Begin(readOnly: true);
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var table in database.Tables)
        {
            found.Add(NameOf(table.Number), "");
            for (var scan = transaction.Scan(table, to: SurvivorRow - 1); scan.MoveNext();)
            {
                found.Add(NameOf(table.Number, scan.RowId), TransactionFixture.Describe(0, scan.Row));
            }

            foreach (var index in table.Indexes)
            {
                if (DifferenceOf(transaction, index) is { } difference)
                {
                    return difference;
                }
            }
        }

        return found.SequenceEqual(expected) ? null : $"expected [{Text(expected)}], found [{Text(found)}]";
    }

    public void Checkpoint() => database.Checkpoint();

    public bool CommitSurvivor()
    {
        if (Main is not { } table)
        {
            return false;
        }

        using var transaction = database.Begin();
        transaction.Synchronous = Synchronous.Full;
        transaction.Insert(table, SurvivorRow, TransactionFixture.Row(null, "survivor"));
        transaction.Commit();
        return true;
    }

    public bool HasSurvivor()
    {
        using var transaction = database.Begin(readOnly: true);
        return Main is { } table && transaction.TryGet(table, SurvivorRow, new RowWriter(TransactionFixture.Layout));
    }

    public void CloseFiles() => database.CloseFiles();

    // After a recovery there are no snapshots: every entry is that of a row.
    private static string? DifferenceOf(Transaction transaction, Orm.Engine.Transactions.Index index)
    {
        int rows = 0;
        for (var scan = transaction.Scan(index.Table); scan.MoveNext();)
        {
            rows++;
        }

        int entries = 0;
        var cursor = new IndexCursor(index.Tree);
        for (bool found = cursor.SeekFirst([]); found; found = cursor.MoveNext())
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
