namespace Orm.Engine.Storage.Log;

/// <summary>Frames that wait to be written. The buffer is kept and grows to what a group of commits needs.</summary>
internal sealed class PendingBytes
{
    private byte[] _bytes = new byte[4 * 1024];

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Copies a frame to the end and gives the copy.</summary>
    internal Span<byte> Append(ReadOnlySpan<byte> frame)
    {
        if (_bytes.Length - Length < frame.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + frame.Length));
        }

        var place = _bytes.AsSpan(Length, frame.Length);
        frame.CopyTo(place);
        Length += frame.Length;
        return place;
    }

    internal void Clear() => Length = 0;
}
