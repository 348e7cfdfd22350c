namespace Orm.Engine.Execution.Spilling;

/// <summary>Bytes that are put together before they are written.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = [];

    internal int Length { get; private set; }

    internal Span<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Makes room behind what is there, to be filled.</summary>
    internal Span<byte> Take(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(Length + count, Math.Max(1024, _bytes.Length * 2)));
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }

    internal void Clear() => Length = 0;

    internal void Release()
    {
        _bytes = [];
        Length = 0;
    }
}
