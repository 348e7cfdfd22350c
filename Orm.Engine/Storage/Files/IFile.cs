namespace Orm.Engine.Storage.Files;

/// <summary>An open file, read and written at positions. Concurrent use is fine where ranges do not overlap.</summary>
internal interface IFile : IDisposable
{
    string Name { get; }

    /// <summary>The length in bytes.</summary>
    long Length { get; }

    /// <summary>
    /// Reads at most <paramref name="destination"/>.Length bytes and says how many: fewer at any time, none at the end.
    /// <see cref="FileReading.ReadExactly"/> asks again until it has them all.
    /// </summary>
    int Read(long position, Span<byte> destination);

    /// <summary>Writes all of <paramref name="source"/>, making the file longer if need be.</summary>
    /// <exception cref="IOException">Any part, or nothing, may have been written.</exception>
    void Write(long position, ReadOnlySpan<byte> source);

    void SetLength(long length);

    /// <summary>
    /// Returns when everything written before, and the length, would survive a power failure. When it throws, the state
    /// of those bytes is unknown for good: a later flush that succeeds says nothing about them.
    /// </summary>
    void Flush();
}
