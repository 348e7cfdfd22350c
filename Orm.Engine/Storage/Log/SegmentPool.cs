namespace Orm.Engine.Storage.Log;

/// <summary>
/// Hands out files for new segments, recycled ones first. A number is never used twice, so nothing that an earlier life
/// of a file left behind can be taken for the present one. Not thread-safe: the writer calls it under its gate.
/// </summary>
internal sealed class SegmentPool
{
    private readonly LogDirectory _directory;
    private readonly LogOptions _options;
    private readonly TimeProvider _clock;
    private readonly FailureLatch _failure;
    private readonly Queue<uint> _spares = [];
    private uint _next;

    internal SegmentPool(LogDirectory directory, LogOptions options, TimeProvider clock, FailureLatch failure)
    {
        _directory = directory;
        _options = options;
        _clock = clock;
        _failure = failure;
        _next = directory.Numbers() is [.., var last] ? last + 1 : 1;
        FirstNumber = _next;
    }

    /// <summary>The number of the first segment that this opening makes.</summary>
    internal uint FirstNumber { get; }

    internal SegmentHeader HeaderFor(uint segment, Lsn previousEnd) => new(
        _directory.DatabaseId,
        segment,
        _options.SegmentBytes,
        previousEnd,
        _clock.GetUtcNow().ToUnixTimeMilliseconds() * 1000);

    /// <summary>A file for the next segment, open, its name durable.</summary>
    internal LogSegment Take()
    {
        if (_spares.TryDequeue(out uint spare))
        {
            return Segment(spare, _directory.Files.Open(_directory.NameOf(spare), readOnly: false));
        }

        uint number = _next++;
        var file = _directory.Files.Create(_directory.NameOf(number), _options.SegmentBytes);
        try
        {
            FlushDirectory();
            return Segment(number, file);
        }
        catch (Exception)
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Renames files with a smaller number to be spares, or deletes them when there are enough.</summary>
    /// <param name="before">Segments from this number on are needed.</param>
    /// <param name="current">The segment that is being appended to.</param>
    internal void Recycle(uint before, uint? current)
    {
        bool changed = false;
        foreach (uint number in _directory.Numbers())
        {
            if (number >= before || number == current || _spares.Contains(number))
            {
                continue;
            }

            if (_spares.Count < _options.SpareSegments && HasFullLength(number))
            {
                uint spare = _next++;
                _directory.Files.Rename(_directory.NameOf(number), _directory.NameOf(spare));
                _spares.Enqueue(spare);
            }
            else
            {
                _directory.Files.Delete(_directory.NameOf(number));
            }

            changed = true;
        }

        if (changed)
        {
            FlushDirectory();
        }
    }

    private void FlushDirectory()
    {
        try
        {
            _directory.Files.FlushDirectory();
        }
        catch (Exception cause)
        {
            throw _failure.Trip(cause);
        }
    }

    private bool HasFullLength(uint number)
    {
        using var file = _directory.Files.Open(_directory.NameOf(number), readOnly: true);
        return file.Length == _options.SegmentBytes;
    }

    private LogSegment Segment(uint number, Files.IFile file) =>
        new(number, file, LogFrame.Seed(_directory.DatabaseId, number));
}
