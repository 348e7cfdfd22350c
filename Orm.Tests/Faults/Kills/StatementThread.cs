using Orm.Engine;

namespace Orm.Tests.Faults.Kills;

/// <summary>
/// One of the threads that commit by SQL, each on its own connection: a transaction adds a row and counts it in another
/// table, so that half of one would show.
/// </summary>
internal static class StatementThread
{
    private const int StatementsPerCheckpoint = 50;

    internal static string ConnectionStringFor(string directory) =>
        $"Data Source={Path.Join(directory, "sql.db")}";

    /// <summary>Makes the tables, unless they are there.</summary>
    internal static void Create(string directory)
    {
        using var connection = new EngineConnection(ConnectionStringFor(directory));
        connection.Open();
        Execute(connection, """
            CREATE TABLE IF NOT EXISTS entries (
                id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, thread INT, number BIGINT, text TEXT,
                UNIQUE (thread, number));
            CREATE TABLE IF NOT EXISTS counts (thread INT PRIMARY KEY, entries BIGINT NOT NULL);
            INSERT INTO counts SELECT n, 0 FROM (VALUES (0), (1), (2), (3)) AS threads(n)
                WHERE NOT EXISTS (SELECT 1 FROM counts);
            """);
    }

    /// <summary>Commits until the process is killed.</summary>
    internal static void Commit(string directory, int thread)
    {
        using var acknowledgements = new FileStream(
            CommittingProcess.AcknowledgementsOf(directory, thread),
            FileMode.Append,
            FileAccess.Write,
            FileShare.Read,
            bufferSize: 0);
        using var connection = new EngineConnection(ConnectionStringFor(directory));
        connection.Open();
        for (long number = EntriesOf(connection, thread) + 1; ; number++)
        {
            using (var transaction = connection.BeginTransaction())
            {
                string text = new('x', (int)(number % 3000));
                Execute(connection, FormattableString.Invariant(
                    $"INSERT INTO entries (thread, number, text) VALUES ({thread}, {number}, '{text}')"));
                Execute(connection, FormattableString.Invariant(
                    $"UPDATE counts SET entries = entries + 1 WHERE thread = {thread}"));
                transaction.Commit();
            }

            acknowledgements.Write(BitConverter.GetBytes(number));
            if (thread == 0 && number % StatementsPerCheckpoint == 0)
            {
                Execute(connection, "CHECKPOINT");
            }
        }
    }

    /// <summary>How many entries a thread has counted; throws when they are not the ones that are there.</summary>
    internal static long EntriesOf(EngineConnection connection, int thread)
    {
        using var command = connection.CreateCommand();
        command.CommandText = FormattableString.Invariant($"""
            SELECT c.entries,
                (SELECT count(*) FROM entries AS e WHERE e.thread = {thread}),
                (SELECT coalesce(max(number), 0) FROM entries AS e WHERE e.thread = {thread})
            FROM counts AS c WHERE c.thread = {thread}
            """);
        using var reader = command.ExecuteReader();
        reader.Read();
        var (counted, rows, last) = (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
        return counted == rows && rows == last
            ? counted
            : throw new InvalidOperationException(FormattableString.Invariant(
                $"thread {thread} has counted {counted} entries; there are {rows}, the last is {last}"));
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
