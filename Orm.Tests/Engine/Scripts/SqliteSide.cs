using System.Globalization;
using Microsoft.Data.Sqlite;
using Orm.Engine.Sql.Syntax;

namespace Orm.Tests.Engine.Scripts;

/// <summary>
/// Runs cases on SQLite. It has fewer types, so values are compared as it has them: truth values and numbers as
/// numbers. It has other codes for errors, so an error is an error.
/// </summary>
internal sealed class SqliteSide : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=False;Foreign Keys=True");

    internal SqliteSide()
    {
        _connection.Open();
        using SqliteCommand command = _connection.CreateCommand();
        // SQLite's LIKE ignores case unless told otherwise; PostgreSQL's never does.
        command.CommandText = "PRAGMA case_sensitive_like = ON";
        command.ExecuteNonQuery();
    }

    internal ScriptOutcome Run(string sql)
    {
        var last = new ScriptOutcome([], []);
        try
        {
            foreach ((Statement? syntax, string text) in ScriptStatements.Split(sql))
            {
                ScriptOutcome outcome = RunOne(text);
                long changes = syntax is ModificationStatement ? outcome.Changes : -1;
                long sum = changes < 0 ? last.Changes : Math.Max(0, last.Changes) + changes;
                last = (outcome.Columns.Length > 0 ? outcome : last) with { Changes = sum };
            }

            return last;
        }
        catch (SqliteException error)
        {
            return ScriptOutcome.Error("any", error.Message);
        }
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>An outcome of another database in the values that SQLite has.</summary>
    internal static ScriptOutcome Lowered(ScriptOutcome outcome) => outcome with
    {
        Rows = [.. outcome.Rows.Select(row => row.Select(Lowered).ToArray())],
        SqlState = outcome.SqlState is null ? null : "any",
    };

    private ScriptOutcome RunOne(string text)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = text;
        using SqliteDataReader reader = command.ExecuteReader();
        int[] columns = [.. Enumerable.Range(0, reader.FieldCount)];
        var outcome = new ScriptOutcome([.. columns.Select(reader.GetName)], []);
        while (reader.Read())
        {
            outcome.Rows.Add([.. columns.Select(i => reader.IsDBNull(i) ? null : Text(reader.GetValue(i)))]);
        }

        return outcome with { Changes = reader.RecordsAffected };
    }

    private static string Text(object value) => value is byte[] bytes
        ? @"\x" + Convert.ToHexStringLower(bytes)
        : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string? Lowered(string? value) => value switch
    {
        "true" => "1",
        "false" => "0",
        _ when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) =>
            number.ToString("G12", CultureInfo.InvariantCulture),
        _ => value,
    };
}
