using System.Globalization;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>The engine itself with several workers, on the same data: how much of one worker's time they take, and how
/// much processor time that costs.</summary>
internal sealed class TpchWorkers : ITpchPeer
{
    private readonly EngineConnection _connection;
    private readonly int _workers;

    /// <param name="source">The connection string of the database that was filled.</param>
    /// <param name="workers">How many threads share a query at most.</param>
    internal TpchWorkers(string source, int workers)
    {
        _workers = workers;
        _connection = new EngineConnection(source);
        _connection.Open();
        using EngineCommand command = Command(
            string.Create(CultureInfo.InvariantCulture, $"SET max_degree_of_parallelism = {workers}"));
        command.ExecuteNonQuery();
    }

    public string Name => string.Create(CultureInfo.InvariantCulture, $"{_workers} workers");

    public double? Goal => null;

    public void Run(string sql) => TpchAnswer.ReadAll(Command(sql));

    public List<string[]> Answer(string sql)
    {
        using EngineCommand command = Command(sql);
        using EngineDataReader reader = command.ExecuteReader();
        return TpchAnswer.Read(reader);
    }

    public void Dispose() => _connection.Dispose();

    private EngineCommand Command(string sql)
    {
        EngineCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
