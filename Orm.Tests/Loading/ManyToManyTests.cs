using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Many-to-many relationships over tables that nobody writes, on every backend.</summary>
public sealed class ManyToManyTests
{
    [Theory]
    [EveryBackend]
    public async Task The_schema_has_tables_that_nobody_wrote(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var script = db.Schema.ToSql();

        Assert.Contains(
            "PRIMARY KEY (\"CoursesCode\", \"CoursesYear\", \"StudentsId\")", script, StringComparison.Ordinal);
        Assert.Contains(
            "\"IX_CourseStudent_StudentsId\" ON \"CourseStudent\" (\"StudentsId\", \"CoursesCode\", \"CoursesYear\")",
            script,
            StringComparison.Ordinal);
        Assert.Contains("PRIMARY KEY (\"Code\", \"Year\", \"Who\")", script, StringComparison.Ordinal);
        Assert.Contains("PRIMARY KEY (\"AdmiredById\", \"AdmiresId\")", script, StringComparison.Ordinal);
        Assert.Single(script.Split("EXISTS \"CourseStudent\"")[1..]);
        await db.Schema.CreateAsync();
        Assert.Equal(6, await db.Students.SelectMany(s => s.Courses).CountAsync());
        await db.Schema.DropAsync();
        await db.Schema.CreateAsync();
        Assert.Equal(0, await db.Students.SelectMany(s => s.Courses).CountAsync());
    }

    [Theory]
    [EveryBackend]
    public async Task A_walk_there_and_back_is_a_statement_for_each_level(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        var taken = students.Select(s => string.Join(",", s.Courses.Select(c => c.Code + c.Year).Order())).ToList();
        var others = students[0].Courses.SelectMany(c => c.Students).Select(s => s.Name).Distinct().Order();

        Assert.Equal(["A1,A2,D1", "A2", "A2,D1", ""], taken);
        Assert.Equal(["ann", "bob", "cid"], others);
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task A_row_that_many_lead_to_is_one_object(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var touched = await db.Students.OrderBy(s => s.Id).ToListAsync();
        var included = await db.Students.OrderBy(s => s.Id).Include(s => s.Courses).ToListAsync();

        foreach (var students in new[] { touched, included })
        {
            var second = students[1].Courses.Single();
            Assert.Contains(second, students[0].Courses);
            Assert.Contains(second, students[2].Courses);
        }

        Assert.Equal(4, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task Parts_of_it_are_included_with_what_is_behind_them(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var students = await db.Students.OrderBy(s => s.Id)
            .Include(s => s.Courses.Where(c => c.Year == 1).OrderByDescending(c => c.Code).Take(1))
            .ThenInclude(c => c.Teacher)
            .ToListAsync();

        Assert.Equal(
            ["D gil@x", "", "D gil@x", ""],
            students.Select(s => string.Join(",", s.Courses.Select(c => $"{c.Code} {c.Teacher.Email}"))));
        Assert.Equal(2, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task Questions_are_asked_for_all(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();

        Assert.Equal([3, 1, 2, 0], students.Select(s => s.Courses.Query().Count()));
        Assert.Equal(
            ["A1", "A2", "A2", null],
            students.Select(s => s.Courses.Query().OrderBy(c => c.Code).ThenBy(c => c.Year).FirstOrDefault())
                .Select(c => c is null ? null : c.Code + c.Year));
        Assert.Equal(
            [true, false, true, false], students.Select(s => s.Courses.Query().Any(c => c.Teacher.Faculty == "arts")));
        Assert.Equal(4, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task Queries_go_through_it(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        var drawing = await db.Students.Where(s => s.Courses.Any(c => c.Title == "drawing"))
            .OrderBy(s => s.Id).Select(s => s.Name).ToListAsync();
        var counts = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year)
            .Select(c => new { c.Code, Students = c.Students.Count(), Likes = c.LikedBy.Count }).ToListAsync();
        var pairs = await db.Students.SelectMany(s => s.Courses, (s, c) => s.Name + c.Code + c.Year)
            .OrderBy(text => text).ToListAsync();
        var maybe = await db.Students.SelectMany(s => s.Courses.Where(c => c.Year == 2).DefaultIfEmpty(),
            (s, c) => new { s.Name, Code = c == null ? null : c.Code }).OrderBy(p => p.Name).ToListAsync();
        var nested = await db.Students.OrderBy(s => s.Id)
            .Select(s => new { Titles = s.Courses.OrderBy(c => c.Title).Select(c => c.Title).Distinct().ToList() })
            .ToListAsync();

        Assert.Equal(["ann", "cid"], drawing);
        Assert.Equal(["A 1 0", "A 3 0", "D 2 0", "M 0 2"], counts.Select(c => $"{c.Code} {c.Students} {c.Likes}"));
        Assert.Equal(["annA1", "annA2", "annD1", "bobA2", "cidA2", "cidD1"], pairs);
        Assert.Equal(["ann A", "bob A", "cid A", "dan "], maybe.Select(p => $"{p.Name} {p.Code}"));
        Assert.Equal(
            ["algebra,drawing", "algebra", "algebra,drawing", ""], nested.Select(n => string.Join(",", n.Titles)));
    }

    [Theory]
    [EveryBackend]
    public async Task Entities_of_one_kind_lead_to_each_other(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();

        Assert.Equal(["bob", "ann", "bob", ""], students.Select(s => string.Join(",", s.Admires.Select(o => o.Name))));
        Assert.Equal(
            ["bob", "ann,cid", "", ""],
            students.Select(s => string.Join(",", s.AdmiredBy.Select(o => o.Name).Order())));
        Assert.Equal(["music", "music", "", ""], students.Select(s => string.Join(",", s.Liked.Select(c => c.Title))));
        Assert.Equal(4, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task Deleting_either_side_deletes_the_links(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);

        await db.DeleteAsync(await db.Courses.FirstAsync(c => c.Code == "A" && c.Year == 2));
        await db.DeleteAsync(await db.Students.FirstAsync(s => s.Name == "cid"));

        var students = await db.Students.OrderBy(s => s.Id).Include(s => s.Courses).ToListAsync();
        Assert.Equal(
            ["A1,D1", "", ""], students.Select(s => string.Join(",", s.Courses.Select(c => c.Code + c.Year).Order())));
        Assert.Equal(["ann"], students[1].AdmiredBy.Select(s => s.Name));
    }
}
