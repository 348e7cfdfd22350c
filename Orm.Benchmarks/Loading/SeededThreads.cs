using Microsoft.Data.Sqlite;

namespace Orm.Benchmarks.Loading;

/// <summary>A SQLite database in memory: 1,000 threads with 10 answers each, and 2 marks on each answer.</summary>
internal static class SeededThreads
{
    public const int Threads = 1_000;

    public const int Answers = 10;

    public const int Marks = 2;

    private const string Sql = """
        CREATE TABLE Threads (Id INTEGER PRIMARY KEY, Title TEXT NOT NULL, Score INTEGER NOT NULL);
        CREATE TABLE Answers (Id INTEGER PRIMARY KEY, ThreadId INTEGER NOT NULL REFERENCES Threads, Text TEXT NOT NULL,
            Score INTEGER NOT NULL);
        CREATE TABLE Marks (Id INTEGER PRIMARY KEY, AnswerId INTEGER NOT NULL REFERENCES Answers,
            Value INTEGER NOT NULL);
        CREATE INDEX IX_Answers_ThreadId ON Answers (ThreadId);
        CREATE INDEX IX_Marks_AnswerId ON Marks (AnswerId);
        WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < $threads)
        INSERT INTO Threads SELECT i, 'A thread about subject number ' || i, i % 97 FROM n;
        WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < $threads * $answers - 1)
        INSERT INTO Answers
            SELECT i + 1, i * 7 % $threads + 1, 'An answer of some forty letters, number ' || i, i % 13 FROM n;
        WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < $threads * $answers * $marks - 1)
        INSERT INTO Marks SELECT i + 1, i * 11 % ($threads * $answers) + 1, i % 5 FROM n;
        ANALYZE;
        """;

    public static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.Parameters.AddWithValue("$threads", Threads);
        command.Parameters.AddWithValue("$answers", Answers);
        command.Parameters.AddWithValue("$marks", Marks);
        command.ExecuteNonQuery();
        return connection;
    }
}
