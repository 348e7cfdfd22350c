using System.Globalization;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// What concurrent transactions did to lists that are only appended to. The final lists give the order of all writes,
/// so the dependencies between transactions can be worked out from outside (as Elle does), and the circles among them
/// that a level forbids be looked for.
/// </summary>
internal sealed class History
{
    private readonly List<HistoryTransaction> _committed = [];
    private readonly Dictionary<int, HistoryTransaction> _writers = [];
    private readonly Lock _gate = new();

    internal int Committed => _committed.Count;

    internal void Add(HistoryTransaction transaction)
    {
        lock (_gate)
        {
            _committed.Add(transaction);
            foreach (int value in transaction.Appends.SelectMany(append => append.Value))
            {
                _writers.Add(value, transaction);
            }
        }
    }

    /// <summary>Looks for what must not be at any level, and for the circles that a level forbids.</summary>
    /// <param name="final">The lists in the end.</param>
    /// <param name="allowsWriteSkew">Whether two adjacent anti-dependencies excuse a circle (snapshots).</param>
    /// <param name="allowsAntiDependencies">Whether any anti-dependency excuses a circle (READ COMMITTED).</param>
    internal string? FindViolation(
        IReadOnlyDictionary<long, int[]> final, bool allowsWriteSkew, bool allowsAntiDependencies)
    {
        if (FindLostWrite(final) is { } lost)
        {
            return lost;
        }

        var dependencies = new DependencyGraph();
        var antiDependencies = new DependencyGraph();
        foreach (var (key, list) in final)
        {
            for (int i = 1; i < list.Length; i++)
            {
                dependencies.Add(_writers[list[i - 1]], _writers[list[i]]);
            }

            foreach (var reader in _committed)
            {
                foreach (int[] read in reader.Reads.Where(read => read.Key == key).Select(read => read.List))
                {
                    if (FindBadRead(reader, key, read, list) is { } bad)
                    {
                        return bad;
                    }

                    AddRead(reader, read, list, dependencies, antiDependencies);
                }
            }
        }

        return Forbidden(dependencies, antiDependencies, allowsWriteSkew, allowsAntiDependencies).FindCircle();
    }

    // A circle in what is returned is a circle that the level forbids.
    private static DependencyGraph Forbidden(
        DependencyGraph dependencies, DependencyGraph anti, bool allowsWriteSkew, bool allowsAntiDependencies)
    {
        if (allowsAntiDependencies)
        {
            return dependencies;
        }

        return allowsWriteSkew
            ? dependencies.With(dependencies.Followed(anti))
            : dependencies.With(anti);
    }

    private string? FindLostWrite(IReadOnlyDictionary<long, int[]> final)
    {
        int there = 0;
        foreach (var (key, list) in final)
        {
            foreach (int value in list)
            {
                if (!_writers.TryGetValue(value, out var writer) || !writer.Appends[key].Contains(value))
                {
                    return string.Create(CultureInfo.InvariantCulture, $"{value} in list {key} was never committed");
                }

                there++;
            }
        }

        return there == _writers.Count
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{_writers.Count - there} committed writes are lost");
    }

    private string? FindBadRead(HistoryTransaction reader, long key, int[] read, int[] list)
    {
        if (!list.AsSpan().StartsWith(read))
        {
            return $"transaction {reader.Number} read [{string.Join(',', read)}] of [{string.Join(',', list)}]";
        }

        // Of another transaction's writes all or none are seen.
        return read.Length > 0 && _writers[read[^1]] is var writer && writer != reader
            && writer.Appends[key][^1] != read[^1]
            ? $"transaction {reader.Number} read a part of what transaction {writer.Number} wrote"
            : null;
    }

    private void AddRead(
        HistoryTransaction reader, int[] read, int[] list, DependencyGraph dependencies, DependencyGraph anti)
    {
        if (read.Length > 0)
        {
            dependencies.Add(_writers[read[^1]], reader);
        }

        if (read.Length < list.Length)
        {
            anti.Add(reader, _writers[list[read.Length]]);
        }
    }
}
