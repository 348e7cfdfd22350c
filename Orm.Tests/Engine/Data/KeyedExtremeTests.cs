using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>The least and greatest row id among the rows of one key of an index, which the entries end with.</summary>
public sealed class KeyedExtremeTests
{
    [Theory]
    [InlineData("SELECT min(id) FROM c WHERE p = 3", 2L)]
    [InlineData("SELECT max(id) FROM c WHERE p = 3", 296L)]
    [InlineData("SELECT (SELECT min(c.id) FROM c WHERE c.p = k.id) FROM (VALUES (CAST(3 AS BIGINT))) AS k(id)", 2L)]
    [InlineData("SELECT count(min) FROM (SELECT min(id) AS min FROM c WHERE p = 8) AS none", 0L)]
    public void The_row_id_is_found_behind_the_key(string sql, long expected)
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE c (id BIGINT PRIMARY KEY, p BIGINT NOT NULL);
            CREATE INDEX c_p ON c (p);
            INSERT INTO c SELECT i, i % 7 + 1 FROM generate_series(1, 300) AS s(i)
            """;
        command.ExecuteNonQuery();
        command.CommandText = sql;
        Assert.Equal(expected, command.ExecuteScalar());
    }
}
