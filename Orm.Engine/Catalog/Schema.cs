using System.Collections.Immutable;
using Orm.Engine.Functions;

namespace Orm.Engine.Catalog;

/// <summary>
/// Everything that has a name, at one moment. Immutable: statements bind against one object, and a definition makes
/// another one with another epoch, by which plans that were made before are known to be old.
/// </summary>
/// <param name="Epoch">No two schemas of a process have the same: one may have been rolled back.</param>
internal sealed record Schema(long Epoch)
{
    private static long s_lastEpoch;
    private ReferenceMap? _references;

    internal static readonly Schema Empty = new(0);

    internal ImmutableDictionary<string, CatalogTable> Tables { get; init; } =
        ImmutableDictionary.Create<string, CatalogTable>(StringComparer.Ordinal);

    internal ImmutableDictionary<string, CatalogView> Views { get; init; } =
        ImmutableDictionary.Create<string, CatalogView>(StringComparer.Ordinal);

    internal ImmutableDictionary<string, CatalogSequence> Sequences { get; init; } =
        ImmutableDictionary.Create<string, CatalogSequence>(StringComparer.Ordinal);

    /// <summary>The highest number of a sequence, named or of a column.</summary>
    internal uint LastSequence { get; init; }

    /// <summary>The functions that statements can call.</summary>
    internal FunctionLibrary Functions { get; init; } = FunctionLibrary.BuiltIn;

    internal CatalogTable? Table(string name) => Tables.GetValueOrDefault(name);

    /// <summary>The table that a statement means, by a name that may differ by case.</summary>
    internal CatalogTable? MeantTable(string name) =>
        Table(name) ?? (FoldedName.Find(name, Tables.Keys) is { } meant ? Tables[meant] : null);

    /// <summary>The view that a statement means, by a name that may differ by case.</summary>
    internal CatalogView? MeantView(string name) => Views.GetValueOrDefault(name)
        ?? (FoldedName.Find(name, Views.Keys) is { } meant ? Views[meant] : null);

    /// <summary>The sequence that a statement means, by a name that may differ by case.</summary>
    internal CatalogSequence? MeantSequence(string name) => Sequences.GetValueOrDefault(name)
        ?? (FoldedName.Find(name, Sequences.Keys) is { } meant ? Sequences[meant] : null);

    /// <summary>The index that a statement means, by a name that may differ by case, and its table.</summary>
    internal (CatalogTable Table, CatalogIndex Index)? MeantIndex(string name) => FindIndex(name)
        ?? (FoldedName.Find(name, IndexNames) is { } meant ? FindIndex(meant) : null);

    internal IEnumerable<string> IndexNames =>
        Tables.Values.SelectMany(table => table.Indexes).Select(index => index.Name);

    internal bool Has(string name) => Tables.ContainsKey(name) || Views.ContainsKey(name)
        || Sequences.ContainsKey(name) || FindIndex(name) is not null;

    /// <summary>The table that has an index of this name.</summary>
    internal (CatalogTable Table, CatalogIndex Index)? FindIndex(string name)
    {
        foreach (CatalogTable table in Tables.Values)
        {
            foreach (CatalogIndex index in table.Indexes)
            {
                if (index.Name == name)
                {
                    return (table, index);
                }
            }
        }

        return null;
    }

    /// <summary>The foreign keys that refer to a table, with the tables that have them: asked for each row that is
    /// changed.</summary>
    internal ImmutableArray<(CatalogTable Table, CatalogForeignKey Key)> ReferencesTo(string table)
    {
        // A copy that differs in its tables has the one of the original at first.
        ReferenceMap? map = _references;
        if (map?.Tables != Tables)
        {
            _references = map = new ReferenceMap(Tables);
        }

        return map.To(table);
    }

    /// <summary>Whether another schema has the same tables, views and sequences.</summary>
    internal bool Defines(Schema other) =>
        Tables == other.Tables && Views == other.Views && Sequences == other.Sequences;

    /// <summary>
    /// Whether a table is the same in another schema, together with the foreign keys that refer to it; its number says
    /// which.
    /// </summary>
    internal bool Defines(uint number, Schema other)
    {
        CatalogTable? own = Tables.Values.FirstOrDefault(table => table.Number == number);
        CatalogTable? others = other.Tables.Values.FirstOrDefault(table => table.Number == number);
        return ReferenceEquals(own, others) && (own is null
            || ReferencesTo(own.Name).Select(reference => (reference.Table.Number, reference.Key)).ToHashSet()
                .SetEquals(other.ReferencesTo(own.Name).Select(found => (found.Table.Number, found.Key))));
    }

    internal Schema With(CatalogTable table) =>
        this with { Epoch = NextEpoch(), Tables = Tables.SetItem(table.Name, table) };

    internal Schema With(FunctionLibrary functions) =>
        functions == Functions ? this : this with { Epoch = NextEpoch(), Functions = functions };

    internal Schema WithoutTable(string name) => this with { Epoch = NextEpoch(), Tables = Tables.Remove(name) };

    internal Schema With(CatalogView view) => this with { Epoch = NextEpoch(), Views = Views.SetItem(view.Name, view) };

    internal Schema WithoutView(string name) => this with { Epoch = NextEpoch(), Views = Views.Remove(name) };

    internal Schema With(CatalogSequence sequence) =>
        this with { Epoch = NextEpoch(), Sequences = Sequences.SetItem(sequence.Name, sequence) };

    internal Schema WithoutSequence(string name) =>
        this with { Epoch = NextEpoch(), Sequences = Sequences.Remove(name) };

    private static long NextEpoch() => Interlocked.Increment(ref s_lastEpoch);

    /// <summary>The foreign keys of some tables, by the tables that they refer to.</summary>
    private sealed class ReferenceMap(ImmutableDictionary<string, CatalogTable> tables)
    {
        private readonly Dictionary<string, ImmutableArray<(CatalogTable Table, CatalogForeignKey Key)>> _keys = (
            from child in tables.Values
            from key in child.ForeignKeys
            group (child, key) by key.Table).ToDictionary(
                group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

        internal ImmutableDictionary<string, CatalogTable> Tables => tables;

        internal ImmutableArray<(CatalogTable Table, CatalogForeignKey Key)> To(string table) =>
            _keys.TryGetValue(table, out var keys) ? keys : [];
    }
}
