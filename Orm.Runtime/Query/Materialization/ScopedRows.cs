using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>A reader of rows and the execution that it reads for.</summary>
internal sealed class ScopedRows<TResult>(IScopedReader<TResult> reader, RowScope scope) : IRowMaterializer<TResult>
{
    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => reader.Read(ref row, scope);
}
