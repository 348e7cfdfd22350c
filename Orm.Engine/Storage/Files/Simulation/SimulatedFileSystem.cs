using System.Collections.Immutable;

namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>
/// A file system that keeps exactly the promises of <see cref="IFileSystem"/> and no more. Everything it does at random
/// follows from its seed.
/// </summary>
/// <remarks>
/// <para>Crashes: <see cref="Observer"/> is called in the middle of every operation that changes something, with the
/// change pending. At that moment <see cref="AfterPowerFailure"/> gives the disk that a machine would find if it lost
/// power there: of what was not flushed, each sector of 512 bytes may be lost or kept in any of the versions it had
/// (so writes are lost, torn and reordered), and names are as of any moment since the last directory flush.
/// <see cref="PowerFailsAfter"/> instead makes this very instance fail at a later operation.</para>
/// <para>Faults: <see cref="Schedule"/> makes the n-th operation of a kind fail or lie. Reads are short at random all
/// the time.</para>
/// <para>One lock guards everything: threads may share an instance, but only a single-threaded use is
/// replayable.</para>
/// </remarks>
internal sealed partial class SimulatedFileSystem : IFileSystem
{
    // The numbers that Linux has for them: ENOSPC and EIO.
    private const int NoSpace = 28;
    private const int InputOutputError = 5;

    private readonly Lock _gate = new();
    private readonly SplitMix64 _random;
    private readonly FaultSchedule _faults = new();
    private readonly List<ImmutableSortedDictionary<string, SimulatedInode>> _pendingNames = [];
    private ImmutableSortedDictionary<string, SimulatedInode> _durableNames;
    private ImmutableSortedDictionary<string, SimulatedInode> _names;
    private long _operationsLeft = long.MaxValue;

    internal SimulatedFileSystem(ulong seed)
        : this(seed, ImmutableSortedDictionary.Create<string, SimulatedInode>(StringComparer.Ordinal))
    {
    }

    private SimulatedFileSystem(ulong seed, ImmutableSortedDictionary<string, SimulatedInode> names)
    {
        _random = new SplitMix64(seed);
        _names = names;
        _durableNames = names;
    }

    /// <summary>Called in the middle of every operation that changes something: the crash points.</summary>
    internal Action<FileOperation>? Observer { get; set; }

    /// <summary>How many crash points have passed.</summary>
    internal long Operations { get; private set; }

    /// <summary>Makes this file system fail for good after some more operations that change something.</summary>
    internal void PowerFailsAfter(long operations) => _operationsLeft = operations;

    /// <summary>Makes an operation fail or lie, after <paramref name="after"/> of its kind have succeeded.</summary>
    internal void Schedule(FaultKind kind, FileOperation operation, int after, string namePrefix = "") =>
        _faults.Add(kind, operation, after, namePrefix);

    /// <summary>True when every scheduled fault has happened.</summary>
    internal bool FaultsAreSpent => _faults.IsSpent;

    /// <summary>How many writes were acknowledged and not done as they were asked for.</summary>
    internal long Lies { get; private set; }

    /// <summary>The disk that a machine finds after losing power now.</summary>
    internal SimulatedFileSystem AfterPowerFailure(ulong seed)
    {
        lock (_gate)
        {
            var random = new SplitMix64(seed);
            int names = random.Next(_pendingNames.Count + 1);
            return Copy(seed, names == 0 ? _durableNames : _pendingNames[names - 1],
                inode => inode.AfterPowerFailure(random));
        }
    }

    /// <summary>The disk that the next process finds when this one is killed now: all writes, flushed or not.</summary>
    internal SimulatedFileSystem AfterProcessExit(ulong seed)
    {
        lock (_gate)
        {
            return Copy(seed, _names, inode => inode.Clone());
        }
    }

    /// <summary>Flips one bit of a stored file.</summary>
    internal void Damage(string name, long position, int bit)
    {
        lock (_gate)
        {
            Find(name).FlipBit(position, bit);
        }
    }

    public IFile Open(string name, bool readOnly)
    {
        lock (_gate)
        {
            return Acquire(name, Find(name), readOnly);
        }
    }

    public IFile Create(string name, long length)
    {
        lock (_gate)
        {
            FailIfScheduled(FileOperation.Create, name);
            if (_names.ContainsKey(name))
            {
                throw new IOException($"A file named '{name}' exists.");
            }

            var inode = new SimulatedInode();
            inode.SetLength(length);
            Rebind(_names.Add(name, inode));
            Step(FileOperation.Create);
            return Acquire(name, inode, readOnly: false);
        }
    }

    public bool Exists(string name)
    {
        lock (_gate)
        {
            return _names.ContainsKey(name);
        }
    }

    public void Rename(string from, string to)
    {
        lock (_gate)
        {
            FailIfScheduled(FileOperation.Rename, from);
            var inode = Find(from);
            Rebind(_names.Remove(from).SetItem(to, inode));
            Step(FileOperation.Rename);
        }
    }

    public void Delete(string name)
    {
        lock (_gate)
        {
            FailIfScheduled(FileOperation.Delete, name);
            Rebind(_names.Remove(name));
            Step(FileOperation.Delete);
        }
    }

    public IReadOnlyList<string> List(string prefix)
    {
        lock (_gate)
        {
            return [.. _names.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))];
        }
    }

    public void FlushDirectory()
    {
        lock (_gate)
        {
            FailIfScheduled(FileOperation.FlushDirectory, "");
            Step(FileOperation.FlushDirectory);
            _durableNames = _names;
            _pendingNames.Clear();
        }
    }

    internal int Read(SimulatedInode inode, string name, long position, Span<byte> destination)
    {
        lock (_gate)
        {
            FailIfPowerIsLost();
            FailIfScheduled(FileOperation.Read, name);
            bool isShort = destination.Length > 1 && _random.OneIn(16);
            return inode.Read(position, isShort ? destination[.._random.Next(1, destination.Length)] : destination);
        }
    }

    internal void Write(SimulatedInode inode, string name, long position, ReadOnlySpan<byte> source)
    {
        lock (_gate)
        {
            if (_faults.Due(FileOperation.Write, name) is { } fault)
            {
                inode.WriteWrongly(fault, position, source, _random);
                Lies += fault >= FaultKind.LostWrite ? 1 : throw Failure(fault, FileOperation.Write, name);
            }
            else
            {
                inode.Write(position, source);
            }

            Step(FileOperation.Write);
        }
    }

    internal void SetLength(SimulatedInode inode, string name, long length)
    {
        lock (_gate)
        {
            FailIfScheduled(FileOperation.SetLength, name);
            inode.SetLength(length);
            Step(FileOperation.SetLength);
        }
    }

    internal void Flush(SimulatedInode inode, string name)
    {
        lock (_gate)
        {
            if (_faults.Due(FileOperation.Flush, name) is { } fault)
            {
                inode.SettleAtRandom(_random);
                throw Failure(fault, FileOperation.Flush, name);
            }

            Step(FileOperation.Flush);
            inode.Flush();
        }
    }

    internal void Close(SimulatedInode inode, bool readOnly)
    {
        lock (_gate)
        {
            inode.Openings = readOnly ? inode.Openings - 1 : 0;
        }
    }

    private static SimulatedFileSystem Copy(
        ulong seed,
        ImmutableSortedDictionary<string, SimulatedInode> names,
        Func<SimulatedInode, SimulatedInode> copyInode)
    {
        var copies = names.ToBuilder();
        foreach (var (name, inode) in names)
        {
            copies[name] = copyInode(inode);
        }

        return new SimulatedFileSystem(SplitMix64.Combine(seed, 1), copies.ToImmutable());
    }

    private void Step(FileOperation operation)
    {
        FailIfPowerIsLost();
        if (_operationsLeft-- == 0)
        {
            throw new SimulatedCrashException();
        }

        Operations++;
        Observer?.Invoke(operation);
    }

    private void FailIfPowerIsLost()
    {
        if (_operationsLeft < 0)
        {
            throw new SimulatedCrashException();
        }
    }

    private void FailIfScheduled(FileOperation operation, string name)
    {
        RefuseNames(operation, name);
        if (_faults.Due(operation, name) is { } fault)
        {
            throw Failure(fault, operation, name);
        }
    }

    private static IOException Failure(FaultKind kind, FileOperation operation, string name) =>
        new($"Simulated {kind} in {operation} of '{name}'.", kind == FaultKind.NoSpace ? NoSpace : InputOutputError);

    private void Rebind(ImmutableSortedDictionary<string, SimulatedInode> names)
    {
        _names = names;
        _pendingNames.Add(names);
    }

    private SimulatedFile Acquire(string name, SimulatedInode inode, bool readOnly)
    {
        RefuseContent(name, readOnly);
        if (inode.Openings < 0 || (!readOnly && inode.Openings > 0))
        {
            throw new DatabaseLockedException(name);
        }

        inode.Openings = readOnly ? inode.Openings + 1 : -1;
        return new SimulatedFile(this, inode, name, readOnly);
    }

    private SimulatedInode Find(string name) =>
        _names.TryGetValue(name, out var inode)
            ? inode
            : throw new FileNotFoundException($"There is no file named '{name}'.", name);
}
