using System.Buffers.Binary;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Row ids as keys of inner pages: big-endian with the sign bit flipped, so that bytes order as numbers do.
/// </summary>
internal static class RowKey
{
    internal const int Size = sizeof(long);

    internal static void Write(Span<byte> key, long rowId) =>
        BinaryPrimitives.WriteInt64BigEndian(key, rowId ^ long.MinValue);

    /// <param name="key">At least 8 bytes.</param>
    internal static long Read(ReadOnlySpan<byte> key) => BinaryPrimitives.ReadInt64BigEndian(key) ^ long.MinValue;
}
