using System.Collections.Immutable;
using System.Text;
using Orm.Engine;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;

namespace Orm.Tests.Faults.Crashes.Stores;

/// <summary>A store of rows below transactions. Rows are texts, their names in the model are "tree/key".</summary>
internal sealed class StoreSubject(DurableStore store) : ICrashSubject
{
    private const uint SurvivorTree = 9;

    private static readonly uint[] Numbers = [1, 2, 300];

    public int LastCommit => (int)store.LastTimestamp;

    public IReadOnlyList<DatabaseDamage> Verify() => store.Verify();

    internal DurableStore Store => store;

    /// <summary>How many pages had to make room for others.</summary>
    internal long Evictions => (store.Rows as TreeRowStore)?.Evictions ?? 0;

    internal static uint TreeOf(int number) => Numbers[number % Numbers.Length];

    internal static string NameOf(uint tree, ReadOnlySpan<byte> key) =>
        FormattableString.Invariant($"{tree}/{Encoding.UTF8.GetString(key)}");

    public string? DifferenceFrom(ImmutableSortedDictionary<string, string> expected)
    {
        int found = 0;
        foreach (uint tree in Numbers)
        {
            byte[] from = [];
            bool exclusive = false;
            while (store.Rows.TryGetNext(tree, from, exclusive, out StoredRow row))
            {
                string name = NameOf(tree, row.Key);
                string text = Encoding.UTF8.GetString(row.Row);
                if (!expected.TryGetValue(name, out string? value) || value != text || row.IsGhost)
                {
                    return FormattableString.Invariant($"row {name} should be '{value}' and is '{text}'");
                }

                found++;
                (from, exclusive) = (row.Key, true);
            }
        }

        return found == expected.Count
            ? null
            : FormattableString.Invariant($"{expected.Count} rows should be there: {found}");
    }

    public void Checkpoint() => store.Checkpoint();

    public bool CommitSurvivor()
    {
        var batch = new LogBatch();
        batch.BeginCommit(transaction: 0);
        batch.Put(SurvivorTree, "survivor"u8, "row"u8);
        store.Secure(store.Append(batch, _ => { }), Synchronous.Full);
        return true;
    }

    public bool HasSurvivor() => store.Rows.TryGet(SurvivorTree, "survivor"u8, out _);

    public void CloseFiles() => store.CloseFiles();
}
