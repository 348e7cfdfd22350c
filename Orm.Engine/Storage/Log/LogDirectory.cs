using System.Globalization;
using Orm.Engine.Storage.Files;

namespace Orm.Engine.Storage.Log;

/// <summary>The segments of one database's log among the files of its directory, by name and header.</summary>
/// <param name="files">Where the segments are.</param>
/// <param name="database">The name of the page file, which the segments' names start with.</param>
/// <param name="databaseId">The id that the page file carries.</param>
internal sealed class LogDirectory(IFileSystem files, string database, UInt128 databaseId)
{
    private const int NumberDigits = 10;
    private const string NumberFormat = "D10";

    private readonly string _prefix = database + "-log.";

    internal IFileSystem Files => files;

    internal UInt128 DatabaseId => databaseId;

    /// <summary>The name of the page file.</summary>
    internal string Database => database;

    /// <summary>The name of the file with this number, in use or spare.</summary>
    internal string NameOf(uint segment) =>
        _prefix + segment.ToString(NumberFormat, CultureInfo.InvariantCulture);

    /// <summary>The numbers of all files of the log, ascending.</summary>
    internal List<uint> Numbers()
    {
        var numbers = new List<uint>();
        foreach (string name in files.List(_prefix))
        {
            var digits = name.AsSpan(_prefix.Length);
            if (digits.Length == NumberDigits
                && uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out uint number))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    /// <summary>The segments in use that a writer has closed, ascending, and how much of each counts.</summary>
    /// <exception cref="DatabaseCorruptException">One that was written is not there, or its header is not.</exception>
    internal List<(uint Number, int Length)> Closed(ClosedLog closed)
    {
        var headers = UsedFrom(0, closed.Current);
        var segments = new List<(uint Number, int Length)>();
        for (int i = 0; i < headers.Count; i++)
        {
            var end = i + 1 < headers.Count ? headers[i + 1].PreviousEnd : closed.End;
            uint number = headers[i].Segment;
            if (end.Segment > headers[0].Segment && !headers.Exists(header => header.Segment == end.Segment))
            {
                throw new DatabaseCorruptException(
                    NameOf(end.Segment), page: null, offset: 0, "this segment of the log, or its header, is missing");
            }

            segments.Add((number, end.Segment == number ? end.Offset : SegmentHeader.FirstFrame));
        }

        return segments;
    }

    /// <summary>Reads a segment that a writer has closed, as far as it counts: for those who copy it.</summary>
    /// <exception cref="DatabaseCorruptException">It is damaged.</exception>
    internal void Verify(uint number, int length)
    {
        var header = HeaderOf(number) ?? throw new DatabaseCorruptException(
            NameOf(number), page: null, offset: 0, "the header of this segment of the log is damaged");
        using var cursor = new SegmentCursor(this, header);
        for (int offset = SegmentHeader.FirstFrame; offset < length;)
        {
            int frame = cursor.FrameAt(offset, length).Length;
            offset += frame > 0 ? frame : throw new DatabaseCorruptException(
                NameOf(number), page: null, offset, "a frame of this segment of the log is damaged");
        }
    }

    /// <summary>The headers of the segments in use from the given number on, ascending.</summary>
    /// <exception cref="DatabaseCorruptException">A header is damaged, or the first segment is missing.</exception>
    internal List<SegmentHeader> Chain(uint from)
    {
        var chain = UsedFrom(from, uint.MaxValue);
        return chain.Count > 0 && chain[0].Segment == from
            ? chain
            : throw new DatabaseCorruptException(
                NameOf(from), "this segment of the log is missing, and the last checkpoint needs it");
    }

    /// <summary>Whether this segment, of whatever database, is in use and has a frame.</summary>
    internal bool HoldsFrames(uint number) =>
        ReadHeader(number, out _) is { } header && header.Segment == number && HasFirstFrame(number, header.DatabaseId);

    /// <summary>The header of a segment in use, of whatever database, or null.</summary>
    internal SegmentHeader? FindHeader(uint number) =>
        ReadHeader(number, out _) is { } header && header.Segment == number ? header : null;

    private List<SegmentHeader> UsedFrom(uint from, uint before)
    {
        var used = new List<SegmentHeader>();
        foreach (uint number in Numbers())
        {
            if (number >= from && number < before && HeaderOf(number) is { } header)
            {
                used.Add(header);
            }
        }

        return used;
    }

    private SegmentHeader? HeaderOf(uint number)
    {
        var header = ReadHeader(number, out bool isBlank);
        bool isOwn = header?.Segment == number;
        if (isOwn && header!.Value.DatabaseId != databaseId)
        {
            throw new DatabaseCorruptException(
                NameOf(number), "this segment of the log belongs to another database");
        }

        // A crash may keep frames and lose the header, or keep a part of it that a failed write has left. But frames
        // behind the first flush say that there was one, and the header was flushed with it.
        bool isTorn = header is null && !isBlank;
        return isOwn || !HasFirstFrame(number, databaseId, isFlushed: !isTorn)
            ? isOwn ? header : null
            : throw new DatabaseCorruptException(
                NameOf(number), page: null, offset: 0, "the header of this segment of the log is damaged");
    }

    private bool HasFirstFrame(uint number, UInt128 id, bool isFlushed = false)
    {
        var assumed = new SegmentHeader(id, number, int.MaxValue, default, WrittenAt: 0);
        using var cursor = new SegmentCursor(new LogDirectory(files, database, id), assumed);
        return !cursor.FrameAt(SegmentHeader.FirstFrame, int.MaxValue).IsEmpty
            && (!isFlushed || cursor.SaysDurableBeyond(SegmentHeader.FirstFrame));
    }

    private SegmentHeader? ReadHeader(uint number, out bool isBlank)
    {
        string name = NameOf(number);
        using var file = files.Open(name, readOnly: true);
        Span<byte> bytes = stackalloc byte[SegmentHeader.Bytes];
        bytes.Clear();
        file.ReadUpTo(0, bytes);
        isBlank = SegmentHeader.IsBlank(bytes);
        return SegmentHeader.Read(bytes, name);
    }
}
