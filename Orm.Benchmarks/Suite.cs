using Orm.Benchmarks.Editing;
using Orm.Benchmarks.Engine;
using Orm.Benchmarks.Engine.Statements;
using Orm.Benchmarks.Engine.Tpch;
using Orm.Benchmarks.Loading;
using Orm.Benchmarks.Mapping;
using Orm.Benchmarks.Translation;

namespace Orm.Benchmarks;

/// <summary>A family of measurements with a command line of its own.</summary>
/// <param name="Name">The first argument on the command line.</param>
/// <param name="Measures">What it measures, for the usage text.</param>
/// <param name="Run">Takes the other arguments and returns the exit code.</param>
internal sealed record Suite(string Name, string Measures, Func<string[], int> Run)
{
    /// <summary>Every suite that exists.</summary>
    public static readonly IReadOnlyList<Suite> All =
    [
        new("orm", "reading and inserting objects on SQLite, beside other libraries", MappingSuite.Run),
        new("loading", "rows with the rows that belong to them, beside other libraries", LoadingSuite.Run),
        new("translate", "making SQL of a query of five operators, the first time and again", TranslationSuite.Run),
        new("generator", "what the generator costs while somebody types in 300 files with queries", GeneratorSuite.Run),
        new("trees", "the engine's trees beside SQLite: point gets, ranges, builds", Trees.Run),
        new("engine", "SQL on the engine beside SQLite: statements by key, loading, join, sort", StatementSuite.Run),
        new("tpch", "the 22 queries of TPC-H on the engine: times, and whether the answers are right", TpchSuite.Run),
        new("estimates", "estimated and actual rows of the joins of TPC-H", EstimatesSuite.Run),
        new("planning", "the time that planning takes: a point query, joins of ten tables", PlanningSuite.Run),
        new("tpch-data", "writes the tables of TPC-H, or compares them with known ones", TpchDataSuite.Run),
        new("storage", "the engine's transactions beside SQLite: reads, commits, recovery", StorageSuite.Run),
        new("soak", "crash points a minute that the engine's storage survives, until it is stopped", Soak.Run),
        new("damage", "every bit of the files of small databases, flipped: reported, or harmless", Damage.Run),
    ];
}
