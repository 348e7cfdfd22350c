using Orm.Engine.Storage.Buffers;
using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;
using Orm.Engine.Types;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// The value of a row in a tree: a byte that says where the row is, then
/// <code>
///   0: the row itself
///   1: a <see cref="StringView"/> of the overflow pages that hold it (16)
/// </code>
/// </summary>
internal sealed class RowValue(BufferPool pool)
{
    private const byte Inline = 0;
    private const byte InOverflow = 1;

    // A leaf should hold some rows: four, at 16 KB.
    private const int MaxInlineEntryBytes = 3500;

    private readonly OverflowValues _overflow = new(pool);

    internal static bool IsInline(ReadOnlySpan<byte> value) => value[0] == Inline;

    /// <summary>Makes the value of a row, storing it in overflow pages if it is large.</summary>
    internal byte[] Write(int keyBytes, ReadOnlySpan<byte> row)
    {
        if (keyBytes + 1 + row.Length <= MaxInlineEntryBytes)
        {
            return [Inline, .. row];
        }

        byte[] value = new byte[1 + StringView.Size];
        value[0] = InOverflow;
        _overflow.Store(row).Write(value.AsSpan(1));
        return value;
    }

    /// <summary>The row.</summary>
    internal byte[] Read(ReadOnlySpan<byte> value) =>
        IsInline(value) ? value[1..].ToArray() : _overflow.Read(StringView.Read(value[1..]));

    /// <summary>The overflow pages of a value.</summary>
    internal IEnumerable<PageId> PagesOf(ReadOnlySpan<byte> value) =>
        IsInline(value) ? [] : _overflow.PagesOf(StringView.Read(value[1..]));

    /// <summary>Gives back what a value keeps in overflow pages.</summary>
    internal void Free(ReadOnlySpan<byte> value)
    {
        if (!IsInline(value))
        {
            _overflow.Free(StringView.Read(value[1..]));
        }
    }
}
