using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Rows that are gone, keys that changed, objects without a context: what navigations do then.</summary>
public sealed class RelationFailureTests
{
    [Theory]
    [EveryBackend]
    public async Task A_disposed_context_is_named_with_the_navigation_and_all_of_the_key(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        var db = new CampusDb(database.Options);
        var course = await db.Courses.FirstAsync(c => c.Code == "A" && c.Year == 2);
        await db.DisposeAsync();

        var errors = new[]
        {
            Assert.Throws<NavigationNotLoadedException>(() => course.Students.Count),
            Assert.Throws<NavigationNotLoadedException>(() => course.Teacher),
            Assert.Throws<NavigationNotLoadedException>(() => course.Students.Query().Count()),
        };

        Assert.All(errors, error => Assert.Equal(NavigationNotLoadedReason.ContextDisposed, error.Reason));
        Assert.All(errors, error => Assert.Equal("('A', 2)", error.Key));
        Assert.Equal(["Students", "Teacher", "Students"], errors.Select(error => error.Navigation));
        Assert.Throws<ObjectDisposedException>(() => db.Load([course], c => c.Students));
        Assert.Throws<ObjectDisposedException>(
            () => db.SaveLinks([new Student { Name = "x", Courses = [course] }], s => s.Courses));
    }

    [Theory]
    [EveryBackend]
    public async Task A_context_that_refuses_to_load_names_what_to_include(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options with { AllowLazyLoading = false });
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();

        var many = Assert.Throws<NavigationNotLoadedException>(() => students[0].Courses.Count);
        var one = Assert.Throws<NavigationNotLoadedException>(() => students[0].Desk);

        Assert.Equal(NavigationNotLoadedReason.LazyLoadingRefused, many.Reason);
        Assert.Contains(".Include(x => x.Courses)", many.Message, StringComparison.Ordinal);
        Assert.Contains("db.LoadAsync(entities, x => x.Desk)", one.Message, StringComparison.Ordinal);
        await db.LoadAsync(students, s => s.Courses);
        await db.LoadAsync(students, s => s.Desk);
        Assert.Equal([3, 1, 2, 0], students.Select(s => s.Courses.Count));
        Assert.Equal([1, null, 2, null], students.Select(s => s.Desk?.Floor));
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Fact]
    public async Task Objects_of_the_program_are_loaded_where_that_is_asked_for()
    {
        await using var database = await CampusRows.CreateAsync(Backend.Sqlite);
        await using var db = new CampusDb(database.Options);
        var made = new Student { Id = 1, Name = "ann" };

        // A new object has what was put into it; nothing is read because it is touched.
        Assert.Empty(made.Courses);
        Assert.Null(made.Desk);
        await db.LoadAsync([made], s => s.Desk);

        Assert.Equal(1, made.Desk!.Floor);
        Assert.Equal(1, db.Session.StatementCount);
        Assert.Equal(
            NavigationNotLoadedReason.Detached,
            Assert.Throws<NavigationNotLoadedException>(() => made.Liked.Query().Count()).Reason);
    }

    [Theory]
    [EveryBackend]
    public async Task Rows_that_were_deleted_meanwhile_are_not_there(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year).ToListAsync();

        await db.DeleteAsync(students[2]);
        await db.DeleteAsync(courses[2]);

        Assert.Equal(["A1,A2", "A2", "", ""], students.Select(s => Names(s.Courses)));
        Assert.Equal([1, 2, 0, 0], courses.Select(c => c.Students.Count));
        Assert.Null(students[2].Desk);
    }

    [Theory]
    [EveryBackend]
    public async Task A_key_that_changes_in_memory_counts_until_something_is_loaded(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year).ToListAsync();

        courses[0].TeacherEmail = "gil@x";
        Assert.Equal("gil@x", courses[0].Teacher.Email);

        // A reference that is known stays until it is set, as a list does that was read.
        courses[1].TeacherEmail = "gil@x";
        Assert.Equal("fay@x", courses[1].Teacher.Email);
        courses[1].Teacher = courses[0].Teacher;
        Assert.Equal("gil@x", courses[1].TeacherEmail);
        Assert.Equal(2, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task A_question_is_asked_again_for_a_row_whose_key_changed(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        Assert.Equal([3, 1, 2, 0], students.Select(s => s.Courses.Query().Count()));

        students[3].Id = students[0].Id;

        Assert.Equal([3, 1, 2, 3], students.Select(s => s.Courses.Query().Count()));
        Assert.Equal(3, db.Session.StatementCount);
    }

    [Theory]
    [EveryBackend]
    public async Task Rows_that_lead_to_each_other_in_a_circle_are_followed_once(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var eve = await db.Teachers.FirstAsync(t => t.Email == "eve@x");
        eve.HeadEmail = "fay@x";
        await db.UpdateAsync(eve);
        var before = db.Session.StatementCount;

        var teachers = await db.Teachers.OrderBy(t => t.Id).ToListAsync();

        Assert.Same(teachers[0], teachers[0].Head!.Head);
        Assert.Equal(
            ["fay@x,gil@x", "eve@x", ""], teachers.Select(t => string.Join(",", t.Staff.Select(s => s.Email).Order())));
        Assert.Equal(2, db.Session.StatementCount - before);

        var last = teachers[2].Id;
        var alone = await db.Teachers.Where(t => t.Id == last).ToListAsync();
        var seen = new HashSet<int>();
        for (var next = alone[0]; next is not null && seen.Add(next.Id); next = next.Head)
        {
            Assert.InRange(seen.Count, 1, 3);
        }

        Assert.Equal(3, seen.Count);
    }

    [Theory]
    [EveryBackend]
    public async Task Tables_that_reference_each_other_are_created_filled_and_dropped(Backend backend)
    {
        await using var database = new RelationBackend<CircleDb>(backend);
        await using var db = new CircleDb(database.Options);
        await db.Schema.CreateAsync();
        await db.Schema.CreateAsync();
        var team = new Team();
        await db.InsertAsync(team);
        var player = new Player { Team = team };
        await db.InsertAsync(player);
        team.Captain = player;
        await db.UpdateAsync(team);

        var read = await db.Teams.Include(t => t.Captain).FirstAsync();

        Assert.Equal(read.Id, read.Captain!.Team.Id);
        Assert.Equal(player.Id, Assert.Single(read.Players).Id);
        Assert.Throws<ForeignKeyViolationException>(() => db.Update(new Team { Id = team.Id, CaptainId = 99 }));
        Assert.Throws<ForeignKeyViolationException>(() => db.Insert(new Player { TeamId = 99 }));
        await db.Schema.DropAsync();
        Assert.Throws<TableNotFoundException>(() => db.Teams.Find(1));
    }

    private static string Names(IEnumerable<Course> courses)
        => string.Join(",", courses.Select(c => c.Code + c.Year).Order());
}
