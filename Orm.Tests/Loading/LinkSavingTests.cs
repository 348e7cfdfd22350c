using Microsoft.Extensions.Logging;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>What is added to a many-to-many collection and removed from it becomes rows of the link table.</summary>
public sealed class LinkSavingTests
{
    [Theory]
    [EveryBackend]
    public async Task What_differs_is_inserted_and_deleted(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        var music = await db.Courses.FirstAsync(c => c.Code == "M");

        students[0].Courses.Remove(students[0].Courses.Single(c => c.Code == "D"));
        students[3].Courses.Add(music);
        students[3].Courses.Add(music);
        var changed = await db.SaveLinksAsync(students, s => s.Courses);

        Assert.Equal(2, changed);
        Assert.Equal(["A1,A2", "A2", "A2,D1", "M1"], await TakenAsync(db));
        Assert.Equal(0, db.SaveLinks(students, s => s.Courses));
    }

    [Theory]
    [EveryBackend]
    public async Task Rows_are_told_apart_by_their_keys(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var bob = await db.Students.FirstAsync(s => s.Name == "bob");
        var before = bob.Courses.Single();

        // Another object for the same row is the same link.
        bob.Courses.Clear();
        bob.Courses.Add(await db.Courses.FirstAsync(c => c.Code == before.Code && c.Year == before.Year));

        Assert.Equal(0, await db.SaveLinksAsync([bob], s => s.Courses));
    }

    [Theory]
    [EveryBackend]
    public async Task Only_what_was_read_is_compared(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var ann = await db.Students.Include(s => s.Courses.Where(c => c.Year == 2)).FirstAsync(s => s.Name == "ann");

        ann.Courses.Clear();
        var changed = await db.SaveLinksAsync([ann], s => s.Courses);

        Assert.Equal(1, changed);
        Assert.Equal(["A1,D1", "A2", "A2,D1", ""], await TakenAsync(db));
    }

    [Theory]
    [EveryBackend]
    public async Task A_collection_that_was_replaced_replaces_all_links(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        var music = await db.Courses.FirstAsync(c => c.Code == "M");

        students[0].Courses = [music];
        students[2].Courses = [];
        Assert.Equal(6, await db.SaveLinksAsync(students, s => s.Courses));
        Assert.Equal(["M1", "A2", "", ""], await TakenAsync(db));

        students[0].Courses.Remove(music);
        Assert.Equal(1, await db.SaveLinksAsync(students, s => s.Courses));
        Assert.Equal(["", "A2", "", ""], await TakenAsync(db));
    }

    [Theory]
    [EveryBackend]
    public async Task Both_sides_may_say_the_same(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var dan = await db.Students.FirstAsync(s => s.Name == "dan");
        var music = await db.Courses.Include(c => c.Students).FirstAsync(c => c.Code == "M");
        dan.Courses.Add(music);

        Assert.Equal(1, await db.SaveLinksAsync([dan], s => s.Courses));
        Assert.Same(dan, Assert.Single(music.Students));
        Assert.Equal(0, await db.SaveLinksAsync([music], c => c.Students));

        music.Students.Remove(dan);
        Assert.Equal(1, await db.SaveLinksAsync([music], c => c.Students));
        Assert.Empty(dan.Courses);
        Assert.Equal("", (await TakenAsync(db))[3]);
    }

    [Theory]
    [EveryBackend]
    public async Task A_link_to_a_row_that_is_not_there_is_refused_whole(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        students[1].Courses.Clear();
        students[3].Courses.Add(new Course { Code = "Z", Year = 9, Title = "", TeacherEmail = "" });

        var error = Assert.Throws<ForeignKeyViolationException>(() => db.SaveLinks(students, s => s.Courses));

        Assert.Equal("FK_CourseStudent_CoursesCode_CoursesYear", error.Constraint);
        Assert.Equal("A2", (await TakenAsync(db))[1]);
        await Assert.ThrowsAsync<ForeignKeyViolationException>(
            () => db.SaveLinksAsync(students, s => s.Courses));
        students[3].Courses.Clear();
        Assert.Equal(1, await db.SaveLinksAsync(students, s => s.Courses));
    }

    [Theory]
    [EveryBackend]
    public async Task It_takes_part_in_an_open_transaction(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using (var db = new CampusDb(database.Options))
        await using (await db.BeginTransactionAsync())
        {
            var bob = await db.Students.FirstAsync(s => s.Name == "bob");
            bob.Courses.Clear();
            Assert.Equal(1, await db.SaveLinksAsync([bob], s => s.Courses));
        }

        await using var after = new CampusDb(database.Options);
        Assert.Equal("A2", (await TakenAsync(after))[1]);
    }

    [Theory]
    [EveryBackend]
    public async Task A_token_that_is_cancelled_behind_the_last_statement_leaves_no_transaction(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        using var source = new CancellationTokenSource();
        var options = database.Options with { Logger = new ActingLogger("INSERT", source.Cancel) };
        await using (var db = new CampusDb(options))
        {
            var dan = await db.Students.FirstAsync(s => s.Name == "dan");
            dan.Courses.Add(await db.Courses.FirstAsync(c => c.Code == "M"));

            Assert.Equal(1, await db.SaveLinksAsync([dan], s => s.Courses, source.Token));
            Assert.True(source.IsCancellationRequested);
            await db.InsertAsync(new Student { Name = "eli" });
        }

        await using var after = new CampusDb(database.Options);
        Assert.Equal(["A1,A2,D1", "A2", "A2,D1", "M1", ""], await TakenAsync(after));
    }

    [Theory]
    [EveryBackend]
    public async Task A_token_that_is_cancelled_between_two_statements_undoes_the_first(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        using var source = new CancellationTokenSource();
        var options = database.Options with { Logger = new ActingLogger("INSERT", source.Cancel) };
        await using var db = new CampusDb(options);
        await using (var transaction = await db.BeginTransactionAsync())
        {
            var dan = await db.Students.FirstAsync(s => s.Name == "dan");
            dan.Courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year).Take(2).ToListAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(
                () => db.SaveLinksAsync([dan], s => s.Courses, source.Token));
            await db.InsertAsync(new Student { Name = "eli" });
            await transaction.CommitAsync();
        }

        Assert.Equal(["A1,A2,D1", "A2", "A2,D1", "", ""], await TakenAsync(db));
    }

    [Theory]
    [EveryBackend]
    public async Task What_is_added_while_links_are_saved_is_saved_the_next_time(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        var whileSaving = () => { };
        var options = database.Options with { Logger = new ActingLogger("INSERT", () => whileSaving()) };
        await using var db = new CampusDb(options);
        var dan = await db.Students.FirstAsync(s => s.Name == "dan");
        var courses = await db.Courses.OrderBy(c => c.Code).ThenBy(c => c.Year).Take(2).ToListAsync();
        dan.Courses.Add(courses[0]);
        whileSaving = () =>
        {
            whileSaving = () => { };
            dan.Courses.Add(courses[1]);
        };

        Assert.Equal(1, await db.SaveLinksAsync([dan], s => s.Courses));
        Assert.Equal(1, await db.SaveLinksAsync([dan], s => s.Courses));

        Assert.Equal(["A1,A2,D1", "A2", "A2,D1", "A1,A2"], await TakenAsync(db));
        Assert.Equal(0, db.SaveLinks([dan], s => s.Courses));
    }

    [Fact]
    public async Task Other_navigations_have_no_links()
    {
        await using var database = await CampusRows.CreateAsync(Backend.Sqlite);
        await using var db = new CampusDb(database.Options);

        var error = Assert.Throws<ArgumentException>(() => db.SaveLinks<Teacher, object>([], t => t.Courses));

        Assert.Contains("Teacher.Courses", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => db.SaveLinks<Student, string>([], s => s.Name));
    }

    /// <summary>Does something when a statement of a kind has run.</summary>
    private sealed class ActingLogger(string operation, Action action) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (formatter(state, exception).Contains(operation, StringComparison.Ordinal))
            {
                action();
            }
        }
    }

    private static async Task<List<string>> TakenAsync(CampusDb db)
    {
        var students = await db.Students.OrderBy(s => s.Id).Include(s => s.Courses).ToListAsync();
        return [.. students.Select(s => string.Join(",", s.Courses.Select(c => c.Code + c.Year).Order()))];
    }
}
