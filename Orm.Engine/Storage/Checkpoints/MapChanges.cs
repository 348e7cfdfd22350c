namespace Orm.Engine.Storage.Checkpoints;

/// <summary>The nodes of a page map that a checkpoint has written.</summary>
/// <param name="nodes">How many nodes level 0 has in that checkpoint.</param>
internal sealed class MapChanges(int nodes)
{
    private readonly Dictionary<(int Level, int Node), MapEntry> _entries = [];

    internal int Nodes => nodes;

    internal IEnumerable<(int Level, int Node, MapEntry Entry)> All =>
        _entries.Select(pair => (pair.Key.Level, pair.Key.Node, pair.Value));

    internal void Add(int level, int node, MapEntry entry) => _entries.Add((level, node), entry);

    internal MapEntry? Find(int level, int node) => _entries.TryGetValue((level, node), out var entry) ? entry : null;
}
