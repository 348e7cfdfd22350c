using System.Text;
using Orm.Tests.Architecture;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Snapshots;
using Xunit;

namespace Orm.Tests.Conformance.Golden;

/// <summary>
/// The statements that every query of the suite becomes, for people to read and for reviews to see change. What a query
/// answers is tested elsewhere; here it is what it costs.
/// </summary>
/// <remarks>To accept what the queries become now: <c>ORM_ACCEPT=1 dotnet test --filter GoldenSql</c>.</remarks>
public sealed class GoldenSqlTests(SqliteBackend sqlite, AdoNetBackend adoNet, EngineBackend engine)
    : IClassFixture<SqliteBackend>, IClassFixture<AdoNetBackend>, IClassFixture<EngineBackend>
{
    public static TheoryData<string> Areas => [.. ConformanceArea.All.Select(area => area.Name)];

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task Sqlite(string area)
    {
        var written = await WriteAsync(sqlite, area);

        // One dialect, whatever stands between: the driver may not change what is sent.
        Assert.Equal(written, await WriteAsync(adoNet, area));
        await CompareAsync($"{nameof(GoldenSqlTests)}.{nameof(Sqlite)}#{area}", written);
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public async Task Engine(string area)
        => await CompareAsync($"{nameof(GoldenSqlTests)}.{nameof(Engine)}#{area}", await WriteAsync(engine, area));

    private static Task CompareAsync(string name, string written)
        => new SnapshotFiles(Repository.FullPath("Orm.Tests/Conformance/Golden"), name, Repository.Accepts).Compare(
            [new SnapshotTarget(Name: null, "sql", written)], (received, verified) => Task.CompletedTask);

    private static async Task<string> WriteAsync(ConformanceBackend backend, string area)
    {
        var text = new StringBuilder();
        foreach (var query in ConformanceArea.All.Single(candidate => candidate.Name == area).Cases)
        {
            text.Append("-- ").Append(query.Text).Append('\n');
            await WriteStatementsAsync(backend, query, text);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static async Task WriteStatementsAsync(
        ConformanceBackend backend, ConformanceCase query, StringBuilder text)
    {
        var statements = new StatementRecorder();
        await using var db = backend.Connect(statements);
        string? ending = null;
        try
        {
            query.Send(new DatabaseSource(db));
        }
        catch (QueryNotSupportedException refusal)
        {
            ending = $"-- refused: {refusal.Reason}\n";
        }
        catch (Exception error)
        {
            ending = $"-- ends in {error.GetType().Name}\n";
        }

        foreach (var statement in statements.Texts)
        {
            text.Append(statement).Append(";\n");
        }

        text.Append(ending);
    }
}
