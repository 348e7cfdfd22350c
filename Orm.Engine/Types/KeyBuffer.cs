namespace Orm.Engine.Types;

/// <summary>A key that is exchanged for others, in an array that grows to the longest of them.</summary>
internal struct KeyBuffer
{
    private byte[]? _bytes;
    private int _length;

    internal readonly ReadOnlySpan<byte> Key => _bytes.AsSpan(0, _length);

    internal readonly bool IsEmpty => _length == 0;

    internal void Set(ReadOnlySpan<byte> key)
    {
        if (_bytes is null || _bytes.Length < key.Length)
        {
            _bytes = new byte[Math.Max(key.Length, 16)];
        }

        key.CopyTo(_bytes);
        _length = key.Length;
    }

    /// <summary>Makes it the smallest key behind all that begin with this one; empty when there is none.</summary>
    internal void MoveToPrefixEnd() => _length = KeyBounds.ToPrefixEnd(_bytes.AsSpan(0, _length));
}
