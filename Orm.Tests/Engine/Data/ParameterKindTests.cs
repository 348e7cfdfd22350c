using System.Data;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// Values of all kinds as parameters, also where they make no sense, and very long texts: what comes of them is rows or
/// an error with a state and a place.
/// </summary>
public sealed class ParameterKindTests
{
    private static readonly object?[] s_values =
    [
        null, DBNull.Value, true, (byte)255, sbyte.MinValue, short.MinValue, ushort.MaxValue, int.MinValue,
        uint.MaxValue, long.MinValue, ulong.MaxValue, float.NaN, float.MaxValue, double.NegativeInfinity,
        double.Epsilon,
        decimal.MaxValue, decimal.MinValue, 'x', "", "x", "\0", "1e999", "2024-02-30", "{\"a\":", "%_\\", "[0-9",
        new byte[3], Array.Empty<byte>(), Guid.Empty, DateTime.MinValue, DateTime.MaxValue, DateTime.UnixEpoch,
        DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateOnly.MaxValue, TimeOnly.MaxValue, TimeSpan.Zero,
        TimeSpan.MinValue, TimeSpan.MaxValue, DbType.Int32,
    ];

    private static readonly string[] s_uses =
    [
        "SELECT @p", "SELECT @p + 1", "SELECT -@p", "SELECT @p || 'x'", "SELECT @p = i FROM every",
        "SELECT @p::integer",
        "SELECT @p::text", "SELECT @p::date + 1", "SELECT @p::jsonb -> 'a'", "SELECT CAST(@p AS numeric(5, 2))",
        "SELECT i FROM every WHERE t LIKE @p", "SELECT t ~ @p FROM every", "SELECT i FROM every LIMIT @p",
        "SELECT i FROM every WHERE i IN (@p, 1)", "SELECT i FROM every WHERE d BETWEEN @p AND @p",
        "SELECT sum(i) OVER (ORDER BY i ROWS @p PRECEDING) FROM every", "SELECT substr(t, @p) FROM every",
        "SELECT repeat('x', @p)", "SELECT lpad('x', @p, 'y')",
        "SELECT CASE WHEN @p THEN 1 ELSE 2 END", "SELECT i FROM every WHERE @p", "SELECT nullif(@p, 1)",
        "SELECT coalesce(@p, 1)", "SELECT @p::interval::text", "SELECT to_char(@p::interval, 'YYYY DD HH24:MI:SS.US')",
        "SELECT i FROM generate_series(1, @p) AS g(i) LIMIT 3", "SELECT i FROM generate_series(@p, @p) AS g(i)",
        "SELECT i FROM generate_series(1, 3, @p) AS g(i) LIMIT 3",
        "SELECT i FROM generate_series(9223372036854775806, @p) AS g(i) LIMIT 9",
        "INSERT INTO every (i) VALUES (@p)", "INSERT INTO every (t) VALUES (@p)", "INSERT INTO every (d) VALUES (@p)",
        "INSERT INTO every (n) VALUES (@p)", "INSERT INTO every (b) VALUES (@p)", "INSERT INTO every (u) VALUES (@p)",
        "INSERT INTO every (j) VALUES (@p)", "UPDATE every SET i = @p, t = @p", "DELETE FROM every WHERE n < @p",
    ];

    [Fact]
    public void Parameters_of_any_kind_give_rows_or_typed_errors()
    {
        using EngineConnection connection = Open();
        Assert.Null(Answer(
            connection,
            "CREATE TABLE every (i INT, t TEXT, d TIMESTAMP, n NUMERIC(6, 2), b BYTEA, u UUID, j JSONB);"
                + "INSERT INTO every VALUES (1, 'x', '2024-01-01', 1.5, '', NULL, '{}')"));
        DbType[] types = Enum.GetValues<DbType>();
        var wrong = new List<string>();
        for (int i = 0; i < s_uses.Length; i++)
        {
            for (int j = 0; j < s_values.Length; j++)
            {
                object? value = s_values[j];
                if (Answer(connection, s_uses[i], value, types[(i + j) % types.Length]) is { } found)
                {
                    wrong.Add($"{s_uses[i]} with {value?.GetType().Name ?? "null"}: {found}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_longest_spans_of_time_are_texts()
    {
        using EngineConnection connection = Open();
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT @least::text || ' ' || @most::text";
        command.Parameters.AddWithValue("least", TimeSpan.MinValue);
        command.Parameters.AddWithValue("most", TimeSpan.MaxValue);
        Assert.Equal("-256204778:48:05.4775808 256204778:48:05.4775807", command.ExecuteScalar());
    }

    [Theory]
    [InlineData("SELECT 1 WHERE 5 IN ({0})", "1, ", "1", 100_000)]
    [InlineData("SELECT '{0}'", "x", "", 4_000_000)]
    [InlineData("SELECT {0}", "1, ", "1", 100_000)]
    [InlineData("VALUES {0}", "(1), ", "(1)", 100_000)]
    [InlineData("SELECT 1 AS \"{0}\"", "n", "", 1_000_000)]
    [InlineData("SELECT {0}", "1 + ", "1", 30_000)]
    [InlineData("SELECT {0}", "CASE WHEN TRUE THEN ", "1", 30_000)]
    [InlineData("SELECT 1{0}", " UNION SELECT 1", "", 30_000)]
    [InlineData("SELECT {0}", "'a' || ", "'a'", 30_000)]
    [InlineData("SELECT {0}", "coalesce(NULL, ", "1", 30_000)]
    [InlineData("WITH {0} SELECT 1", "a AS (SELECT 1), ", "b AS (SELECT 1)", 2_000)]
    [InlineData("SELECT 1 FROM {0}", "(SELECT 1) AS a CROSS JOIN ", "(SELECT 1) AS a", 3_000)]
    public void Long_texts_are_answered_or_refused(string form, string part, string end, int times)
    {
        using EngineConnection connection = Open();
        string sql = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            form,
            string.Concat(Enumerable.Repeat(part, times)) + end);
        Assert.Null(Answer(connection, sql));
        Assert.Null(Answer(connection, "SELECT 1"));
    }

    private static EngineConnection Open()
    {
        var connection = new EngineConnection("Data Source=:memory:;Memory Limit=32MB");
        connection.Open();
        return connection;
    }

    /// <summary>What is wrong with the answer to a statement; null when nothing is.</summary>
    private static string? Answer(EngineConnection connection, string sql, object? value = null, DbType? type = null)
    {
        try
        {
            using EngineCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.CommandTimeout = 5;
            EngineParameter parameter = command.Parameters.AddWithValue("p", value ?? DBNull.Value);
            if (type is { } kind)
            {
                parameter.DbType = kind;
            }

            using EngineDataReader reader = command.ExecuteReader();
            do
            {
                while (reader.Read())
                {
                    // Rows are computed as they are read, and so are their errors.
                }
            }
            while (reader.NextResult());
            return null;
        }
        catch (EngineException error)
        {
            return error.SqlState is not { Length: 5 } || error.SqlState == "XX000"
                ? $"no state: {error.Message}"
                : error.Position is { } place && (place.Offset < 0 || place.Offset > sql.Length)
                    ? $"no place in the text: {place}"
                    : null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return $"{error.GetType().Name}: {error.Message} {error.StackTrace?.Split('\n')[0]}";
        }
    }
}
