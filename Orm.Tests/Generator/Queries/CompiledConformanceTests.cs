using Orm.Linq.Expressions;
using Orm.Tests.Conformance.Harness;
using Xunit;
using Xunit.Sdk;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// The conformance suite once more, compiled: every query that is seen whole is intercepted and gives the answer of
/// LINQ to Objects. The suite itself runs the same queries through the run-time path.
/// </summary>
public sealed class CompiledConformanceTests(SqliteBackend sqlite, AdoNetBackend adoNet, EngineBackend engine)
    : IClassFixture<SqliteBackend>, IClassFixture<AdoNetBackend>, IClassFixture<EngineBackend>
{
    /// <summary>How many queries of a hundred must be intercepted; a ratchet.</summary>
    private const int InterceptedPercent = 97;

    [Fact]
    public Task Sqlite() => Agree(sqlite);

    [Fact]
    public Task AdoNet() => Agree(adoNet);

    [Fact]
    public Task Engine() => Agree(engine);

    private static async Task Agree(ConformanceBackend backend)
    {
        var left = new List<string>();
        var differences = new List<string>();
        foreach (var query in ConformanceProgram.Cases)
        {
            await using var db = ConformanceProgram.Connect(backend.Database);
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

        var count = ConformanceProgram.Cases.Count;
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        if ((count - left.Count) * 100 < count * InterceptedPercent)
        {
            throw new XunitException($"{left.Count} of {count} ran through run time:\n{string.Join('\n', left)}");
        }
    }
}
