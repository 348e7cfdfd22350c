using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The tables of TPC-H in SQLite, in memory, as somebody who knows it sets them up: keys, an index for every foreign
/// key, dates as text, amounts as REAL, and ANALYZE.
/// </summary>
internal sealed partial class TpchSqlite : ITpchPeer
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    internal TpchSqlite(Func<string, IEnumerable<string[]>> rowsOf)
    {
        _connection.Open();
        foreach ((string table, string definition) in TpchSchema.Tables)
        {
            Execute($"CREATE TABLE {table} ({Decimal().Replace(definition, "REAL")})");
            Load(table, rowsOf(table));
        }

        for (int i = 0; i < TpchSchema.Indexes.Length; i++)
        {
            Execute(string.Create(CultureInfo.InvariantCulture, $"CREATE INDEX i{i} ON {TpchSchema.Indexes[i]}"));
        }

        Execute("ANALYZE");
    }

    public string Name => "SQLite";

    public double? Goal => 0.15;

    public void Run(string sql) => TpchAnswer.ReadAll(Command(InItsDialect(sql)));

    public List<string[]> Answer(string sql)
    {
        using SqliteCommand command = Command(InItsDialect(sql));
        using SqliteDataReader reader = command.ExecuteReader();
        return TpchAnswer.Read(reader);
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>Dates become texts, and what is spelled in another way there is.</summary>
    internal static string InItsDialect(string sql)
    {
        string text = MovedDate().Replace(sql, match => Moved(
            match.Groups["date"].Value, match.Groups["sign"].Value + match.Groups["count"].Value,
            match.Groups["unit"].Value));
        text = Date().Replace(text, "'$1'");
        text = Extract().Replace(text, "CAST(strftime('%Y', $1) AS INTEGER)");
        text = Substring().Replace(text, "substr($1, $2, $3)");

        // 0.06 + 0.01 is less than 0.07 there: its numbers are doubles.
        text = text.Replace("0.06 - 0.01 and 0.06 + 0.01", "0.05 and 0.07", StringComparison.Ordinal);

        // There are no names of columns behind the name of a subquery.
        return text.Replace("count(o_orderkey)", "count(o_orderkey) as c_count", StringComparison.Ordinal)
            .Replace("c_orders (c_custkey, c_count)", "c_orders", StringComparison.Ordinal);
    }

    private static string Moved(string date, string count, string unit)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        int by = int.Parse(count, CultureInfo.InvariantCulture);
        DateOnly moved = unit switch
        {
            "day" => day.AddDays(by),
            "month" => day.AddMonths(by),
            _ => day.AddYears(by),
        };
        return string.Create(CultureInfo.InvariantCulture, $"'{moved:yyyy-MM-dd}'");
    }

    private void Load(string table, IEnumerable<string[]> rows)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        foreach (string[] fields in rows)
        {
            if (insert.CommandText.Length == 0)
            {
                var places = Enumerable.Range(1, fields.Length).Select(i => FormattableString.Invariant($"${i}"));
                insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", places)})";
                for (int i = 0; i < fields.Length; i++)
                {
                    insert.Parameters.AddWithValue(FormattableString.Invariant($"${i + 1}"), fields[i]);
                }
            }

            for (int i = 0; i < fields.Length; i++)
            {
                insert.Parameters[i].Value = fields[i];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private SqliteCommand Command(string sql)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    [GeneratedRegex(@"DECIMAL\(\d+,\d+\)")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"date '(?<date>[\d-]+)' (?<sign>[-+]) interval '(?<count>\d+)' (?<unit>day|month|year)")]
    private static partial Regex MovedDate();

    [GeneratedRegex(@"date '([\d-]+)'")]
    private static partial Regex Date();

    [GeneratedRegex(@"extract\(year from (\w+)\)")]
    private static partial Regex Extract();

    [GeneratedRegex(@"substring\((\w+) from (\d+) for (\d+)\)")]
    private static partial Regex Substring();
}
