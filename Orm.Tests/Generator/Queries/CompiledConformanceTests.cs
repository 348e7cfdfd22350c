using Orm.Linq.Expressions;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Snapshots;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// The conformance suite once more, compiled: every query that is seen whole is intercepted and gives the answer of
/// LINQ to Objects. The suite itself runs the same queries through the run-time path. The file beside the test names
/// each query that went through run time here as well.
/// </summary>
public sealed class CompiledConformanceTests(SqliteBackend sqlite, AdoNetBackend adoNet, EngineBackend engine)
    : IClassFixture<SqliteBackend>, IClassFixture<AdoNetBackend>, IClassFixture<EngineBackend>
{
    private const string NotBuilt = "\n    The compiler that the tests refer to does not build it.";

    [Fact]
    public Task Sqlite() => Agree(ConformanceProgram.Whole, sqlite);

    [Fact]
    public Task AdoNet() => Agree(ConformanceProgram.Whole, adoNet);

    [Fact]
    public Task Engine() => Agree(ConformanceProgram.Whole, engine);

    [Fact]
    public Task Sqlite_over_a_library() => Agree(ConformanceProgram.Split, sqlite);

    [Fact]
    public Task Engine_over_a_library() => Agree(ConformanceProgram.Split, engine);

    private static async Task Agree(ConformanceProgram program, ConformanceBackend backend)
    {
        var left = new List<string>();
        var differences = new List<string>();
        foreach (var query in program.Cases)
        {
            await using var db = program.Connect(backend.Database);
            db.Queries.Plans = new PlanCache(backend.Database.Dialect);
            if (await query.Case.CompareAsync(() => query.Ask(db)) is { } difference)
            {
                differences.Add($"{query.Case.Text}\n{difference}");
            }

            if (db.Queries.Plans.Translations > 0)
            {
                left.Add(query.Case.Text);
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        left.AddRange(program.NotBuilt.Select(query => query + NotBuilt));
        var list = program == ConformanceProgram.Whole ? "Left_to_run_time" : "Left_to_run_time_over_a_library";
        await Verifier.Verify(string.Join('\n', left.Order(StringComparer.Ordinal)) + "\n", method: list);
    }
}
