namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>
/// The content of a simulated file: what the cache shows, what is on disk, and every version that a sector took between
/// the two. Sectors are never changed once stored, so copying a file copies references.
/// </summary>
internal sealed class SimulatedInode
{
    internal const int SectorBytes = 512;

    private readonly List<byte[]?> _cached = [];
    private readonly List<byte[]?> _durable = [];
    private readonly Dictionary<int, List<byte[]?>> _pending = [];
    private readonly List<long> _pendingLengths = [];
    private long _durableLength;

    internal long Length { get; private set; }

    /// <summary>Openings: -1 for a writer, otherwise the number of readers.</summary>
    internal int Openings { get; set; }

    internal int Read(long position, Span<byte> destination)
    {
        int count = (int)Math.Clamp(Length - position, 0, destination.Length);
        for (int done = 0; done < count;)
        {
            var (sector, within, take) = Locate(position + done, count - done);
            var target = destination.Slice(done, take);
            if (_cached[sector] is { } bytes)
            {
                bytes.AsSpan(within, take).CopyTo(target);
            }
            else
            {
                target.Clear();
            }

            done += take;
        }

        return count;
    }

    internal void Write(long position, ReadOnlySpan<byte> source)
    {
        if (position + source.Length > Length)
        {
            SetLength(position + source.Length);
        }

        for (int done = 0; done < source.Length;)
        {
            var (sector, within, take) = Locate(position + done, source.Length - done);
            byte[] bytes = new byte[SectorBytes];
            _cached[sector]?.CopyTo(bytes, 0);
            source.Slice(done, take).CopyTo(bytes.AsSpan(within));
            Put(sector, bytes);
            done += take;
        }
    }

    /// <summary>Does something else than a write.</summary>
    internal void WriteWrongly(FaultKind fault, long position, ReadOnlySpan<byte> source, SplitMix64 random)
    {
        switch (fault)
        {
            case FaultKind.LostWrite:
                break;
            case FaultKind.MisdirectedWrite:
                Write(position + (SectorBytes * (1 + random.Next(8))), source);
                break;
            case FaultKind.FlippedBit:
                Write(position, source);
                FlipBit(position + random.Next(source.Length), random.Next(8));
                break;
            default:
                Write(position, source[..random.Next(source.Length)]);
                break;
        }
    }

    internal void SetLength(long length)
    {
        int sectors = (int)((length + SectorBytes - 1) / SectorBytes);
        for (int sector = sectors; sector < _cached.Count; sector++)
        {
            Put(sector, null);
        }

        while (_cached.Count < sectors)
        {
            _cached.Add(null);
            _durable.Add(null);
        }

        if (length < Length && length % SectorBytes != 0 && _cached[sectors - 1] is { } last)
        {
            byte[] cut = new byte[SectorBytes];
            last.AsSpan(0, (int)(length % SectorBytes)).CopyTo(cut);
            Put(sectors - 1, cut);
        }

        Length = length;
        _pendingLengths.Add(length);
    }

    internal void Flush()
    {
        foreach (var (sector, versions) in _pending)
        {
            _durable[sector] = versions[^1];
        }

        _durableLength = Length;
        _pending.Clear();
        _pendingLengths.Clear();
    }

    /// <summary>
    /// Lets each sector that is not flushed take any of the versions it had since the last flush, and the length too;
    /// what the cache shows stays as it is.
    /// </summary>
    internal void SettleAtRandom(SplitMix64 random)
    {
        _durableLength = SettleInto(_durable, random);
        _pending.Clear();
        _pendingLengths.Clear();
    }

    // Sector by sector, in their order, so that a seed means the same each time. Gives the length.
    private long SettleInto(List<byte[]?> durable, SplitMix64 random)
    {
        // Nothing or everything getting through are the ordinary crashes and must not drown among the odd ones; nor
        // must those where all but a few sectors survive among those where each is as likely lost as kept.
        int mood = random.Next(4);
        int[] sectors = [.. _pending.Keys];
        Array.Sort(sectors);
        foreach (int sector in sectors)
        {
            var versions = _pending[sector];
            int version = Survivor(mood, versions.Count, random);
            if (version > 0)
            {
                durable[sector] = versions[version - 1];
            }
        }

        int length = Survivor(mood, _pendingLengths.Count, random);
        return length > 0 ? _pendingLengths[length - 1] : _durableLength;
    }

    // 0 for what was on disk before, otherwise the number of the version that got through.
    private static int Survivor(int mood, int versions, SplitMix64 random) => mood switch
    {
        0 => 0,
        1 => versions,
        2 => random.OneIn(8) ? random.Next(versions + 1) : versions,
        _ => random.Next(versions + 1),
    };

    /// <summary>The file as a machine finds it after losing power now.</summary>
    internal SimulatedInode AfterPowerFailure(SplitMix64 random)
    {
        var copy = new SimulatedInode();
        copy._durable.AddRange(_durable);
        copy._durableLength = SettleInto(copy._durable, random);
        copy._cached.AddRange(copy._durable);
        copy.Length = copy._durableLength;
        copy.ForgetBeyondTheEnd();
        return copy;
    }

    /// <summary>The file as the next process finds it: the cache outlives the process.</summary>
    internal SimulatedInode Clone()
    {
        var copy = new SimulatedInode { Length = Length, _durableLength = _durableLength };
        copy._cached.AddRange(_cached);
        copy._durable.AddRange(_durable);
        copy._pendingLengths.AddRange(_pendingLengths);
        foreach (var (sector, versions) in _pending)
        {
            copy._pending.Add(sector, [.. versions]);
        }

        return copy;
    }

    /// <summary>Damages the stored bytes behind everyone's back.</summary>
    internal void FlipBit(long position, int bit)
    {
        int sector = (int)(position / SectorBytes);
        byte[] bytes = (byte[]?)_cached[sector]?.Clone() ?? new byte[SectorBytes];
        bytes[position % SectorBytes] ^= (byte)(1 << bit);
        _cached[sector] = bytes;
        _durable[sector] = bytes;
        _pending.Remove(sector);
    }

    private static (int Sector, int Within, int Take) Locate(long position, int wanted)
    {
        int within = (int)(position % SectorBytes);
        return ((int)(position / SectorBytes), within, Math.Min(wanted, SectorBytes - within));
    }

    // Data may have reached the disk before the length that covers it. If the file grows again, it reads as zeroes.
    private void ForgetBeyondTheEnd()
    {
        long length = Length;
        Length = (long)_cached.Count * SectorBytes;
        SetLength(length);
        Flush();
    }

    private void Put(int sector, byte[]? bytes)
    {
        _cached[sector] = bytes;
        if (!_pending.TryGetValue(sector, out var versions))
        {
            _pending.Add(sector, versions = []);
        }

        versions.Add(bytes);
    }
}
