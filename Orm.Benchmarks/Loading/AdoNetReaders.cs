using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Orm.Benchmarks.Loading;

/// <summary>Hand-written ADO.NET: one prepared statement for each level, found again by a dictionary.</summary>
internal sealed class BestStatements(SqliteConnection connection) : IThreadReader
{
    private readonly SqliteCommand _threads =
        ThreadCommands.Prepare(connection, "SELECT Id, Title, Score FROM Threads WHERE Id <= $n");

    private readonly SqliteCommand _answers = ThreadCommands.Prepare(
        connection,
        """
        SELECT Id, ThreadId, Text, Score FROM Answers WHERE ThreadId IN (SELECT Id FROM Threads WHERE Id <= $n)
        """);

    private readonly SqliteCommand _marks = ThreadCommands.Prepare(
        connection,
        """
        SELECT Id, AnswerId, Value FROM Marks WHERE AnswerId IN (
            SELECT Id FROM Answers WHERE ThreadId IN (SELECT Id FROM Threads WHERE Id <= $n))
        """);

    public string Name => "ADO.NET, a statement for each level";

    public sqlite3 Handle => connection.Handle!;

    public long TwoLevels(int threads) => ThreadSums.Two(Read(threads, out _));

    public long ThreeLevels(int threads)
    {
        var read = Read(threads, out var answers);
        ThreadCommands.ReadMarks(_marks, threads, (key, mark) =>
        {
            mark.Answer = answers[key];
            mark.Answer.Marks.Add(mark);
        });
        return ThreadSums.Three(read);
    }

    public void Dispose()
    {
        _threads.Dispose();
        _answers.Dispose();
        _marks.Dispose();
        connection.Dispose();
    }

    private List<PlainThread> Read(int threads, out Dictionary<long, PlainAnswer> answers)
    {
        var read = ThreadCommands.ReadThreads(_threads, threads);
        var byId = read.ToDictionary(thread => thread.Id);
        var found = new Dictionary<long, PlainAnswer>();
        ThreadCommands.ReadAnswers(_answers, threads, answer =>
        {
            answer.Thread = byId[answer.ThreadId];
            answer.Thread.Answers.Add(answer);
            found.Add(answer.Id, answer);
        });
        answers = found;
        return read;
    }
}

/// <summary>ADO.NET in a loop: a prepared statement for each row that something belongs to.</summary>
internal sealed class NaiveLoop(SqliteConnection connection) : IThreadReader
{
    private readonly SqliteCommand _threads =
        ThreadCommands.Prepare(connection, "SELECT Id, Title, Score FROM Threads WHERE Id <= $n");

    private readonly SqliteCommand _answers =
        ThreadCommands.Prepare(connection, "SELECT Id, ThreadId, Text, Score FROM Answers WHERE ThreadId = $n");

    private readonly SqliteCommand _marks =
        ThreadCommands.Prepare(connection, "SELECT Id, AnswerId, Value FROM Marks WHERE AnswerId = $n");

    public string Name => "ADO.NET, a statement for each row";

    public sqlite3 Handle => connection.Handle!;

    public long TwoLevels(int threads) => ThreadSums.Two(Read(threads));

    public long ThreeLevels(int threads)
    {
        var read = Read(threads);
        foreach (var answer in read.SelectMany(thread => thread.Answers))
        {
            ThreadCommands.ReadMarks(_marks, answer.Id, (_, mark) =>
            {
                mark.Answer = answer;
                answer.Marks.Add(mark);
            });
        }

        return ThreadSums.Three(read);
    }

    public void Dispose()
    {
        _threads.Dispose();
        _answers.Dispose();
        _marks.Dispose();
        connection.Dispose();
    }

    private List<PlainThread> Read(int threads)
    {
        var read = ThreadCommands.ReadThreads(_threads, threads);
        foreach (var thread in read)
        {
            ThreadCommands.ReadAnswers(_answers, thread.Id, answer =>
            {
                answer.Thread = thread;
                thread.Answers.Add(answer);
            });
        }

        return read;
    }
}
