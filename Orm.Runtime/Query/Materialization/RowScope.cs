using Orm.Backends;
using Orm.Linq.Materialization.Drafts;
using Orm.Loading.Batches;
using Orm.Sessions;

namespace Orm.Linq.Materialization;

/// <summary>What one execution of a statement keeps beside the rows that it reads.</summary>
/// <param name="slots">The parts of the result that need something of their own.</param>
internal abstract class RowScope(IReadOnlyList<ResultSlot> slots)
{
    private readonly object?[] _states = new object?[slots.Count];

    /// <summary>The scope of a reader that needs none, or whose rows belong to no session.</summary>
    internal static RowScope Empty { get; } = new EmptyScope();

    /// <summary>The way to the database that the rows come from.</summary>
    internal abstract Session Session { get; }

    /// <summary>What tells entities where they came from; null where the rows belong to no session.</summary>
    internal virtual OriginWriter? OriginsAt(int slot) => (OriginWriter)At(slot);

    /// <summary>The entities that were read so far; null where the rows belong to no session.</summary>
    internal virtual SharedEntities? SharedAt(int slot) => (SharedEntities)At(slot);

    internal object At(int slot) => _states[slot] ??= slots[slot].Create(this);

    /// <summary>Reads what the rows that were read so far are still without: the elements of collections.</summary>
    internal void Complete()
    {
        foreach (var state in _states)
        {
            (state as NestedRows)?.Complete();
        }
    }

    /// <inheritdoc cref="Complete"/>
    internal async ValueTask CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var state in _states)
        {
            if (state is NestedRows nested)
            {
                await nested.CompleteAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Puts results that were drafts so far in their places; others stay as they are.</summary>
    /// <param name="results">The results of the rows that were read since, in their order.</param>
    internal void Finish<TResult>(List<TResult> results)
    {
        foreach (var state in _states)
        {
            (state as DraftRows<TResult>)?.Finish(results);
        }
    }

    /// <inheritdoc cref="Finish{TResult}(List{TResult})"/>
    internal FirstRow<TResult> Finish<TResult>(FirstRow<TResult> row)
    {
        if (!row.Exists)
        {
            return row;
        }

        List<TResult> results = [row.Value!];
        Finish(results);
        return new FirstRow<TResult>(results[0], row.Exists, row.HasMore);
    }

    /// <summary>Runs the statement of a collection, whose parameters are captured values and the keys.</summary>
    internal abstract void ReadNested<TRows>(NestedStatement statement, string keys, TRows rows)
        where TRows : struct, IRowMaterializer<bool>;

    /// <inheritdoc cref="ReadNested"/>
    internal abstract ValueTask ReadNestedAsync<TRows>(
        NestedStatement statement, string keys, TRows rows, CancellationToken cancellationToken)
        where TRows : struct, IRowMaterializer<bool>;

    /// <summary>A scope for the elements of a collection.</summary>
    internal abstract RowScope Inner(IReadOnlyList<ResultSlot> innerSlots);

    private sealed class EmptyScope() : RowScope([])
    {
        internal override Session Session => throw NoSession();

        internal override OriginWriter? OriginsAt(int slot) => null;

        internal override SharedEntities? SharedAt(int slot) => null;

        internal override void ReadNested<TRows>(NestedStatement statement, string keys, TRows rows)
            => throw NoSession();

        internal override ValueTask ReadNestedAsync<TRows>(
            NestedStatement statement, string keys, TRows rows, CancellationToken cancellationToken)
            => throw NoSession();

        internal override RowScope Inner(IReadOnlyList<ResultSlot> innerSlots) => this;

        private static InvalidOperationException NoSession() => new("The rows belong to no session.");
    }
}
