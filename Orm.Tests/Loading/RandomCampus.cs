using Orm.Tests.Loading.Campus;

namespace Orm.Tests.Loading;

/// <summary>
/// A campus of random size and random links as plain sets, and what LINQ to Objects finds in them. A row is called by
/// its kind and its place: <c>S1</c>, <c>C3</c>.
/// </summary>
internal sealed class RandomCampus
{
    private readonly int _students;
    private readonly int _courses;
    private readonly List<int> _teacherOf;
    private readonly List<int?> _deputyOf;
    private readonly List<int?> _headOf;
    private readonly List<int?> _ownerOf;
    private readonly HashSet<(int Student, int Course)> _taken;
    private readonly HashSet<(int Student, int Course)> _liked;
    private readonly HashSet<(int From, int To)> _admired;

    internal RandomCampus(int seed)
    {
        var random = new Random(seed);
        _students = random.Next(0, 7);
        _courses = random.Next(0, 6);
        var teachers = random.Next(1, 4);
        _headOf = [.. Enumerable.Range(0, teachers).Select(i => Maybe(random, i))];
        _teacherOf = [.. Enumerable.Range(0, _courses).Select(_ => random.Next(teachers))];
        _deputyOf = [.. Enumerable.Range(0, _courses).Select(_ => Maybe(random, teachers))];
        var owners = Enumerable.Range(0, _students).OrderBy(_ => random.Next()).ToList();
        _ownerOf = [.. owners.Where(_ => random.Next(3) > 0).Select(owner => (int?)owner), null];
        _taken = Pairs(random, _students, _courses);
        _liked = Pairs(random, _students, _courses);
        _admired = Pairs(random, _students, _students);
    }

    internal int Students => _students;

    internal int Courses => _courses;

    internal async Task InsertIntoAsync(CampusDb db)
    {
        for (var i = 0; i < _headOf.Count; i++)
        {
            await db.InsertAsync(new Teacher
            {
                Email = EmailOf(i),
                Faculty = i % 2 == 0 ? "even" : "odd",
                Number = i / 2,
                HeadEmail = _headOf[i] is { } head ? EmailOf(head) : null,
            });
        }

        for (var i = 0; i < _courses; i++)
        {
            await db.InsertAsync(new Course
            {
                Code = CodeOf(i),
                Year = i % 2,
                Title = $"course {i}",
                TeacherEmail = EmailOf(_teacherOf[i]),
                DeputyFaculty = _deputyOf[i] is { } deputy ? (deputy % 2 == 0 ? "even" : "odd") : null,
                DeputyNumber = _deputyOf[i] / 2,
            });
        }

        for (var i = 0; i < _students; i++)
        {
            await db.InsertAsync(new Student { Id = i + 1, Name = $"student {i}" });
        }

        for (var i = 0; i < _ownerOf.Count; i++)
        {
            await db.InsertAsync(new Desk { Id = i + 1, OwnerId = _ownerOf[i] + 1 });
        }

        await LinkAsync(db);
    }

    /// <summary>Turns a course that a student takes into one that is not taken, or the other way round.</summary>
    internal async Task ToggleAsync(CampusDb db, int change)
    {
        var (student, course) = (change % _students, change % _courses);
        var entity = await db.Students.FirstAsync(s => s.Id == student + 1);
        if (_taken.Remove((student, course)))
        {
            entity.Courses.Remove(entity.Courses.Single(c => c.Code == CodeOf(course)));
        }
        else
        {
            _taken.Add((student, course));
            entity.Courses.Add(await db.Courses.FirstAsync(c => c.Code == CodeOf(course)));
        }

        await db.SaveLinksAsync([entity], s => s.Courses);
    }

    /// <summary>Where a navigation of a row leads.</summary>
    internal IEnumerable<string> Related(string row, string navigation)
    {
        var at = int.Parse(row[1..], System.Globalization.CultureInfo.InvariantCulture);
        return (row[0], navigation) switch
        {
            ('S', nameof(Student.Courses)) => Named('C', _taken.Where(p => p.Student == at).Select(p => p.Course)),
            ('S', nameof(Student.Liked)) => Named('C', _liked.Where(p => p.Student == at).Select(p => p.Course)),
            ('S', nameof(Student.Admires)) => Named('S', _admired.Where(p => p.From == at).Select(p => p.To)),
            ('S', nameof(Student.AdmiredBy)) => Named('S', _admired.Where(p => p.To == at).Select(p => p.From)),
            ('S', _) => Named('D', PlacesOf(_ownerOf, at)),
            ('C', nameof(Course.Students)) => Named('S', _taken.Where(p => p.Course == at).Select(p => p.Student)),
            ('C', nameof(Course.LikedBy)) => Named('S', _liked.Where(p => p.Course == at).Select(p => p.Student)),
            ('C', nameof(Course.Teacher)) => Named('T', [_teacherOf[at]]),
            ('C', _) => Named('T', Present(_deputyOf[at])),
            ('T', nameof(Teacher.Head)) => Named('T', Present(_headOf[at])),
            ('T', nameof(Teacher.Staff)) => Named('T', PlacesOf(_headOf, at)),
            ('T', nameof(Teacher.Courses)) => Named('C', PlacesOf([.. _teacherOf.Select(t => (int?)t)], at)),
            ('T', _) => Named('C', PlacesOf(_deputyOf, at)),
            _ => Named('S', Present(_ownerOf[at])),
        };
    }

    internal static string NameOf(object entity) => entity switch
    {
        Student student => $"S{student.Id - 1}",
        Course course => $"C{course.Code[1] - 'a'}",
        Teacher teacher => $"T{teacher.Email[0] - 'a'}",
        _ => $"D{((Desk)entity).Id - 1}",
    };

    private static string EmailOf(int teacher) => $"{(char)('a' + teacher)}@x";

    private static string CodeOf(int course) => $"c{(char)('a' + course)}";

    private static int? Maybe(Random random, int below)
        => below == 0 || random.Next(3) == 0 ? null : random.Next(below);

    private static HashSet<(int First, int Second)> Pairs(Random random, int first, int second) =>
    [
        .. Enumerable.Range(0, first)
            .SelectMany(i => Enumerable.Range(0, second).Select(j => (i, j)))
            .Where(_ => random.Next(3) == 0),
    ];

    private static IEnumerable<string> Named(char kind, IEnumerable<int> places)
        => places.Select(place => FormattableString.Invariant($"{kind}{place}"));

    private static IEnumerable<int> PlacesOf(List<int?> references, int target)
        => Enumerable.Range(0, references.Count).Where(place => references[place] == target);

    private static IEnumerable<int> Present(int? place) => place is { } known ? [known] : [];

    private async Task LinkAsync(CampusDb db)
    {
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        var courses = await db.Courses.OrderBy(c => c.Code).ToListAsync();
        foreach (var (student, course) in _taken)
        {
            students[student].Courses.Add(courses[course]);
        }

        foreach (var (student, course) in _liked)
        {
            students[student].Liked.Add(courses[course]);
        }

        foreach (var (from, to) in _admired)
        {
            students[from].Admires.Add(students[to]);
        }

        Assert(await db.SaveLinksAsync(students, s => s.Courses), _taken.Count);
        Assert(await db.SaveLinksAsync(students, s => s.Liked), _liked.Count);
        Assert(await db.SaveLinksAsync(students, s => s.Admires), _admired.Count);
    }

    private static void Assert(int saved, int expected) => Xunit.Assert.Equal(expected, saved);
}
