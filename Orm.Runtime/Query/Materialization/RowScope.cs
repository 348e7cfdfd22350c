using Orm.Loading.Batches;
using Orm.Sessions;

namespace Orm.Linq.Materialization;

/// <summary>What one execution of a statement keeps beside the rows that it reads.</summary>
internal sealed class RowScope
{
    private readonly IReadOnlyList<ResultSlot> _slots;
    private readonly object?[] _states;
    private readonly Session? _session;

    internal RowScope(Session? session, object?[] values, IReadOnlyList<ResultSlot> slots)
    {
        _session = session;
        _slots = slots;
        _states = new object?[slots.Count];
        Values = values;
    }

    /// <summary>The scope of a reader that needs none.</summary>
    internal static RowScope Empty { get; } = new(session: null, [], []);

    internal Session Session => _session ?? throw new InvalidOperationException("The rows belong to no session.");

    /// <summary>The values that the query captured.</summary>
    internal object?[] Values { get; }

    /// <summary>What tells entities where they came from; null where the rows belong to no session.</summary>
    internal OriginWriter? OriginsAt(int slot) => _session is null ? null : (OriginWriter)At(slot);

    internal object At(int slot) => _states[slot] ??= _slots[slot].Create(this);
}
