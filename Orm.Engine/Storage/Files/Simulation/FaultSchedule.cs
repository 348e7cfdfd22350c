namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>The faults that wait for their operations.</summary>
internal sealed class FaultSchedule
{
    private readonly List<Entry> _waiting = [];

    internal bool IsSpent => _waiting.Count == 0;

    internal void Add(FaultKind kind, FileOperation operation, int after, string namePrefix) =>
        _waiting.Add(new Entry(kind, operation, namePrefix) { Remaining = after });

    /// <summary>Counts an operation, and says which fault happens to it, if any.</summary>
    internal FaultKind? Due(FileOperation operation, string name)
    {
        foreach (var entry in _waiting)
        {
            if (entry.Operation == operation
                && name.StartsWith(entry.NamePrefix, StringComparison.Ordinal)
                && entry.Remaining-- == 0)
            {
                _waiting.Remove(entry);
                return entry.Kind;
            }
        }

        return null;
    }

    private sealed record Entry(FaultKind Kind, FileOperation Operation, string NamePrefix)
    {
        internal int Remaining { get; set; }
    }
}
