using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>A value that may be missing, whatever its type.</summary>
internal readonly record struct Optional<TValue>(bool HasValue, TValue? Value);

/// <summary>Reads a column that is NULL where there is no value.</summary>
internal sealed class OptionalMaterializer<TValue>(IRowMaterializer<TValue> value) : IRowMaterializer<Optional<TValue>>
{
    /// <inheritdoc/>
    public Optional<TValue> Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => row.IsNull(0) ? default : new Optional<TValue>(HasValue: true, value.Read(ref row));
}
