namespace Orm.Engine.Types;

/// <summary>
/// How a column's values lie in a row and in a table leaf: a fixed width in bytes, or a 16-byte
/// <see cref="StringView"/>
/// with the bytes beyond the twelfth elsewhere. The numbers are stored in every table leaf and must not change.
/// </summary>
internal enum ColumnFormat : byte
{
    Fixed1 = 0,
    Fixed2 = 1,
    Fixed4 = 2,
    Fixed8 = 3,
    Fixed16 = 4,
    View = 5,
}

internal static class ColumnFormats
{
    internal const int Count = 6;

    /// <summary>The bytes one value takes beside its neighbours, in a row or in a column of a leaf.</summary>
    internal static int Width(this ColumnFormat format) =>
        format == ColumnFormat.View ? StringView.Size : 1 << (int)format;
}
