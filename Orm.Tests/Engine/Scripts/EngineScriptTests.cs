using Orm.Engine;
using Orm.Tests.Architecture;
using Orm.Tests.Engine.References;
using Orm.Tests.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Scripts;

/// <summary>
/// The scripts under Orm.Tests/Scripts/Engine: the cases of a file run one after the other on one database. What each
/// gives (rows, plans, errors, numbers of changed rows) is compared with what the file says, and with what PostgreSQL
/// and SQLite give for the same statements.
/// </summary>
public sealed class EngineScriptTests
{
    public static TheoryData<string> Files => [.. ScriptFile.Under("Engine")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Statements_give_what_the_script_says(string path)
    {
        using EngineConnection engine = Open();
        ScriptFile.Load(path).Verify(
            (_, sql) => EngineSide.Run(engine, sql).ToString(), ScriptStatements.IsOrdered);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Statements_on_vectors_give_the_same(string path)
    {
        using EngineConnection engine = Open();
        engine.Session.Instance.Database.LeastRowsForVectors = 0;
        ScriptFile.Load(path).Verify(
            (_, sql) => EngineSide.Run(engine, sql).ToString(), ScriptStatements.IsOrdered);
    }

    [PostgresTheory]
    [MemberData(nameof(Files))]
    public void PostgreSQL_gives_the_same(string path)
    {
        ScriptFile file = ScriptFile.Load(path);
        if (!ScriptMarks.Excludes(file, "postgresql"))
        {
            using EngineConnection engine = Open();
            using var reference = new PostgresSide();
            Compare(file, "postgresql", sql => EngineSide.Run(engine, sql), reference.Run, withNames: true);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void SQLite_gives_the_same(string path)
    {
        ScriptFile file = ScriptFile.Load(path);
        if (!ScriptMarks.Excludes(file, "sqlite"))
        {
            using EngineConnection engine = Open();
            using var reference = new SqliteSide();
            Compare(
                file,
                "sqlite",
                sql => SqliteSide.Lowered(EngineSide.Run(engine, sql)),
                sql => SqliteSide.Lowered(reference.Run(sql)),
                withNames: false);
        }
    }

    private static EngineConnection Open()
    {
        var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private static void Compare(
        ScriptFile file, string database, Func<string, ScriptOutcome> own, Func<string, ScriptOutcome> other,
        bool withNames)
    {
        var differences = new List<string>();
        foreach (ScriptCase @case in file.Cases)
        {
            string sql = @case.Text.ToString().Trim('\n');
            ScriptOutcome found = own(sql);
            if (ScriptMarks.Excludes(sql, database) || ScriptStatements.HasOwnSyntax(sql))
            {
                continue;
            }

            ScriptOutcome expected = other(sql);
            bool isOrdered = ScriptStatements.IsOrdered(sql);
            if (!ScriptMarks.Differs(file, sql, database)
                && found.Comparable(withNames, isOrdered) != expected.Comparable(withNames, isOrdered))
            {
                differences.Add($"{@case.Title}\n{sql}\n{database}:\n{expected}\nthe engine:\n{found}\n");
            }
        }

        Violations.AssertNone(differences);
    }
}
