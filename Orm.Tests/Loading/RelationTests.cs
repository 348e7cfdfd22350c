using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Relations by other keys than the primary one, one to one, and to the entity's own kind.</summary>
public sealed class RelationTests
{
    [Theory]
    [EveryBackend]
    public async Task An_alternate_key_is_found_from_both_sides(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year).ToListAsync();
        var teachers = courses.Select(c => c.Teacher).ToList();
        var held = await db.Teachers.OrderBy(t => t.Id).ToListAsync();

        Assert.Equal(["eve@x", "fay@x", "gil@x", "gil@x"], teachers.Select(t => t.Email));
        Assert.Same(teachers[2], teachers[3]);
        Assert.Equal(["A1", "A2", "D1,M1"], held.Select(t => Names(t.Courses)));
        Assert.All(held, teacher => Assert.All(teacher.Courses, course => Assert.Same(teacher, course.Teacher)));
        Assert.Equal([1, 1, 2], held.Select(t => t.Courses.Query().Count()));
        Assert.Equal(5, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task An_alternate_key_of_two_parts_is_found_from_both_sides(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year).ToListAsync();
        var held = await db.Teachers.OrderBy(t => t.Id).Include(t => t.Deputized).ToListAsync();

        Assert.Equal([null, "eve@x", "fay@x", null], courses.Select(c => c.Deputy?.Email));
        Assert.Equal(["A2", "D1", ""], held.Select(t => Names(t.Deputized)));
        Assert.Equal(
            ["A2"],
            await db.Courses.Where(c => c.Deputy!.Email == "eve@x").Select(c => c.Code + c.Year).ToListAsync());
    }

    [Theory]
    [EveryBackend]
    public async Task Rows_of_one_kind_lead_to_each_other_by_an_alternate_key(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var teachers = await db.Teachers.OrderBy(t => t.Id).ToListAsync();

        Assert.Equal([null, teachers[0], teachers[0]], teachers.Select(t => t.Head));
        Assert.Equal(1, db.Session.StatementCount);
        Assert.Equal(
            ["fay@x,gil@x", "", ""], teachers.Select(t => string.Join(",", t.Staff.Select(s => s.Email).Order())));
        Assert.Equal(2, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task One_leads_to_one_from_both_sides(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        var desks = await db.Desks.OrderBy(d => d.Id).Include(d => d.Owner).ToListAsync();

        Assert.Equal([1, null, 2, null], students.Select(s => s.Desk?.Floor));
        Assert.Same(students[0], students[0].Desk!.Owner);
        Assert.Equal(["ann", "cid", null], desks.Select(d => d.Owner?.Name));
        Assert.Equal(3, db.Session.StatementCount);
        await Assert.ThrowsAsync<UniqueViolationException>(
            () => db.InsertAsync(new Desk { Floor = 9, OwnerId = students[0].Id }));
        Assert.Equal(
            ["ann"], await db.Students.Where(s => s.Desk!.Floor == 1).Select(s => s.Name).ToListAsync());
    }

    [Theory]
    [EveryBackend]
    public async Task A_foreign_key_to_an_alternate_key_is_enforced(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var course = new Course { Code = "N", Year = 1, Title = "new", TeacherEmail = "nobody" };

        var missing = await Assert.ThrowsAsync<ForeignKeyViolationException>(() => db.InsertAsync(course));
        course.Teacher = await db.Teachers.FirstAsync(t => t.Email == "fay@x");
        await db.InsertAsync(course);
        course.Deputy = course.Teacher;
        await db.UpdateAsync(course);

        Assert.Equal("FK_Courses_TeacherEmail", missing.Constraint);
        Assert.Equal(("fay@x", "math", 2), (course.TeacherEmail, course.DeputyFaculty, course.DeputyNumber ?? 0));
        Assert.Throws<UniqueViolationException>(
            () => db.Insert(new Teacher { Email = "eve@x", Faculty = "law", Number = 1 }));
    }

    [Theory]
    [EveryBackend]
    public async Task A_reference_that_is_included_is_one_object_for_each_key(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year)
            .Include(c => c.Teacher).ThenInclude(t => t.Head)
            .Include(c => c.Teacher).ThenInclude(t => t.Courses)
            .ToListAsync();

        Assert.Same(courses[2].Teacher, courses[3].Teacher);
        Assert.Same(courses[1].Teacher.Head, courses[2].Teacher.Head);
        Assert.Equal(["A1", "A2", "D1,M1", "D1,M1"], courses.Select(c => Names(c.Teacher.Courses)));
        Assert.Equal(2, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task Links_are_found_from_rows_that_an_include_shares(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year)
            .Include(c => c.Students).ThenInclude(s => s.Desk).ToListAsync();

        var ann = courses[0].Students.Single();
        Assert.Contains(ann, courses[1].Students);
        Assert.Equal(1, ann.Desk!.Floor);
        Assert.Equal(2, db.Session.StatementCount);
    }

    private static string Names(IEnumerable<Course> courses)
        => string.Join(",", courses.Select(c => c.Code + c.Year).Order());
}
