using Orm.Engine.Storage.Files;

namespace Orm.Engine.Storage.Log;

/// <summary>Makes the end of a log that recovery found durable, before anything builds on it.</summary>
/// <remarks>
/// What recovery read may be in the operating system's cache only: the process may have been killed before it flushed,
/// or a flush may have failed, after which Linux takes the pages for clean and flushes them no more. So the bytes that
/// are not known to be durable are written again, and then flushed.
/// </remarks>
internal static class LogTail
{
    internal static void MakeDurable(LogDirectory directory, Lsn durable, Lsn end)
    {
        using var file = directory.Files.Open(directory.NameOf(end.Segment), readOnly: false);
        int from = durable.Segment == end.Segment && durable.Offset > SegmentHeader.FirstFrame ? durable.Offset : 0;
        byte[] bytes = new byte[Math.Min(end.Offset - from, 1024 * 1024)];
        for (int done = from; done < end.Offset;)
        {
            var part = bytes.AsSpan(0, Math.Min(bytes.Length, end.Offset - done));
            file.ReadExactly(done, part);
            file.Write(done, part);
            done += part.Length;
        }

        file.Flush();
    }
}
