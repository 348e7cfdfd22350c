using Orm.Backends;
using Orm.Linq.Materialization;
using Orm.Linq.Materialization.Drafts;

namespace Orm.Compiled;

/// <summary>A reader whose code is generated.</summary>
internal sealed class GeneratedReader<TRows, TResult>(IReadOnlyList<ResultSlot> slots)
    : IRowMaterializer<TResult>, IScopedReader<TResult>
    where TRows : struct, ICompiledRows<TResult>
{
    /// <inheritdoc/>
    public IReadOnlyList<ResultSlot> Slots { get; } = slots;

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => Read(ref row, RowScope.Empty);

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
        => default(TRows).Read(ref row, new CompiledScope(scope));
}

/// <summary>A reader of drafts whose code is generated.</summary>
internal sealed class GeneratedDraftReader<TRows, TResult>
    : IRowMaterializer<TResult>, IScopedReader<TResult>, IDraftReader<TResult>
    where TRows : struct, ICompiledDrafts<TResult>
{
    private static readonly Func<object?[], TResult> Finish = draft => default(TRows).Finish(draft);

    private readonly int _slot;

    internal GeneratedDraftReader(IReadOnlyList<ResultSlot> slots)
    {
        _slot = slots.Count;
        Slots = [.. slots, new DraftSlot<TResult>(this)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ResultSlot> Slots { get; }

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => default(TRows).Finish(default(TRows).Read(ref row, new CompiledScope(RowScope.Empty)));

    /// <summary>Keeps the draft of a row with the execution, which has the result later.</summary>
    public TResult Read<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
    {
        ((DraftRows<TResult>)scope.At(_slot)).Add(default(TRows).Read(ref row, new CompiledScope(scope)));
        return default!;
    }

    /// <inheritdoc/>
    public Func<object?[], TResult> Finisher(int rows) => Finish;
}
