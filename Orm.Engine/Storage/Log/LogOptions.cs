namespace Orm.Engine.Storage.Log;

/// <summary>Sizes of the log.</summary>
internal sealed record LogOptions
{
    /// <summary>The length of a segment's file in bytes, a multiple of 4096.</summary>
    internal int SegmentBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many segments that are no longer needed are kept, renamed, for later use.</summary>
    internal int SpareSegments { get; init; } = 2;

    /// <summary>Under <see cref="Synchronous.Off"/>, how many bytes of commits may wait in this process.</summary>
    internal int UnwrittenBytes { get; init; } = 1024 * 1024;
}
