using Orm.Engine;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;
using Orm.Tests.Architecture;
using Orm.Tests.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Scripts;

/// <summary>
/// The queries of the scripts with hardly any memory: what they keep goes to files and comes back, with the answer that
/// the script says, or the statement fails with the error that names the limit. Nothing is left behind either way.
/// </summary>
public sealed class LittleMemoryTests
{
    private const long Little = 4 * 1024;
    private const string Refused = "53200";

    public static TheoryData<string> Files => [.. ScriptFile.Under("Engine")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Queries_give_what_the_script_says_or_name_the_limit(string path) => Verify(path, workers: 1);

    [Theory]
    [MemberData(nameof(Files))]
    public void Queries_of_several_workers_do_so_too(string path) => Verify(path, workers: 3);

    /// <summary>Everything in a grouping, a join, a sort and DISTINCT goes to files and back: they are never refused.
    /// </summary>
    [Theory]
    [InlineData("SELECT k, count(*) AS n FROM t GROUP BY k ORDER BY k")]
    [InlineData("SELECT t.k, u.v FROM t JOIN t AS u ON u.v = t.k ORDER BY 1, 2")]
    [InlineData("SELECT DISTINCT k FROM t ORDER BY k")]
    [InlineData("SELECT v, k FROM t ORDER BY k DESC, v")]
    public void What_can_go_to_files_is_not_refused(string sql)
    {
        using EngineConnection engine = Open(workers: 1);
        EngineSide.Run(engine, "CREATE TABLE t (k BIGINT, v BIGINT)");
        EngineSide.Run(engine, "INSERT INTO t SELECT i % 700, i FROM generate_series(1, 3000) AS g(i)");
        string expected = EngineSide.Run(engine, sql).ToString();
        engine.Session.Instance.Database.Memory.Limit = Little;
        Assert.Equal(expected, EngineSide.Run(engine, sql).ToString());
        AssertNothingIsLeft(engine.Session.Instance.Database);
    }

    private static void Verify(string path, int workers)
    {
        using EngineConnection engine = Open(workers);
        Database database = engine.Session.Instance.Database;
        long plenty = database.Memory.Limit;
        var failures = new List<string>();
        foreach (ScriptCase @case in ScriptFile.Load(path).Cases)
        {
            string sql = @case.Text.ToString().Trim('\n');
            bool isQuery = ScriptStatements.Split(sql).All(statement => statement.Syntax is QueryStatement);
            database.Memory.Limit = isQuery ? Little : plenty;
            foreach (string expected in @case.Sections.Select(section => section.Text.ToString().Trim('\n')))
            {
                string found = EngineSide.Run(engine, sql).ToString().Trim('\n');
                if (!(isQuery && found.StartsWith(Refused, StringComparison.Ordinal))
                    && Lines(found, sql) != Lines(expected, sql))
                {
                    failures.Add($"{@case.Title}\n{sql}\nexpected:\n{expected}\nfound:\n{found}\n");
                }
            }

            AssertNothingIsLeft(database);
        }

        Violations.AssertNone(failures);
    }

    private static EngineConnection Open(int workers)
    {
        var connection = new EngineConnection(
            FormattableString.Invariant($"Data Source=:memory:;Max Degree Of Parallelism={workers}"));
        connection.Open();
        Database database = connection.Session.Instance.Database;
        database.LeastRowsForVectors = 0;
        database.LeastRowsForWorkers = 0;
        database.RowsOfMorsels = 2;
        return connection;
    }

    private static void AssertNothingIsLeft(Database database)
    {
        Assert.Equal(0, database.Memory.Used);
        Assert.Empty(database.Options.Files.List("memory-temporary."));
    }

    private static string Lines(string rows, string sql) => ScriptStatements.IsOrdered(sql)
        ? rows
        : string.Join('\n', rows.Split('\n').Order(StringComparer.Ordinal));
}
