using Microsoft.Data.Sqlite;

namespace Orm.Benchmarks.Loading;

/// <summary>Reads rows by hand.</summary>
internal static class ThreadCommands
{
    public static SqliteCommand Prepare(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$n", SqliteType.Integer);
        command.Prepare();
        return command;
    }

    public static List<PlainThread> ReadThreads(SqliteCommand command, long number)
    {
        command.Parameters[0].Value = number;
        using var reader = command.ExecuteReader();
        var threads = new List<PlainThread>();
        while (reader.Read())
        {
            threads.Add(new PlainThread
            {
                Id = reader.GetInt64(0),
                Title = reader.GetString(1),
                Score = reader.GetInt32(2),
            });
        }

        return threads;
    }

    public static void ReadAnswers(SqliteCommand command, long number, Action<PlainAnswer> add)
    {
        command.Parameters[0].Value = number;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            add(new PlainAnswer
            {
                Id = reader.GetInt64(0),
                ThreadId = reader.GetInt64(1),
                Text = reader.GetString(2),
                Score = reader.GetInt32(3),
            });
        }
    }

    public static void ReadMarks(SqliteCommand command, long number, Action<long, PlainMark> add)
    {
        command.Parameters[0].Value = number;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var answer = reader.GetInt64(1);
            add(answer, new PlainMark { Id = reader.GetInt64(0), AnswerId = answer, Value = reader.GetInt32(2) });
        }
    }
}
