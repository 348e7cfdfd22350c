using System.Collections;

namespace Orm.Loading.Batches;

/// <summary>
/// A query over a navigation as it was asked once: its plan, the values that it captured, and what had been written
/// until then. It holds no row of the result, because the chunks of all rows hold it.
/// </summary>
internal sealed class PeerQuestion
{
    /// <summary>How often in a row it may be asked for all rows in vain because of writes in between.</summary>
    private const int AttemptLimit = 2;

    private readonly WeakReference<object> _first;
    private readonly object?[] _values;
    private readonly int _attempts;
    private (object?[] Values, long Version)? _alone;

    /// <param name="plan">What the query is known by.</param>
    /// <param name="values">What it captured, without what makes no difference.</param>
    /// <param name="version">How much had been written through the session.</param>
    /// <param name="first">The row that was the first to ask.</param>
    /// <param name="before">The question that was asked for all rows before with the same plan, if one was.</param>
    /// <param name="isShared">Whether this one was, too.</param>
    internal PeerQuestion(
        object plan, object?[] values, long version, object first, PeerQuestion? before, bool isShared)
    {
        Plan = plan;
        Version = version;
        IsShared = isShared;
        _first = new WeakReference<object>(first);
        _values = Copies(values);
        _attempts = before is { WasAskedAgain: false } ? before._attempts + 1 : 1;
    }

    internal object Plan { get; }

    internal long Version { get; }

    /// <summary>Whether it was asked for all rows of the result.</summary>
    internal bool IsShared { get; }

    /// <summary>Whether another row than the first one asked the same: asking for all was worth it.</summary>
    private bool WasAskedAgain { get; set; }

    internal bool IsOf(object plan) => Plan.Equals(plan);

    /// <summary>Whether the same was asked, and nothing was written since.</summary>
    internal bool Is(object plan, object?[] values, long version)
        => IsOf(plan) && Version == version && AreSame(_values, values);

    /// <summary>Notes that a row found its answer.</summary>
    internal void Note(object peer) => WasAskedAgain = WasAskedAgain || !WasFirst(peer);

    /// <summary>
    /// Whether the next question with the plan is to be asked for all rows again. Where the answers were of use to one
    /// row only, the values differ from row to row, or something is written for each: then each row asks alone, until
    /// two of them ask the same.
    /// </summary>
    internal bool IsWorthRepeating(object peer, object?[] values, long version)
    {
        if (WasAskedAgain || WasFirst(peer))
        {
            return true;
        }

        if (_alone is { } alone && alone.Version == version && AreSame(alone.Values, values))
        {
            return true;
        }

        if (Version != version && _attempts < AttemptLimit && AreSame(_values, values))
        {
            return true;
        }

        _alone = (Copies(values), version);
        return false;
    }

    private bool WasFirst(object peer) => _first.TryGetTarget(out var known) && ReferenceEquals(known, peer);

    private static bool AreSame(object?[] then, object?[] now)
        => then.AsSpan().SequenceEqual(now, SameValue.Instance);

    // A collection can be changed by its owner, and be another value from then on.
    private static object?[] Copies(object?[] values) => Array.ConvertAll(
        values,
        value => value is IEnumerable elements and not string ? elements.Cast<object?>().ToArray() : value);

    private sealed class SameValue : IEqualityComparer<object?>
    {
        internal static readonly SameValue Instance = new();

        bool IEqualityComparer<object?>.Equals(object? x, object? y) => x is object?[] then && y is IEnumerable now
            ? AreSame(then, [.. now.Cast<object?>()])
            : Equals(x, y);

        public int GetHashCode(object? obj) => obj?.GetHashCode() ?? 0;
    }
}
