using System.Diagnostics;
using Orm.Engine;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Orm.Tests.Engine.Transactions;
using Orm.Tests.Faults.Crashes;
using Orm.Tests.Faults.Crashes.Transactions;

namespace Orm.Tests.Faults.Damage;

/// <summary>
/// Flips bits of the files of a database, one at a time, and reads all of it in every way: either the damage is
/// reported, with file and reason, or every row is right.
/// </summary>
internal sealed class DamageFuzzer
{
    private const int BitsPerByte = 8;
    private const int BlockBytes = 16 * 1024;
    private const int SuperblockBytes = 256;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly SmallDatabase _database;
    private readonly List<(string File, int Position, int Bit)> _bits = [];
    private int _next;
    private long _flips;
    private long _reported;
    private CrashFinding? _finding;

    /// <param name="database">The files.</param>
    /// <param name="step">
    /// 1 for all bits, 8 for one of every byte. Otherwise every how many bits of the page file one is flipped, and one
    /// of each byte of its superblocks and of what the log consists of.
    /// </param>
    internal DamageFuzzer(SmallDatabase database, int step)
    {
        _database = database;
        foreach (var (name, bytes) in database.ReadFiles())
        {
            for (int bit = 0; bit < bytes.Length * BitsPerByte; bit++)
            {
                int position = bit / BitsPerByte;
                bool isOneOfByte = bit % BitsPerByte == BitOf(position);
                if (step == BitsPerByte
                    ? isOneOfByte
                    : bit % step == 0 || (isOneOfByte && IsDense(name, position, bytes)))
                {
                    _bits.Add((name, position, bit % BitsPerByte));
                }
            }
        }
    }

    /// <summary>How many bits have been flipped.</summary>
    internal long Flips => Volatile.Read(ref _flips);

    /// <summary>How many times that was reported.</summary>
    internal long Reported => Volatile.Read(ref _reported);

    /// <summary>How many bits are flipped in the end.</summary>
    internal int All => _bits.Count;

    /// <summary>Flips the bits, on some threads.</summary>
    /// <param name="threads">How many.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="CrashFinding">A read gave something wrong, failed in another way, or did not end.</exception>
    internal void Run(int threads, CancellationToken cancellation = default)
    {
        var began = new long[threads];
        var workers = Enumerable.Range(0, threads)
            .Select(i => new Thread(() => Work(ref began[i], cancellation)) { IsBackground = true })
            .ToList();
        workers.ForEach(worker => worker.Start());
        foreach (var (worker, i) in workers.Select((worker, i) => (worker, i)))
        {
            while (!worker.Join(TimeSpan.FromSeconds(1)))
            {
                long since = Volatile.Read(ref began[i]);
                if (since != 0 && Stopwatch.GetElapsedTime(since) > Longest)
                {
                    throw new CrashFinding(0, Volatile.Read(ref _next), "reading damaged files does not end");
                }
            }
        }

        if (_finding is not null)
        {
            throw _finding;
        }
    }

    private static bool IsDense(string name, int position, byte[] bytes) => name == SmallDatabase.Name
        ? position < 2 * BlockBytes && position % BlockBytes < SuperblockBytes
        : bytes[position] != 0;

    // Another one from byte to byte, and from sector to sector.
    private static int BitOf(int position) => ((position * 5) + (position / 512)) % BitsPerByte;

    private void Work(ref long began, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested && Volatile.Read(ref _finding) is null)
        {
            int number = Interlocked.Increment(ref _next) - 1;
            if (number >= All)
            {
                break;
            }

            Volatile.Write(ref began, Stopwatch.GetTimestamp());
            try
            {
                Flip(number);
            }
            catch (Exception failure)
            {
                var finding = failure as CrashFinding ?? new CrashFinding(0, number, failure.Message, failure);
                Interlocked.CompareExchange(ref _finding, finding, null);
            }

            Interlocked.Increment(ref _flips);
        }

        Volatile.Write(ref began, 0);
    }

    private void Flip(int number)
    {
        var (name, position, bit) = _bits[number];
        var disk = _database.Disk.AfterProcessExit(1);
        disk.Damage(name, position, bit);
        Database? opened = null;
        try
        {
            // Both ways of opening: one replays in memory, the other goes on writing.
            opened = SmallDatabase.Open(disk, readOnly: number % 2 == 0);
            Read(new DatabaseSubject(opened));
        }
        catch (DatabaseCorruptException report) when (CrashExaminer.IsReport(report))
        {
            Interlocked.Increment(ref _reported);
        }
        finally
        {
            opened?.CloseFiles();
        }

        void Read(DatabaseSubject subject)
        {
            var examiner = new CrashExaminer(0, number, _ => subject, _database.History);
            int floor = _database.FloorWithout(name, position);
            examiner.Check(subject, floor, FormattableString.Invariant($"with byte {position} of {name} wrong"));
            ReadBackward(subject.Database);
        }
    }

    // What the comparison does not do: backward, row by row, and the sequence.
    private static void ReadBackward(Database opened)
    {
        if (opened.Sequence(SmallDatabase.Sequence).Last is not >= 1)
        {
            throw new InvalidOperationException("a number that was handed out would be handed out again");
        }

        using var transaction = opened.Begin(readOnly: true);
        foreach (var table in opened.Tables)
        {
            var row = new RowWriter(TransactionFixture.Layout);
            for (var scan = transaction.Scan(table, backward: true); scan.MoveNext();)
            {
                string scanned = TransactionFixture.Describe(0, scan.Row);
                bool found = transaction.TryGet(table, scan.RowId, row);
                var read = new RowReader(TransactionFixture.Layout, row.Finish());
                if (!found || TransactionFixture.Describe(0, read) != scanned)
                {
                    throw new InvalidOperationException(FormattableString.Invariant(
                        $"row {scan.RowId} is not what a backward scan says"));
                }
            }
        }
    }
}
