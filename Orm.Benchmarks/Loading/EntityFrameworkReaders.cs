using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Orm.Benchmarks.Loading;

/// <summary>EF Core's model of the tables.</summary>
internal sealed class ThreadDbContext(SqliteConnection connection) : DbContext
{
    public DbSet<PlainThread> Threads => Set<PlainThread>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder
        .UseSqlite(connection)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PlainThread>().ToTable("Threads");
        modelBuilder.Entity<PlainAnswer>().ToTable("Answers");
        modelBuilder.Entity<PlainMark>().ToTable("Marks");
    }
}

/// <summary>EF Core's Include without tracking, in one statement or in one for each level.</summary>
internal sealed class EntityFrameworkReader(SqliteConnection connection, bool isSplit) : IThreadReader
{
    private readonly ThreadDbContext _context = new(connection);

    public string Name => isSplit ? "EF Core 6, split query" : "EF Core 6, single query";

    public sqlite3 Handle => connection.Handle!;

    private IQueryable<PlainThread> Threads => isSplit ? _context.Threads.AsSplitQuery() : _context.Threads;

    public long TwoLevels(int threads) => ThreadSums.Two(
        [.. Threads.Where(thread => thread.Id <= threads).Include(thread => thread.Answers)]);

    public long ThreeLevels(int threads) => ThreadSums.Three(
        [.. Threads.Where(thread => thread.Id <= threads)
            .Include(thread => thread.Answers).ThenInclude(answer => answer.Marks)]);

    public void Dispose()
    {
        _context.Dispose();
        connection.Dispose();
    }
}
