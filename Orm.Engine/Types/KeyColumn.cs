using System.Runtime.InteropServices;

namespace Orm.Engine.Types;

/// <summary>One component of a key: the type and the direction.</summary>
/// <param name="Type">The type of the values; it has an order.</param>
/// <param name="Nullable">Whether NULL may occur. A column without NULLs saves a byte a key.</param>
/// <param name="Descending">Whether larger values come first.</param>
/// <param name="NullsFirst">Whether NULLs come before all values, in whatever direction those run.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KeyColumn(SqlType Type, bool Nullable, bool Descending, bool NullsFirst)
{
    /// <summary>The column with SQL's default place of NULLs: as if NULL were larger than every value.</summary>
    internal static KeyColumn Ascending(SqlType type, bool nullable = true) => new(type, nullable, false, false);

    /// <inheritdoc cref="Ascending"/>
    internal static KeyColumn Reversed(SqlType type, bool nullable = true) => new(type, nullable, true, true);
}
