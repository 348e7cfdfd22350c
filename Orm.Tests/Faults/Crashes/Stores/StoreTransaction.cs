using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;

namespace Orm.Tests.Faults.Crashes.Stores;

/// <summary>Random changes of a transaction, for the log, the rows and the model.</summary>
/// <param name="number">Its number in the log when it is logged in several frames, otherwise 0.</param>
internal sealed class StoreTransaction(ulong number)
{
    private readonly List<Change> _changes = [];

    internal ulong Number => number;

    /// <summary>Makes some changes, and adds them to a frame that has been begun.</summary>
    internal void MakeChanges(SplitMix64 random, LogBatch batch, Func<string> newRow)
    {
        for (int i = 1 + random.Next(4); i > 0; i--)
        {
            byte[] key = Encoding.UTF8.GetBytes(FormattableString.Invariant($"k{random.Next(20)}"));
            var change = new Change(StoreSubject.TreeOf(random.Next(3)), key, random.OneIn(3) ? null : newRow());
            _changes.Add(change);
            if (change.Row is null)
            {
                batch.Delete(change.Tree, key);
            }
            else
            {
                batch.Put(change.Tree, key, Encoding.UTF8.GetBytes(change.Row));
            }
        }
    }

    internal void ApplyTo(DurableStore store)
    {
        foreach (var change in _changes)
        {
            if (change.Row is null)
            {
                store.Rows.Remove(change.Tree, change.Key);
            }
            else
            {
                store.Rows.Put(change.Tree, change.Key, Encoding.UTF8.GetBytes(change.Row));
            }
        }
    }

    internal ImmutableSortedDictionary<string, string> ApplyTo(ImmutableSortedDictionary<string, string> state)
    {
        foreach (var change in _changes)
        {
            string name = StoreSubject.NameOf(change.Tree, change.Key);
            state = change.Row is null ? state.Remove(name) : state.SetItem(name, change.Row);
        }

        return state;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Change(uint Tree, byte[] Key, string? Row);
}
