using System.CommandLine;
using Orm.Benchmarks.Editing;
using Orm.Benchmarks.Engine;
using Orm.Benchmarks.Engine.Statements;
using Orm.Benchmarks.Engine.Tpch;
using Orm.Benchmarks.Harness;
using Orm.Benchmarks.Loading;
using Orm.Benchmarks.Mapping;
using Orm.Benchmarks.Startup;
using Orm.Benchmarks.Translation;

namespace Orm.Benchmarks;

/// <summary>Every family of measurements, each a command with options of its own.</summary>
internal static class Suites
{
    internal static readonly IReadOnlyList<Command> All =
    [
        BenchmarkOptions.Command(
            "orm", "reading and inserting objects on SQLite, beside other libraries", MappingSuite.Run),
        BenchmarkOptions.Command(
            "loading", "rows with the rows that belong to them, beside other libraries", LoadingSuite.Run),
        BenchmarkOptions.Command(
            "translate", "making SQL of a query of five operators, the first time and again", TranslationSuite.Run),
        BenchmarkOptions.Command(
            "startup", "a process from its start to the first rows, beside other libraries", StartupSuite.Run),
        BenchmarkOptions.Command(
            "generator", "what the generator costs while somebody types in 300 files with queries",
            GeneratorSuite.Run),
        BenchmarkOptions.Command(
            "trees", "the engine's trees beside SQLite: point gets, ranges, builds", Trees.Run),
        BenchmarkOptions.Command(
            "engine", "SQL on the engine beside SQLite: statements by key, loading, join, sort", StatementSuite.Run),
        BenchmarkOptions.Command(
            "joins", "two large tables joined by each method: hash, merge, nested loops", JoinMethodSuite.Run),
        TpchSuite.Command(),
        EstimatesSuite.Command(),
        BenchmarkOptions.Command(
            "planning", "the time that planning takes: a point query, joins of ten tables", PlanningSuite.Run),
        TpchDataSuite.Command(),
        StorageSuite.Command(),
        Soak.Command(),
        Damage.Command(),
    ];
}
