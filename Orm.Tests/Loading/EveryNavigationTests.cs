using Orm.Model;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// What every kind of navigation does where it cannot be read, or where what it leads to is gone: references and
/// collections, one to one, to the entity's own kind, by links, by alternate keys and by keys of several columns.
/// </summary>
public sealed class EveryNavigationTests
{
    private const string NoTeachers = """DELETE FROM "Teachers" WHERE "Email" <> 'fay@x' """;
    private const string NoCourses = """DELETE FROM "Courses" """;
    private const string NoStudents = """DELETE FROM "Students" WHERE "Name" <> 'ann' """;

    private static readonly NavigationCase[] s_cases =
    [
        new NavigationCase<Course, Teacher>(
            c => c.Teacher, "('A', 1)", NoTeachers, db => db.Courses.Where(c => c.Code == "A" && c.Year == 1),
            requiredKey: "'eve@x'"),
        new NavigationCase<Course, Teacher?>(
            c => c.Deputy, "('A', 2)", NoTeachers, db => db.Courses.Where(c => c.Code == "A" && c.Year == 2)),
        new NavigationCase<Course, ICollection<Student>>(
            c => c.Students, "('D', 1)", """DELETE FROM "Students" """,
            db => db.Courses.Where(c => c.Code == "D"), c => c.Students.Query().Count()),
        new NavigationCase<Course, IReadOnlyList<Student>>(
            c => c.LikedBy, "('M', 1)", """DELETE FROM "Students" """, db => db.Courses.Where(c => c.Code == "M")),
        new NavigationCase<Student, ICollection<Course>>(
            s => s.Courses, "1", NoCourses, db => db.Students.Where(s => s.Name == "ann"),
            s => s.Courses.Query().Count()),
        new NavigationCase<Student, IList<Course>>(
            s => s.Liked, "1", NoCourses, db => db.Students.Where(s => s.Name == "ann"), s => s.Liked.Query().Count()),
        new NavigationCase<Student, ICollection<Student>>(
            s => s.Admires, "1", NoStudents, db => db.Students.Where(s => s.Name == "ann"),
            s => s.Admires.Query().Count()),
        new NavigationCase<Student, List<Student>>(
            s => s.AdmiredBy, "1", NoStudents, db => db.Students.Where(s => s.Name == "ann")),
        new NavigationCase<Student, Desk?>(
            s => s.Desk, "1", """DELETE FROM "Desks" """, db => db.Students.Where(s => s.Name == "ann")),
        new NavigationCase<Desk, Student?>(
            d => d.Owner, "1", """DELETE FROM "Students" """, db => db.Desks.Where(d => d.Floor == 1)),
        new NavigationCase<Teacher, Teacher?>(
            t => t.Head, "2", NoTeachers, db => db.Teachers.Where(t => t.Email == "fay@x")),
        new NavigationCase<Teacher, ICollection<Teacher>>(
            t => t.Staff, "1", """DELETE FROM "Teachers" WHERE "Email" <> 'eve@x' """,
            db => db.Teachers.Where(t => t.Email == "eve@x"), t => t.Staff.Query().Count()),
        new NavigationCase<Teacher, ICollection<Course>>(
            t => t.Courses, "3", NoCourses, db => db.Teachers.Where(t => t.Email == "gil@x"),
            t => t.Courses.Query().Count()),
        new NavigationCase<Teacher, ICollection<Course>>(
            t => t.Deputized, "1", NoCourses, db => db.Teachers.Where(t => t.Email == "eve@x"),
            t => t.Deputized.Query().Count()),
    ];

    public static TheoryData<string, Backend> Navigations()
    {
        var data = new TheoryData<string, Backend>();
        foreach (var navigation in s_cases)
        {
            foreach (var backend in Enum.GetValues<Backend>())
            {
                data.Add(navigation.ToString(), backend);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Navigations))]
    public async Task Is_read_by_touching_it_once(string navigation, Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var (it, row) = await FindAsync(navigation, db);

        var found = it.Touch(row);

        Assert.NotEqual(0, found ?? 0);
        Assert.Equal(found, it.Touch(row));
        Assert.Equal(2, db.Session.StatementCount);
        Assert.Equal(it.IsAsked ? found : null, it.Ask(row));
    }

    [Theory]
    [MemberData(nameof(Navigations))]
    public async Task Is_named_where_the_context_is_disposed(string navigation, Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        var db = new CampusDb(database.Options);
        var (it, known) = await FindAsync(navigation, db);
        var found = it.Touch(known);
        object row;
        await using (var other = new CampusDb(database.Options))
        {
            row = await it.ReadAsync(other);
        }

        await db.DisposeAsync();

        ExpectError(it, NavigationNotLoadedReason.ContextDisposed, row);
        Assert.Equal(found, it.Touch(known));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => it.LoadAsync(db, row));
    }

    [Theory]
    [MemberData(nameof(Navigations))]
    public async Task Is_named_where_no_context_has_read_the_row(string navigation, Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var (it, row) = await FindAsync(navigation, db);
        it.Detach(row);

        ExpectError(it, NavigationNotLoadedReason.Detached, row);

        await it.LoadAsync(db, row);
        Assert.NotEqual(0, it.Touch(row) ?? 0);
        Assert.Equal(2, db.Session.StatementCount);
    }

    [Theory]
    [MemberData(nameof(Navigations))]
    public async Task Is_named_where_touching_is_refused(string navigation, Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options with { AllowLazyLoading = false });
        var (it, row) = await FindAsync(navigation, db);

        var error = Assert.Throws<NavigationNotLoadedException>(() => it.Touch(row));

        Assert.Equal(NavigationNotLoadedReason.LazyLoadingRefused, error.Reason);
        Assert.Equal((it.Entity, it.Navigation, it.Key), (error.Entity, error.Navigation, error.Key));
        Assert.Contains($".Include(x => x.{it.Navigation})", error.Message, StringComparison.Ordinal);
        Assert.Contains($"db.LoadAsync(entities, x => x.{it.Navigation})", error.Message, StringComparison.Ordinal);
        await it.LoadAsync(db, row);
        Assert.NotEqual(0, it.Touch(row) ?? 0);
        Assert.Equal(2, db.Session.StatementCount);
    }

    // A foreign key that leads nowhere, a link whose target is gone, and rows that are deleted between two statements.
    [Theory]
    [MemberData(nameof(Navigations))]
    public async Task Says_what_is_gone(string navigation, Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend, isEnforced: false);
        await using var db = new CampusDb(database.Options);
        var (it, row) = await FindAsync(navigation, db);
        await db.ExecuteAsync(LooseTables.Sql(it.Removal));
        var before = db.Session.StatementCount;

        if (it.RequiredKey is not null)
        {
            for (var touched = 0; touched < 2; touched++)
            {
                var error = Assert.Throws<NavigationNotLoadedException>(() => it.Touch(row));
                Assert.Equal(NavigationNotLoadedReason.RowMissing, error.Reason);
                Assert.Equal((it.Entity, it.Navigation, it.Key), (error.Entity, error.Navigation, error.Key));
                Assert.Equal(it.RequiredKey, error.TargetKey);
            }
        }
        else
        {
            Assert.Equal(0, it.Touch(row) ?? 0);
            Assert.Equal(0, it.Touch(row) ?? 0);
        }

        Assert.Equal(1, db.Session.StatementCount - before);
        Assert.Equal(0, it.Ask(row) ?? 0);
    }

    [Fact]
    public void Every_navigation_of_the_campus_is_here() => Assert.Equal(
        NamesOf<Student>().Concat(NamesOf<Course>()).Concat(NamesOf<Teacher>()).Concat(NamesOf<Desk>())
            .Order(StringComparer.Ordinal),
        s_cases.Select(it => it.ToString()).Order(StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf<TEntity>()
        where TEntity : class, IEntity<TEntity>
        => EntityModels.Of<TEntity>().Navigations.Select(it => $"{typeof(TEntity).Name}.{it.Property}");

    private static void ExpectError(NavigationCase it, NavigationNotLoadedReason reason, object row)
    {
        ExpectError(Assert.Throws<NavigationNotLoadedException>(() => it.Touch(row)));
        if (it.IsAsked)
        {
            ExpectError(Assert.Throws<NavigationNotLoadedException>(() => it.Ask(row)));
        }

        void ExpectError(NavigationNotLoadedException error)
        {
            Assert.Equal(reason, error.Reason);
            Assert.Equal((it.Entity, it.Navigation, it.Key), (error.Entity, error.Navigation, error.Key));
            Assert.StartsWith(
                $"{it.Entity}.{it.Navigation} of {it.Entity} {it.Key} ", error.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<(NavigationCase It, object Row)> FindAsync(string navigation, CampusDb db)
    {
        var it = s_cases.Single(it => it.ToString() == navigation);
        return (it, await it.ReadAsync(db));
    }
}
