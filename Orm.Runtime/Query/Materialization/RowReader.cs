using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>Makes the result of a row.</summary>
internal delegate TResult RowReader<TRow, out TResult>(ref TRow row)
    where TRow : struct, IRowReader;
