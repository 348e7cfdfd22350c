using System.Collections.Immutable;
using System.Text;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Rows;

namespace Orm.Tests.Faults.Crashes;

/// <summary>
/// The oracle: what the database holds after each commit, as a dictionary, one for every timestamp. Rows are strings,
/// keys are "tree/key".
/// </summary>
internal sealed class StoreModel
{
    private static readonly uint[] Trees = [1, 2, 300];

    private readonly List<ImmutableSortedDictionary<string, string>> _states =
        [ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)];

    /// <summary>The timestamp of the newest commit that was begun.</summary>
    internal int Last => _states.Count - 1;

    internal ImmutableSortedDictionary<string, string> Current => _states[^1];

    internal static uint TreeOf(int number) => Trees[number % Trees.Length];

    internal static string NameOf(uint tree, ReadOnlySpan<byte> key) =>
        FormattableString.Invariant($"{tree}/{Encoding.UTF8.GetString(key)}");

    internal void Add(ImmutableSortedDictionary<string, string> state) => _states.Add(state);

    /// <summary>Forgets the commits after one: a crash has undone them.</summary>
    internal void CutAfter(int timestamp) => _states.RemoveRange(timestamp + 1, _states.Count - timestamp - 1);

    /// <summary>How the rows of a store differ from the state after a commit, or null when they do not.</summary>
    internal string? Difference(DurableStore store, int timestamp)
    {
        if (timestamp < 0 || timestamp > Last)
        {
            return FormattableString.Invariant($"the store is at commit {timestamp}, but only {Last} were begun");
        }

        var expected = _states[timestamp];
        int found = 0;
        foreach (uint tree in Trees)
        {
            byte[] from = [];
            bool exclusive = false;
            while (store.Rows.TryGetNext(tree, from, exclusive, out StoredRow row))
            {
                string name = NameOf(tree, row.Key);
                string text = Encoding.UTF8.GetString(row.Row);
                if (!expected.TryGetValue(name, out string? value) || value != text || row.IsGhost)
                {
                    return FormattableString.Invariant(
                        $"after commit {timestamp}, row {name} should be '{value}' and is '{text}'");
                }

                found++;
                (from, exclusive) = (row.Key, true);
            }
        }

        return found == expected.Count
            ? null
            : FormattableString.Invariant($"after commit {timestamp}, {expected.Count} rows should be there: {found}");
    }
}
