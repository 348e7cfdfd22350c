namespace Orm.Tests.Engine.Schedules;

/// <summary>
/// What threads did to a set of keys, and when: an operation takes effect at some moment between its beginning and its
/// end. Operations on different keys do not depend on each other, so each key is looked at by itself (Herlihy and Wing
/// 1990).
/// </summary>
internal sealed class SetHistory
{
    private readonly Dictionary<int, List<Operation>> _operations = [];
    private readonly List<Scan> _scans = [];

    internal void Add(int key, Kind kind, bool result, int began, int ended)
    {
        if (!_operations.TryGetValue(key, out var operations))
        {
            _operations.Add(key, operations = []);
        }

        operations.Add(new Operation(kind, result, began, ended));
    }

    /// <summary>Adds a reading of all keys, which need not be of one moment.</summary>
    internal void AddScan(List<int> keys, int began, int ended) => _scans.Add(new Scan(keys, began, ended));

    /// <summary>Says which results have no order that explains them, or null.</summary>
    /// <param name="initial">The keys in the beginning.</param>
    internal string? FindViolation(IReadOnlySet<int> initial)
    {
        foreach (var (key, operations) in _operations)
        {
            operations.Sort((one, other) => one.Began.CompareTo(other.Began));
            if (!IsLinearizable(operations, new bool[operations.Count], initial.Contains(key), []))
            {
                return FormattableString.Invariant($"key {key}: no order explains {string.Join(", ", operations)}");
            }
        }

        return _scans.Select(scan => FindViolation(scan, initial)).FirstOrDefault(found => found is not null);
    }

    // Wing and Gong 1993: whoever ended before another began comes before it.
    private static bool IsLinearizable(
        List<Operation> operations, bool[] done, bool isPresent, HashSet<(string Done, bool IsPresent)> seen)
    {
        int firstEnd = int.MaxValue;
        for (int i = 0; i < operations.Count; i++)
        {
            firstEnd = done[i] ? firstEnd : Math.Min(firstEnd, operations[i].Ended);
        }

        if (firstEnd == int.MaxValue)
        {
            return true;
        }

        if (!seen.Add((string.Concat(done.Select(isDone => isDone ? '1' : '0')), isPresent)))
        {
            return false;
        }

        for (int i = 0; i < operations.Count; i++)
        {
            if (!done[i] && operations[i].Began <= firstEnd && operations[i].Explains(isPresent, out bool after))
            {
                done[i] = true;
                if (IsLinearizable(operations, done, after, seen))
                {
                    return true;
                }

                done[i] = false;
            }
        }

        return false;
    }

    // A key that was there all the time has to be met, and one that was not there at any time must not be.
    private string? FindViolation(Scan scan, IReadOnlySet<int> initial)
    {
        var met = scan.Keys.ToHashSet();
        foreach (int key in _operations.Keys.Union(initial).Union(met))
        {
            var changes = _operations.GetValueOrDefault(key, [])
                .Where(operation => operation.Kind != Kind.Find && operation.Result && operation.Began <= scan.Ended)
                .ToList();
            bool isSettled = changes.TrueForAll(operation => operation.Ended < scan.Began);
            bool isPresent = initial.Contains(key) != (changes.Count % 2 == 1);
            if (isSettled && isPresent != met.Contains(key))
            {
                return FormattableString.Invariant(
                    $"a scan from step {scan.Began} to {scan.Ended} should {(isPresent ? "" : "not ")}meet key {key}");
            }
        }

        return null;
    }

    /// <summary>What an operation does.</summary>
    internal enum Kind
    {
        /// <summary>True when the key was not there.</summary>
        Insert,

        /// <summary>True when the key was there.</summary>
        Remove,

        /// <summary>True when the key is there.</summary>
        Find,
    }

    private sealed record Operation(Kind Kind, bool Result, int Began, int Ended)
    {
        internal bool Explains(bool isPresent, out bool after)
        {
            after = Result ? Kind != Kind.Remove : isPresent;
            return Result == (Kind == Kind.Insert ? !isPresent : isPresent);
        }
    }

    private sealed record Scan(List<int> Keys, int Began, int Ended);
}
