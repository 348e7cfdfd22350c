using System.Buffers.Binary;

namespace Orm.Engine.Types;

// Values of any kind as bytes, for files that nobody else reads.
internal readonly partial struct SqlValue
{
    private const int FixedBytes = 18;
    private const int LengthBytes = 5;

    /// <summary>How many bytes <see cref="Store"/> writes.</summary>
    /// <remarks>
    /// <code>
    /// offset  bytes  content
    ///      0      1  kind
    ///      1      4  variable length: the number of bytes, which follow
    ///      1      1  otherwise: scale
    ///      2     16  otherwise: the two words, low first
    /// </code>
    /// NULL is its kind alone.
    /// </remarks>
    internal int StoredBytes => IsNull ? 1 : _bytes is null ? FixedBytes : LengthBytes + _bytes.Length;

    /// <summary>Writes kind and value.</summary>
    internal void Store(Span<byte> target)
    {
        target[0] = (byte)Kind;
        if (_bytes is not null)
        {
            BinaryPrimitives.WriteInt32LittleEndian(target[1..], _bytes.Length);
            _bytes.CopyTo(target[LengthBytes..]);
        }
        else if (!IsNull)
        {
            target[1] = _scale;
            BinaryPrimitives.WriteUInt64LittleEndian(target[2..], _low);
            BinaryPrimitives.WriteUInt64LittleEndian(target[10..], _high);
        }
    }

    /// <summary>Reads what <see cref="Store"/> wrote.</summary>
    internal static SqlValue Load(ReadOnlySpan<byte> source, out int bytes)
    {
        var kind = (SqlTypeKind)source[0];
        if (kind == SqlTypeKind.Null)
        {
            bytes = 1;
            return Null;
        }

        if (new SqlType(kind).IsVariable)
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(source[1..]);
            bytes = LengthBytes + length;
            return new SqlValue(kind, 0, bytes: source.Slice(LengthBytes, length).ToArray());
        }

        bytes = FixedBytes;
        return new SqlValue(
            kind, BinaryPrimitives.ReadUInt64LittleEndian(source[2..]),
            BinaryPrimitives.ReadUInt64LittleEndian(source[10..]), source[1]);
    }
}
