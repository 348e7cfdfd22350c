using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Orm.Benchmarks.Mapping;

/// <summary>EF Core's model of the same table.</summary>
internal sealed class PostDbContext(SqliteConnection connection) : DbContext
{
    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Author> Authors => Set<Author>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder
        .UseSqlite(connection)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Post>().ToTable("Posts").HasIndex(post => post.AuthorId);
        modelBuilder.Entity<Author>().ToTable("Authors");
    }
}
