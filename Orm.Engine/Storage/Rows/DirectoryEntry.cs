using System.Buffers.Binary;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Rows;

/// <summary>
/// The bytes of the directory of a <see cref="TreeRowStore"/>; numbers are big-endian.
/// <code>
///   key               value
///   'T' tree (4)      page id of the tree's root (4), then its <see cref="TreeDefinition"/>
///   'S' sequence (4)  high-water mark (8)
/// </code>
/// </summary>
internal static class DirectoryEntry
{
    internal const int KeyBytes = 5;

    private const byte Tree = (byte)'T';
    private const byte Sequence = (byte)'S';

    internal static ReadOnlySpan<byte> TreeKey(uint tree, Span<byte> destination) => Key(Tree, tree, destination);

    internal static ReadOnlySpan<byte> SequenceKey(uint sequence, Span<byte> destination) =>
        Key(Sequence, sequence, destination);

    internal static bool IsTree(ReadOnlySpan<byte> key) => key[0] == Tree;

    /// <summary>The number of the tree or sequence.</summary>
    internal static uint Number(ReadOnlySpan<byte> key) => BinaryPrimitives.ReadUInt32BigEndian(key[1..]);

    /// <summary>The key of a tree in the tree of definitions.</summary>
    internal static byte[] DefinitionKey(uint tree)
    {
        byte[] key = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(key, tree);
        return key;
    }

    /// <summary>The tree of such a key.</summary>
    internal static uint DefinedTree(ReadOnlySpan<byte> key) => BinaryPrimitives.ReadUInt32BigEndian(key);

    internal static byte[] Value(PageId root, TreeDefinition definition)
    {
        byte[] number = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(number, root.Value);
        return [.. number, .. definition.Encode()];
    }

    internal static TreeDefinition Definition(ReadOnlySpan<byte> value, string database) =>
        TreeDefinition.Decode(value[sizeof(uint)..], database);

    internal static PageId Root(ReadOnlySpan<byte> value) => new(BinaryPrimitives.ReadUInt32BigEndian(value));

    internal static ReadOnlySpan<byte> HighWater(long highWater, Span<byte> destination)
    {
        BinaryPrimitives.WriteInt64BigEndian(destination, highWater);
        return destination;
    }

    internal static long HighWater(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt64BigEndian(value);

    private static Span<byte> Key(byte kind, uint number, Span<byte> destination)
    {
        destination[0] = kind;
        BinaryPrimitives.WriteUInt32BigEndian(destination[1..], number);
        return destination[..KeyBytes];
    }
}
