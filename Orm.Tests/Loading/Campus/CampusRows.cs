namespace Orm.Tests.Loading.Campus;

/// <summary>A campus that was written to a database, link by link as its objects have them.</summary>
internal static class CampusRows
{
    /// <summary>A database with four students, four courses and three teachers.</summary>
    /// <param name="backend">What it is behind.</param>
    /// <param name="isEnforced">Whether it keeps rows that others reference.</param>
    internal static async Task<RelationBackend<CampusDb>> CreateAsync(Backend backend, bool isEnforced = true)
    {
        var database = new RelationBackend<CampusDb>(backend);
        await using var db = new CampusDb(database.Options);
        await (isEnforced ? db.Schema.CreateAsync() : LooseTables.CreateAsync(db));
        await InsertTeachersAsync(db);
        var courses = await InsertCoursesAsync(db);
        var students = new List<Student>();
        foreach (var name in new[] { "ann", "bob", "cid", "dan" })
        {
            students.Add(new Student { Name = name });
            await db.InsertAsync(students[^1]);
        }

        students[0].Courses = [courses[0], courses[1], courses[2]];
        students[1].Courses = [courses[1]];
        students[2].Courses.Add(courses[1]);
        students[2].Courses.Add(courses[2]);
        students[0].Liked.Add(courses[3]);
        students[1].Liked.Add(courses[3]);
        students[0].Admires.Add(students[1]);
        students[2].Admires.Add(students[1]);
        students[1].Admires.Add(students[0]);
        await db.SaveLinksAsync(students, s => s.Courses);
        await db.SaveLinksAsync(students, s => s.Liked);
        await db.SaveLinksAsync(students, s => s.Admires);
        await db.InsertAsync(new Desk { Floor = 1, Owner = students[0] });
        await db.InsertAsync(new Desk { Floor = 2, Owner = students[2] });
        await db.InsertAsync(new Desk { Floor = 3 });
        return database;
    }

    private static async Task InsertTeachersAsync(CampusDb db)
    {
        await db.InsertAsync(new Teacher { Email = "eve@x", Faculty = "math", Number = 1 });
        await db.InsertAsync(new Teacher { Email = "fay@x", Faculty = "math", Number = 2, HeadEmail = "eve@x" });
        await db.InsertAsync(new Teacher { Email = "gil@x", Faculty = "arts", Number = 1, HeadEmail = "eve@x" });
    }

    private static async Task<List<Course>> InsertCoursesAsync(CampusDb db)
    {
        List<Course> courses =
        [
            new() { Code = "A", Year = 1, Title = "algebra", TeacherEmail = "eve@x" },
            new()
            {
                Code = "A",
                Year = 2,
                Title = "algebra",
                TeacherEmail = "fay@x",
                DeputyFaculty = "math",
                DeputyNumber = 1,
            },
            new()
            {
                Code = "D",
                Year = 1,
                Title = "drawing",
                TeacherEmail = "gil@x",
                DeputyFaculty = "math",
                DeputyNumber = 2,
            },
            new() { Code = "M", Year = 1, Title = "music", TeacherEmail = "gil@x" },
        ];
        foreach (var course in courses)
        {
            await db.InsertAsync(course);
        }

        return courses;
    }
}
