using System.Globalization;
using Orm.Benchmarks.Harness;

namespace Orm.Benchmarks.Engine;

/// <summary>
/// A million rows with memory for a tenth of their pages: what an operation takes beside the same one with memory for
/// all of them, and how much of the difference is the reading of pages. It degrades with the disk, and never fails.
/// </summary>
/// <param name="directory">Where the databases are made.</param>
/// <param name="options">How long it takes.</param>
internal sealed class LargerThanMemory(string directory, BenchmarkOptions options)
{
    private const int Times = 10;
    private const long EnoughBytes = 400L << 20;
    private const int PageBytes = 64 * 1024;
    private const string Name = "larger than memory";
    private const string Bare = "read of a page";

    private static readonly (string Workload, Func<EngineStore, int, long> Own, Func<SqliteStore, int, long>? Theirs)[]
        Operations =
        [
            ("get", (own, i) => own.Get(StorageSuite.Shuffled(i)), (sqlite, i) => sqlite.Get(StorageSuite.Shuffled(i))),
            (
                "range of 100",
                (own, i) => own.Range(StorageSuite.Shuffled(i)),
                (sqlite, i) => sqlite.Range(StorageSuite.Shuffled(i))),
            ("update", (own, _) => own.UpdateRandom(), null),
        ];

    internal IReadOnlyList<Measurement> Run()
    {
        long fileBytes;
        var results = new List<Measurement>();
        using (var inMemory = new EngineStore(Place("all"), EnoughBytes))
        {
            inMemory.Load();
            inMemory.Checkpoint();
            fileBytes = inMemory.FileBytes;
            using var larger = new EngineStore(Place("tenth"), fileBytes / Times);
            using var sqlite = new SqliteStore(Place("sqlite"), fileBytes / Times);
            larger.Load();
            larger.Checkpoint();
            sqlite.Load();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{larger.FileBytes >> 20:N0} MB of pages with {larger.BufferBytes >> 20:N0} MB of memory for them"));
            using var pages = new PageReads(Path.Combine(directory, "bare"), fileBytes);
            foreach (var (workload, own, theirs) in Operations)
            {
                results.AddRange(Compare(workload, own, theirs, inMemory, larger, sqlite, pages));
            }

            RequireAll(larger);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Times} times as much as fits: nothing failed, and all {StorageSuite.Rows:N0} rows are right " +
                $"(goal {Results.Verdict(reached: true)})"));
        }

        Console.WriteLine(Results.Table(results));
        return results;
    }

    private List<Measurement> Compare(
        string workload,
        Func<EngineStore, int, long> own,
        Func<SqliteStore, int, long>? theirs,
        EngineStore inMemory,
        EngineStore larger,
        SqliteStore sqlite,
        PageReads pages)
    {
        if (theirs is null)
        {
            inMemory.EndReading();
            larger.EndReading();
        }

        long operations = 0;
        long reads = larger.PageReads;
        List<Entry> entries =
        [
            new("all in memory", i => own(inMemory, i)),
            new("a tenth in memory", i =>
            {
                operations++;
                return own(larger, i);
            }),
            new(Bare, pages.Read),
        ];
        if (theirs is not null)
        {
            entries.Add(new("sqlite, as much memory", i => theirs(sqlite, i)));
        }

        var results = new InterleavedRounds(Name, options).Run(workload, entries);
        Report(workload, results, (double)(larger.PageReads - reads) / operations);
        return [.. results];
    }

    private static void Report(string workload, IReadOnlyList<Measurement> results, double reads)
    {
        double inMemory = results[0].Nanoseconds / 1000;
        double larger = results[1].Nanoseconds / 1000;
        double page = results[2].Nanoseconds / 1000;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{workload}: {inMemory:0.0} µs in memory + {reads:0.00} reads of {page:0.0} µs are " +
            $"{inMemory + (reads * page):0.0} µs; takes {larger:0.0} µs, " +
            $"{larger / (inMemory + (reads * page)):0.00} times as long"));
    }

    // Every row is there after all of it, under its key.
    private static void RequireAll(EngineStore larger)
    {
        larger.BeginReading();
        for (long key = 0; key < StorageSuite.Rows; key += StorageSuite.RangeRows)
        {
            long expected = 0;
            for (long row = key; row < key + StorageSuite.RangeRows; row++)
            {
                expected += (row % 1000) + StorageSuite.Text(row).Length + (long)(row / 2.0);
            }

            if (larger.Range(key) != expected)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The rows from {key} on are wrong."));
            }
        }
    }

    private string Place(string name) => Directory.CreateDirectory(Path.Combine(directory, name)).FullName;

    // What the disk, or the operating system's memory of it, takes for as many bytes as a leaf has.
    private sealed class PageReads : IDisposable
    {
        private readonly FileStream _file;
        private readonly byte[] _page = new byte[PageBytes];
        private readonly long _pages;

        internal PageReads(string file, long bytes)
        {
            _pages = bytes / PageBytes;
            var noise = new Random(1);
            using (var writing = File.Create(file))
            {
                for (long page = 0; page < _pages; page++)
                {
                    noise.NextBytes(_page);
                    writing.Write(_page);
                }
            }

            _file = File.OpenRead(file);
        }

        internal long Read(int number)
        {
            RandomAccess.Read(_file.SafeFileHandle, _page, number * 617_411L % _pages * PageBytes);
            return _page[0];
        }

        public void Dispose() => _file.Dispose();
    }
}
