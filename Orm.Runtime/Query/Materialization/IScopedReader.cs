using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>A reader of rows whose results have parts that need to know the execution.</summary>
internal interface IScopedReader<out TResult>
{
    /// <summary>Those parts.</summary>
    IReadOnlyList<ResultSlot> Slots { get; }

    TResult Read<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader;
}
