using Orm.Backends;
using Orm.Linq.Materialization.Groups;

namespace Orm.Linq.Materialization;

/// <summary>A reader of rows and the execution that it reads for.</summary>
internal sealed class ScopedRows<TResult>(IScopedReader<TResult> reader, RowScope scope) : IRowMaterializer<TResult>
{
    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => reader.Read(ref row, scope);
}

/// <summary>Ties readers to executions.</summary>
internal static class ScopedRows
{
    /// <summary>A reader that reads for one execution, where it makes a difference.</summary>
    internal static IRowMaterializer<T> Of<T>(IRowMaterializer<T> reader, RowScope scope)
        => reader is IScopedReader<T> { Slots.Count: > 0 } scoped ? new ScopedRows<T>(scoped, scope) : reader;

    /// <summary>What an execution keeps for a reader; null where nothing.</summary>
    internal static IReadOnlyList<ResultSlot>? SlotsOf<T>(IRowMaterializer<T> reader) => reader switch
    {
        IGroupMaterializer<T> groups => groups.Slots,
        IScopedReader<T> { Slots: { Count: > 0 } slots } => slots,
        _ => null,
    };
}
