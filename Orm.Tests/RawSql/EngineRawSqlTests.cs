using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.RawSql;

/// <summary>Raw SQL on the engine, which knows the columns when it knows the types of the values.</summary>
public sealed class EngineRawSqlTests
{
    private static Task<LibraryDb> CreateAsync()
        => LibraryDatabase.CreateAsync(OrmOptions<LibraryDb>.Engine("Data Source=:memory:"));

    [Fact]
    public async Task Values_in_braces_decide_on_the_columns()
    {
        await using var db = await CreateAsync();

        Assert.Equal([3L], db.Sql<long>($"SELECT {1} + {2}").ToList());
        Assert.Equal([0.1m], await db.Sql<decimal>($"SELECT {0.1m}").ToListAsync());
        Assert.Equal("x", db.Sql<string?>($"SELECT {"x"}").FirstOrDefault());
        Assert.Null(db.Sql<string?>($"SELECT {(string?)null}").FirstOrDefault());
    }

    [Fact]
    public async Task Columns_are_found_by_name_after_a_table_has_changed()
    {
        await using var db = await CreateAsync();

        string Name() => db.Sql<Author>($"SELECT * FROM \"Authors\" WHERE \"Name\" = {"Knuth"}").Single().Name;

        Assert.Equal("Knuth", Name());
        db.Execute($"ALTER TABLE \"Authors\" ADD COLUMN \"Born\" INTEGER");
        Assert.Equal("Knuth", Name());
        db.Execute($"ALTER TABLE \"Authors\" DROP COLUMN \"Born\"");
        Assert.Equal("Knuth", Name());
    }
}
