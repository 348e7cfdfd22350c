using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// What happens to rows when the row that they reference is deleted: the schema says it, the database does it.
/// </summary>
public sealed class DeleteBehaviorTests
{
    [Theory]
    [EveryBackend]
    public async Task The_schema_says_what_happens(Backend backend)
    {
        await using var database = await CreateAsync(backend);
        await using var db = new DeletionDb(database.Options);

        var script = db.Schema.ToSql();

        Assert.Equal("CASCADE", ActionOf(script, "FK_Cascadings_PrincipalId"));
        Assert.Equal("SET NULL", ActionOf(script, "FK_Cleareds_PrincipalId"));
        Assert.Equal("NO ACTION", ActionOf(script, "FK_Restrictings_PrincipalId"));
        Assert.Equal("NO ACTION", ActionOf(script, "FK_Holdings_PrincipalId"));
        Assert.Equal("SET DEFAULT", ActionOf(script, "FK_Defaultings_PrincipalId"));
        Assert.Equal("CASCADE", ActionOf(script, "FK_Chaineds_BeforeId"));
    }

    [Theory]
    [EveryBackend]
    public async Task Required_rows_are_deleted_too_and_what_is_below_them(Backend backend)
    {
        await using var database = await CreateAsync(backend);
        await using var db = new DeletionDb(database.Options);
        var one = new Cascading { PrincipalId = 2 };
        var other = new Cascading { PrincipalId = 1 };
        await db.InsertAsync(one);
        await db.InsertAsync(other);
        await db.InsertAsync(new BelowCascading { Above = one });
        await db.InsertAsync(new BelowCascading { Above = other });

        await db.DeleteAsync(new Principal { Id = 2 });

        Assert.Equal([other.Id], db.Cascading.Select(c => c.Id).ToList());
        Assert.Equal([other.Id], db.Below.Select(c => c.AboveId).ToList());
    }

    [Theory]
    [EveryBackend]
    public async Task Optional_rows_stay_and_forget(Backend backend)
    {
        await using var database = await CreateAsync(backend);
        await using var db = new DeletionDb(database.Options);
        await db.InsertAsync(new Cleared { PrincipalId = 2 });
        await db.InsertAsync(new Cleared { PrincipalId = 1 });
        var read = await db.Cleared.OrderBy(c => c.Id).ToListAsync();

        await db.DeleteAsync(new Principal { Id = 2 });

        Assert.Equal([null, 1], db.Cleared.OrderBy(c => c.Id).Select(c => c.PrincipalId).ToList());

        // What was read before finds no row any more, which an optional reference may.
        Assert.Equal([null, 1], read.Select(c => c.Principal?.Id));
    }

    [Theory]
    [EveryBackend]
    public async Task Rows_that_restrict_keep_their_principal(Backend backend)
    {
        await using var database = await CreateAsync(backend);
        await using var db = new DeletionDb(database.Options);
        var restricting = new Restricting { PrincipalId = 2 };
        await db.InsertAsync(restricting);

        var error = await Assert.ThrowsAsync<ForeignKeyViolationException>(
            () => db.DeleteAsync(new Principal { Id = 2 }));
        await db.DeleteAsync(restricting);
        await db.DeleteAsync(new Principal { Id = 2 });

        Assert.Equal("FK_Restrictings_PrincipalId", error.Constraint);
        Assert.Equal([1, 3], db.Principals.OrderBy(p => p.Id).Select(p => p.Id).ToList());
    }

    [Theory]
    [EveryBackend]
    public async Task Rows_without_an_action_keep_their_principal(Backend backend)
    {
        await using var database = await CreateAsync(backend);
        await using var db = new DeletionDb(database.Options);
        await db.InsertAsync(new Holding { PrincipalId = 3 });

        var error = await Assert.ThrowsAsync<ForeignKeyViolationException>(
            () => db.DeleteAsync(new Principal { Id = 3 }));

        Assert.Equal("FK_Holdings_PrincipalId", error.Constraint);
        Assert.NotNull(db.Principals.Find(3));
    }

    [Theory]
    [EveryBackend]
    public async Task Rows_go_over_to_the_default(Backend backend)
    {
        await using var database = await CreateAsync(backend);
        await using var db = new DeletionDb(database.Options);
        await db.InsertAsync(new Defaulting { PrincipalId = 2 });

        await db.DeleteAsync(new Principal { Id = 2 });

        Assert.Equal(1, db.Defaulting.Single().PrincipalId);
    }

    [Theory]
    [EveryBackend]
    public async Task A_chain_is_deleted_from_where_it_breaks(Backend backend)
    {
        await using var database = await CreateAsync(backend);
        await using var db = new DeletionDb(database.Options);
        for (var id = 1; id <= 5; id++)
        {
            await db.InsertAsync(new Chained { Id = id, BeforeId = id == 1 ? null : id - 1 });
        }

        await db.DeleteAsync(new Chained { Id = 3 });

        Assert.Equal([1, 2], db.Chained.OrderBy(c => c.Id).Select(c => c.Id).ToList());
    }

    private static async Task<RelationBackend<DeletionDb>> CreateAsync(Backend backend)
    {
        var database = new RelationBackend<DeletionDb>(backend);
        await using var db = new DeletionDb(database.Options);
        await db.Schema.CreateAsync();
        for (var id = 1; id <= 3; id++)
        {
            await db.InsertAsync(new Principal { Id = id });
        }

        return database;
    }

    private static string ActionOf(string script, string constraint)
    {
        var line = script.Split('\n').Single(line => line.Contains($"\"{constraint}\"", StringComparison.Ordinal)
            && line.Contains("FOREIGN KEY", StringComparison.Ordinal));
        return line[(line.IndexOf("ON DELETE ", StringComparison.Ordinal) + 10)..].TrimEnd(',');
    }
}
