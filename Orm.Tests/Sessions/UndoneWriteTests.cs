using Orm.Tests.Loading.Campus;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Sessions;

/// <summary>What objects were told because of a write is taken back when the write is.</summary>
public sealed class UndoneWriteTests
{
    [Theory]
    [EveryBackend]
    public async Task A_key_that_was_generated_is_not_kept(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var student = new Student { Name = "eli" };
        await using (await db.BeginTransactionAsync())
        {
            await db.InsertAsync(student);
            Assert.NotEqual(0, student.Id);
        }

        Assert.Equal(0, student.Id);
        var other = new Student { Name = "fox" };
        db.Insert(other);
        db.Insert(student);
        Assert.NotEqual(other.Id, student.Id);
        Assert.Equal("eli", db.Students.Find(student.Id)!.Name);
    }

    [Theory]
    [EveryBackend]
    public async Task A_key_given_by_the_program_is_kept(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var student = new Student { Id = 700, Name = "eli" };
        using (db.BeginTransaction())
        {
            db.Insert(student);
        }

        Assert.Equal(700, student.Id);
    }

    [Theory]
    [EveryBackend]
    public async Task Only_what_came_after_a_savepoint_is_taken_back(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        Student[] students = [new() { Name = "1" }, new() { Name = "2" }, new() { Name = "3" }, new() { Name = "4" }];
        await using var transaction = await db.BeginTransactionAsync();
        db.Insert(students[0]);
        await transaction.SaveAsync("here");
        db.Insert(students[1]);
        transaction.Save("there");
        db.Insert(students[2]);
        transaction.Release("there");
        Assert.All(students[..3], student => Assert.NotEqual(0, student.Id));
        await transaction.RollbackToAsync("here");
        Assert.Equal([false, true, true], students[..3].Select(student => student.Id == 0));

        db.Insert(students[3]);
        transaction.RollbackTo("here");
        Assert.Equal(0, students[3].Id);
        await transaction.CommitAsync();
        Assert.NotEqual(0, students[0].Id);
    }

    [Theory]
    [EveryBackend]
    public async Task A_version_is_counted_back(Backend backend)
    {
        await using var database = new RelationBackend<LibraryDb>(backend);
        await using var db = new LibraryDb(database.Options);
        await db.Schema.CreateAsync();
        var author = new Author { Name = "ada" };
        db.Insert(author);
        var book = new Book { Title = "one", Pages = 10, AuthorId = author.Id };
        db.Insert(book);
        var before = book.Version;
        await using (var transaction = await db.BeginTransactionAsync())
        {
            db.Update(book);
            await db.UpdateAsync(book);
            Assert.Equal(before + 2, book.Version);
            await transaction.RollbackAsync();
        }

        Assert.Equal(before, book.Version);
        db.Update(book);
        Assert.Equal(before + 1, book.Version);
    }

    [Theory]
    [EveryBackend]
    public async Task Links_are_to_be_saved_again(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var dan = await db.Students.FirstAsync(s => s.Name == "dan");
        var music = await db.Courses.Include(c => c.Students).FirstAsync(c => c.Code == "M");
        dan.Courses.Add(music);
        await using (await db.BeginTransactionAsync())
        {
            Assert.Equal(1, await db.SaveLinksAsync([dan], s => s.Courses));
            Assert.Equal(0, db.SaveLinks([dan], s => s.Courses));
            Assert.Same(dan, Assert.Single(music.Students));
        }

        Assert.Empty(music.Students);
        Assert.Empty((await db.Students.FirstAsync(s => s.Name == "dan")).Courses);
        Assert.Equal(1, db.SaveLinks([dan], s => s.Courses));

        music.Students.Remove(dan);
        await using (await db.BeginTransactionAsync())
        {
            Assert.Equal(1, db.SaveLinks([music], c => c.Students));
            Assert.Empty(dan.Courses);
        }

        Assert.Same(music, Assert.Single(dan.Courses));
        Assert.Single((await db.Students.FirstAsync(s => s.Name == "dan")).Courses);
        Assert.Equal(1, await db.SaveLinksAsync([music], c => c.Students));
        Assert.Empty((await db.Students.FirstAsync(s => s.Name == "dan")).Courses);
    }

    [Theory]
    [EveryBackend]
    public async Task A_save_of_links_that_fails_in_a_transaction_undoes_itself_alone(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        await using var db = new CampusDb(database.Options);
        var students = await db.Students.OrderBy(s => s.Id).ToListAsync();
        await using (var transaction = await db.BeginTransactionAsync())
        {
            await db.InsertAsync(new Student { Name = "eli" });
            students[1].Courses.Clear();
            students[3].Courses.Add(new Course { Code = "Z", Year = 9, Title = "", TeacherEmail = "" });
            Assert.Throws<ForeignKeyViolationException>(() => db.SaveLinks(students, s => s.Courses));
            await Assert.ThrowsAsync<ForeignKeyViolationException>(() => db.SaveLinksAsync(students, s => s.Courses));
            await transaction.CommitAsync();
        }

        Assert.Equal(5, await db.Students.CountAsync());
        Assert.Single((await db.Students.FirstAsync(s => s.Name == "bob")).Courses);
    }

    [Theory]
    [EveryBackend]
    public async Task A_context_that_is_disposed_in_a_transaction_takes_it_back_too(Backend backend)
    {
        await using var database = await CampusRows.CreateAsync(backend);
        var student = new Student { Name = "eli" };
        await using (var db = new CampusDb(database.Options))
        {
            _ = await db.BeginTransactionAsync();
            db.Insert(student);
        }

        Assert.Equal(0, student.Id);
    }

    [Fact]
    public async Task A_transaction_that_the_database_ended_itself_is_taken_back()
    {
        await using var database = await CampusRows.CreateAsync(Backend.Sqlite);
        await using var db = new CampusDb(database.Options);
        var student = new Student { Name = "eli" };
        var transaction = db.BeginTransaction();
        db.Insert(student);
        _ = db.Students.First(s => s.Name == "dan").Courses.Query().Count();
        var version = db.Session.WriteVersion;
        await db.ExecuteAsync($"ROLLBACK");
        Assert.Throws<TransactionStateException>(() => db.Insert(new Student { Name = "fox" }));
        db.Session.Rollback();

        Assert.Equal(0, student.Id);
        Assert.True(db.Session.WriteVersion > version);
        await transaction.DisposeAsync();
    }
}
