using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>Makes the result of a row.</summary>
/// <param name="row">The row.</param>
/// <param name="scope">What the execution knows, where the result has a part that needs it.</param>
internal delegate TResult RowReader<TRow, out TResult>(ref TRow row, RowScope scope)
    where TRow : struct, IRowReader;
