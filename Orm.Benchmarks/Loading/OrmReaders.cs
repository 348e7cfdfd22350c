using SQLitePCL;

namespace Orm.Benchmarks.Loading;

/// <summary>Ours, where navigations load when they are touched.</summary>
internal sealed class TouchedNavigations : IThreadReader
{
    private readonly ThreadsDb _db;

    public TouchedNavigations(sqlite3 template) => (_db, Handle) = ThreadsDb.CopyOf(template);

    public string Name => "Orm, navigations touched";

    public bool IsOwn => true;

    public sqlite3 Handle { get; }

    public long TwoLevels(int threads) => ThreadSums.Two(_db.Threads.Where(thread => thread.Id <= threads).ToList());

    public long ThreeLevels(int threads)
        => ThreadSums.Three(_db.Threads.Where(thread => thread.Id <= threads).ToList());

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}

/// <summary>Ours, where navigations are included.</summary>
internal sealed class IncludedNavigations : IThreadReader
{
    private readonly ThreadsDb _db;

    public IncludedNavigations(sqlite3 template) => (_db, Handle) = ThreadsDb.CopyOf(template);

    public string Name => "Orm, Include";

    public bool IsOwn => true;

    public sqlite3 Handle { get; }

    public long TwoLevels(int threads)
        => ThreadSums.Two(_db.Threads.Where(thread => thread.Id <= threads).Include(thread => thread.Answers).ToList());

    public long ThreeLevels(int threads) => ThreadSums.Three(_db.Threads.Where(thread => thread.Id <= threads)
        .Include(thread => thread.Answers).ThenInclude(answer => answer.Marks).ToList());

    public void Dispose()
    {
        _db.Dispose();
        _db.Database.Dispose();
    }
}
