using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// Rows that are compared with entities of the program, by keys of every kind: compiled where the query is seen whole,
/// and read when it runs where it was passed in.
/// </summary>
public sealed class EntityComparisonTests
{
    [Theory]
    [EveryBackend]
    public async Task An_alternate_key_tells_which_entity_it_is(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var teachers = await db.Teachers.OrderBy(t => t.Id).ToListAsync();
        var (eve, fay, gil) = (teachers[0], teachers[1], teachers[2]);
        Teacher? nobody = null;
        List<Teacher> both = [eve, fay];

        Assert.Equal("D1,M1", Names(await db.Courses.Where(c => c.Teacher == gil).ToListAsync()));
        Assert.Equal("A1,A2", Names(await db.Courses.Where(c => both.Contains(c.Teacher)).ToListAsync()));
        Assert.Equal("", Names(await db.Courses.Where(c => c.Teacher == nobody).ToListAsync()));
        Assert.Equal("A2", Names(await db.Courses.Where(c => c.Deputy == eve).ToListAsync()));
        Assert.Equal("A1,D1,M1", Names(await db.Courses.Where(c => c.Deputy != eve).ToListAsync()));
        Assert.Equal("A1,M1", Names(await db.Courses.Where(c => c.Deputy == nobody).ToListAsync()));
        Assert.Equal("A2,D1", Names(await db.Courses.Where(c => both.Contains(c.Deputy!)).ToListAsync()));
        Assert.Equal(8, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task A_query_that_was_passed_in_asks_the_same(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var teachers = await db.Teachers.OrderBy(t => t.Id).ToListAsync();
        var (eve, fay, gil) = (teachers[0], teachers[1], teachers[2]);
        Teacher? nobody = null;
        List<Teacher> both = [eve, fay];
        var algebra = await db.Courses.Where(c => c.Title == "algebra").ToListAsync();

        Task<string> Ask(Func<IQueryable<Course>, IQueryable<Course>> filter) => NamesAsync(filter(db.Courses));

        Assert.Equal("D1,M1", await Ask(all => all.Where(c => c.Teacher == gil)));
        Assert.Equal("A1,A2", await Ask(all => all.Where(c => both.Contains(c.Teacher))));
        Assert.Equal("A2", await Ask(all => all.Where(c => c.Deputy == eve)));
        Assert.Equal("A1,M1", await Ask(all => all.Where(c => c.Deputy == nobody)));
        Assert.Equal("A1,A2", await Ask(all => all.Where(c => algebra.Contains(c))));
    }

    [Theory]
    [EveryBackend]
    public async Task A_key_of_two_parts_is_compared_whole(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year).ToListAsync();
        var (first, second) = (courses[0], courses[1]);
        Course[] last = [courses[2], courses[3]];

        var all = db.Students.OrderBy(s => s.Id);
        Assert.Equal(
            ["ann", "bob", "cid"], await all.Where(s => s.Courses.Contains(second)).Select(s => s.Name).ToListAsync());
        Assert.Equal(
            ["ann"], await db.Students.Where(s => s.Courses.Any(c => c == first)).Select(s => s.Name).ToListAsync());
        Assert.Equal("A2", Names(await db.Courses.Where(c => c == second).ToListAsync()));
        Assert.Equal("D1,M1", Names(await db.Courses.Where(c => last.Contains(c)).ToListAsync()));
        Assert.Equal("A1,A2", Names(await db.Courses.Where(c => !last.Contains(c)).ToListAsync()));
    }

    [Theory]
    [EveryBackend]
    public async Task The_other_side_of_one_to_one_knows_whether_there_is_one(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var desk = await db.Desks.OrderBy(d => d.Id).FirstAsync();
        Desk? none = null;

        Assert.Equal(["ann"], await db.Students.Where(s => s.Desk == desk).Select(s => s.Name).ToListAsync());
        Assert.Equal(
            ["bob", "dan"],
            await db.Students.Where(s => s.Desk == none).OrderBy(s => s.Id).Select(s => s.Name).ToListAsync());
        Assert.Equal(
            ["bob", "cid", "dan"],
            await db.Students.Where(s => s.Desk != desk).OrderBy(s => s.Id).Select(s => s.Name).ToListAsync());
    }

    [Theory]
    [EveryBackend]
    public async Task An_entity_without_a_key_is_no_row(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var student = new Student { Name = "new" };
        var teacher = new Teacher { Email = null!, Faculty = "none" };
        Teacher[] teachers = [teacher];

        Assert.Equal(0, await db.Desks.CountAsync(d => d.Owner == student));
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => db.Courses.CountAsync(c => c.Teacher == teacher));
        Assert.Equal(
            "A query compares rows with Teachers by Email, which is null in one that the query was given. Set the key, "
                + "or insert the entity first.",
            failure.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => db.Courses.CountAsync(c => teachers.Contains(c.Teacher)));
    }

    private static string Names(IEnumerable<Course> courses)
        => string.Join(",", courses.Select(c => c.Code + c.Year).Order(StringComparer.Ordinal));

    private static async Task<string> NamesAsync(IQueryable<Course> courses) => Names(await courses.ToListAsync());
}
