using Orm.Engine.Storage.Files;

namespace Orm.Engine.Storage.Log;

/// <summary>The segment that is being appended to.</summary>
/// <param name="Number">Its number.</param>
/// <param name="File">Its file, open for writing.</param>
/// <param name="Seed">The seed of its frames' checksums.</param>
internal sealed record LogSegment(uint Number, IFile File, uint Seed)
{
    internal void WriteHeader(in SegmentHeader header)
    {
        Span<byte> bytes = stackalloc byte[SegmentHeader.Bytes];
        header.Write(bytes);
        File.Write(0, bytes);
    }
}
