using System.Text;
using Orm.Engine;
using Orm.Engine.Functions;
using Orm.Tests.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// The scripts under Orm.Tests/Scripts/Engine: the cases of a file run one after the other on one database. What each
/// gives (rows, plans, errors, numbers of changed rows) is compared with what the file says.
/// </summary>
public sealed class EngineScriptTests
{
    public static TheoryData<string> Files => [.. ScriptFile.Under("Engine")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Statements_give_what_the_script_says(string path)
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        ScriptFile.Load(path).Verify((_, sql) => Run(connection, sql));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Statements_on_vectors_give_the_same(string path)
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        connection.Session.Instance.Database.LeastRowsForVectors = 0;
        ScriptFile.Load(path).Verify((_, sql) => Run(connection, sql));
    }

    /// <summary>The last result of the statements as lines of values, or the error.</summary>
    internal static string Run(EngineConnection connection, string sql)
    {
        try
        {
            using EngineCommand command = connection.CreateCommand();
            command.CommandText = sql;
            using EngineDataReader reader = command.ExecuteReader();
            string last = "";
            do
            {
                last = reader.FieldCount > 0 ? Rows(reader) : last;
            }
            while (reader.NextResult());
            return last.Length == 0 && reader.RecordsAffected >= 0
                ? FormattableString.Invariant($"{reader.RecordsAffected} changed")
                : last;
        }
        catch (EngineException error)
        {
            return $"{error.SqlState} {error.Message}";
        }
    }

    private static string Rows(EngineDataReader reader)
    {
        var text = new StringBuilder();
        for (int i = 0; i < reader.FieldCount; i++)
        {
            text.Append(i > 0 ? "|" : "").Append(reader.GetName(i));
        }

        while (reader.Read())
        {
            text.Append('\n');
            for (int i = 0; i < reader.FieldCount; i++)
            {
                text.Append(i > 0 ? "|" : "").Append(
                    reader.IsDBNull(i) ? "NULL" : ValueText.Format(reader.Current(i)));
            }
        }

        return text.ToString();
    }
}
