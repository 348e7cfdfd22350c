using FsCheck;
using FsCheck.Fluent;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>
/// Any walk over many-to-many, one-to-one and self-referencing relations and alternate keys finds what LINQ to Objects
/// finds, with at most one statement for the query and one for each navigation that was touched, and links that are
/// saved in between are there.
/// </summary>
public sealed class RandomRelationTests
{
    private static readonly string[][] s_navigations =
    [
        [nameof(Student.Courses), nameof(Student.Liked), nameof(Student.Admires), nameof(Student.AdmiredBy), "Desk"],
        [nameof(Course.Students), nameof(Course.LikedBy), nameof(Course.Teacher), nameof(Course.Deputy)],
        [nameof(Teacher.Head), nameof(Teacher.Staff), nameof(Teacher.Courses), nameof(Teacher.Deputized)],
        [nameof(Desk.Owner)],
    ];

    private static readonly Arbitrary<Case> s_cases = Arb.From(
        Gen.Choose(0, 1_000_000).SelectMany(seed => Gen.Choose(0, 59).ListOf().ListOf().Select(
            walks => new Case(seed, [.. walks.Take(6).Select(walk => walk.Take(5).ToList())]))),
        Shrink);

    [Theory]
    [InlineData(Backend.Sqlite, 80)]
    [InlineData(Backend.AdoNet, 30)]
    [InlineData(Backend.Engine, 60)]
    public void Any_walk_finds_what_LINQ_to_Objects_finds(Backend backend, int runs)
        => Prop.ForAll(s_cases, given => HoldsAsync(backend, given).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(20_260_721UL, 11UL));

    private static async Task HoldsAsync(Backend backend, Case given)
    {
        var campus = new RandomCampus(given.Seed);
        await using var database = new RelationBackend<CampusDb>(backend);
        await using var db = new CampusDb(database.Options);
        await db.Schema.CreateAsync();
        await campus.InsertIntoAsync(db);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var (before, students) = (db.Session.StatementCount, await db.Students.ToListAsync());
        foreach (var (walk, at) in given.Walks.Select((walk, at) => (walk, at)))
        {
            Assert.Equal(OverRows(campus, students, walk), OverEntities(students, walk, touched));
            if ((given.Seed + at) % 3 == 0 && campus is { Students: > 0, Courses: > 0 })
            {
                Assert.InRange(db.Session.StatementCount - before, 1, 1 + touched.Count);
                await campus.ToggleAsync(db, given.Seed + at);
                touched.Clear();
                (before, students) = (db.Session.StatementCount, await db.Students.ToListAsync());
            }
        }

        Assert.InRange(db.Session.StatementCount - before, 1, 1 + touched.Count);
    }

    private static List<string> OverRows(RandomCampus campus, List<Student> students, List<int> walk)
    {
        var here = students.ConvertAll(RandomCampus.NameOf);
        foreach (var step in walk)
        {
            here = [.. here.SelectMany(row => campus.Related(row, Navigation(KindOf(row), step)))];
        }

        return [.. here.Order(StringComparer.Ordinal)];
    }

    private static List<string> OverEntities(List<Student> students, List<int> walk, HashSet<string> touched)
    {
        IReadOnlyList<object> here = students;
        var way = string.Empty;
        foreach (var step in walk)
        {
            // All entities at one place of a walk are of one kind.
            var name = here.Count == 0 ? string.Empty : Navigation(KindOf(here[0]), step);
            way += "." + name;
            if (here.Count > 0)
            {
                touched.Add(way);
            }

            here = [.. here.SelectMany(entity => Step(entity, name))];
        }

        return [.. here.Select(RandomCampus.NameOf).Order(StringComparer.Ordinal)];
    }

    private static string Navigation(int kind, int step) => s_navigations[kind][step % s_navigations[kind].Length];

    private static int KindOf(string row) => "SCTD".IndexOf(row[0], StringComparison.Ordinal);

    private static int KindOf(object entity) => entity switch { Student => 0, Course => 1, Teacher => 2, _ => 3 };

    private static IEnumerable<object> Step(object entity, string navigation) => (entity, navigation) switch
    {
        (Student student, nameof(Student.Courses)) => student.Courses,
        (Student student, nameof(Student.Liked)) => student.Liked,
        (Student student, nameof(Student.Admires)) => student.Admires,
        (Student student, nameof(Student.AdmiredBy)) => student.AdmiredBy,
        (Student student, _) => Present(student.Desk),
        (Course course, nameof(Course.Students)) => course.Students,
        (Course course, nameof(Course.LikedBy)) => course.LikedBy,
        (Course course, nameof(Course.Teacher)) => [course.Teacher],
        (Course course, _) => Present(course.Deputy),
        (Teacher teacher, nameof(Teacher.Head)) => Present(teacher.Head),
        (Teacher teacher, nameof(Teacher.Staff)) => teacher.Staff,
        (Teacher teacher, nameof(Teacher.Courses)) => teacher.Courses,
        (Teacher teacher, _) => teacher.Deputized,
        _ => Present(((Desk)entity).Owner),
    };

    private static IEnumerable<object> Present(object? entity) => entity is null ? [] : [entity];

    private static IEnumerable<Case> Shrink(Case given)
    {
        for (var i = 0; i < given.Walks.Count; i++)
        {
            yield return given with { Walks = [.. given.Walks.Take(i), .. given.Walks.Skip(i + 1)] };
        }
    }

    private sealed record Case(int Seed, IReadOnlyList<List<int>> Walks)
    {
        public override string ToString()
            => $"seed {Seed}, " + string.Join("; ", Walks.Select(walk => string.Join(".", walk)));
    }
}
