using System.Data;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>What a reader says of its results and values.</summary>
public sealed class EngineDataReaderTests : IDisposable
{
    private readonly EngineConnection _connection = new("Data Source=:memory:");

    public EngineDataReaderTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData(CommandBehavior.Default)]
    [InlineData(CommandBehavior.SingleRow)]
    public void A_result_that_had_rows_has_rows_to_its_end(CommandBehavior behavior)
    {
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT 1; SELECT 2 WHERE false; SELECT 3";
        using var reader = (EngineDataReader)command.ExecuteReader(behavior);
        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.True(reader.HasRows);
        Assert.True(reader.NextResult());
        Assert.False(reader.HasRows);
        Assert.False(reader.Read());
        Assert.False(reader.HasRows);
        Assert.True(reader.NextResult());
        Assert.True(reader.HasRows);
        Assert.True(reader.Read());
        Assert.Equal(3, reader.GetInt32(0));
        Assert.False(reader.NextResult());
        Assert.False(reader.HasRows);
    }

    [Theory]
    [InlineData("24:00:00", 24 * 60 * 60)]
    [InlineData("00:00:00", 0)]
    [InlineData("23:59:59", (24 * 60 * 60) - 1)]
    public void The_end_of_a_day_is_a_time(string text, int seconds)
    {
        using EngineCommand command = _connection.CreateCommand();
        command.CommandText = $"SELECT TIME '{text}'";
        using EngineDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(TimeSpan.FromSeconds(seconds), reader.GetValue(0));
        Assert.Equal(TimeSpan.FromSeconds(seconds), reader.GetFieldValue<TimeSpan>(0));
    }
}
