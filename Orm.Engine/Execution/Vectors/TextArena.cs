namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Where the bytes of long texts lie while vectors refer to them: blocks that the collector does not move, filled from
/// the front and emptied all at once.
/// </summary>
internal sealed unsafe class TextArena
{
    private const int BlockBytes = 128 * 1024;

    private readonly List<byte[]> _blocks = [];
    private byte* _next;
    private int _left;
    private int _current = -1;
    private bool _hasLarge;

    /// <summary>The bytes of the values in it.</summary>
    internal long Bytes { get; private set; }

    internal TextRef Copy(ReadOnlySpan<byte> value)
    {
        if (value.Length <= TextRef.MaxInline)
        {
            return TextRef.Inline(value);
        }

        byte* to = Reserve(value.Length);
        value.CopyTo(new Span<byte>(to, value.Length));
        return TextRef.At(to, value.Length);
    }

    /// <summary>Takes a text over that lies in memory which will be used for something else.</summary>
    internal TextRef Copy(ref readonly TextRef text) => text.IsInline ? text : Copy(TextRef.Bytes(in text));

    /// <summary>Forgets all values, and keeps the memory for the next ones; not that of single large ones.</summary>
    internal void Reset()
    {
        if (_hasLarge)
        {
            _blocks.RemoveAll(static block => block.Length > BlockBytes);
            _hasLarge = false;
        }

        _current = -1;
        _left = 0;
        Bytes = 0;
    }

    internal void Release()
    {
        _blocks.Clear();
        Reset();
    }

    internal byte* Reserve(int bytes)
    {
        if (bytes > _left)
        {
            Advance(bytes);
        }

        byte* at = _next;
        _next += bytes;
        _left -= bytes;
        Bytes += bytes;
        return at;
    }

    private void Advance(int bytes)
    {
        while (++_current < _blocks.Count)
        {
            if (_blocks[_current].Length >= bytes)
            {
                Begin(_blocks[_current]);
                return;
            }
        }

        byte[] block = GC.AllocateUninitializedArray<byte>(Math.Max(BlockBytes, bytes), pinned: true);
        _blocks.Add(block);
        _hasLarge |= bytes > BlockBytes;
        _current = _blocks.Count - 1;
        Begin(block);
    }

    private void Begin(byte[] block)
    {
        // The array is pinned for as long as it lives.
        _next = (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(block, 0);
        _left = block.Length;
    }
}
