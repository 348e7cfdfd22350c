using System.Collections.Immutable;

namespace Orm.Tests.Faults.Crashes;

/// <summary>The oracle: what there is after each commit, as a dictionary of texts, one for every timestamp.</summary>
internal sealed class CommitHistory
{
    private readonly List<ImmutableSortedDictionary<string, string>> _states =
        [ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)];

    /// <summary>The timestamp of the newest commit that was begun.</summary>
    internal int Last => _states.Count - 1;

    internal ImmutableSortedDictionary<string, string> Current => _states[^1];

    internal void Add(ImmutableSortedDictionary<string, string> state) => _states.Add(state);

    /// <summary>Forgets the commits after one: a crash has undone them.</summary>
    internal void CutAfter(int timestamp) => _states.RemoveRange(timestamp + 1, _states.Count - timestamp - 1);

    /// <summary>How an instance differs from the state after a commit, or null when it does not.</summary>
    internal string? Difference(ICrashSubject subject, int timestamp)
    {
        if (timestamp < 0 || timestamp > Last)
        {
            return FormattableString.Invariant($"it is at commit {timestamp}, but only {Last} were begun");
        }

        return subject.DifferenceFrom(_states[timestamp]) is { } difference
            ? FormattableString.Invariant($"after commit {timestamp}, {difference}")
            : null;
    }
}
