using Microsoft.Data.Sqlite;
using Orm.Benchmarks.Harness;

namespace Orm.Benchmarks.Mapping;

/// <summary>
/// Reading and inserting objects on SQLite in memory. Every contestant has a database of its own with the same rows,
/// and has to give the same answers as the first before anything is measured.
/// </summary>
internal static class MappingSuite
{
    private const string Name = "orm";

    /// <summary>
    /// The contestants in the order of the table; the first is what the others are compared with. Each is given a
    /// database of its own.
    /// </summary>
    private static readonly IReadOnlyList<Func<SqliteConnection, IPostStore>> s_contestants =
    [
        connection => new PreparedCommands(connection),
        connection => new NewCommands(connection),
        connection => new StatementHandles(connection.Handle!),
        connection => new DapperStore(connection),
        connection => new EntityFrameworkStore(connection),
        connection => new CompiledEntityFrameworkStore(connection),
        connection => new OrmStore(connection.Handle!),
        connection => new AsyncOrmStore(connection.Handle!),
        connection => new OrmQueryStore(connection.Handle!),
        connection => new CompiledOrmStore(connection.Handle!),
        connection => new QueryMethodOrmStore(connection.Handle!),
        connection => new RunTimeOrmStore(connection.Handle!),
    ];

    public static int Run(BenchmarkOptions options)
    {
        using var template = SeededDatabase.Open();
        var connections = s_contestants.Select(_ => SeededDatabase.CopyOf(template)).ToList();
        var stores = s_contestants.Zip(connections, (make, connection) => make(connection)).ToList();
        stores.Add(new EngineOrmStore(stores[0]));
        try
        {
            Results.Report(Measure(stores, options), options);
            return 0;
        }
        catch (WrongAnswerException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
        finally
        {
            stores.ForEach(store => store.Dispose());
            connections.ForEach(connection => connection.Dispose());
        }
    }

    private static List<Measurement> Measure(List<IPostStore> stores, BenchmarkOptions options)
    {
        var rounds = new InterleavedRounds(Name, options);
        var measurements = new List<Measurement>();
        foreach (var workload in PostWorkload.All.Where(workload => options.Selects(workload.Name)))
        {
            Console.Error.WriteLine($"{workload.Name} ...");
            var entries = stores.Where(workload.TakesPart).Select(store => workload.Enter(store, stores[0])).ToList();
            measurements.AddRange(rounds.Run(workload.Name, entries));
        }

        return measurements;
    }
}
