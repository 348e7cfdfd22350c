using System.Globalization;
using Orm.Engine;
using Orm.Tests.Architecture;
using Orm.Tests.Faults.Crashes.Transactions;
using Orm.Tests.Faults.Damage;
using Xunit;

namespace Orm.Tests.Engine.Format;

/// <summary>A stranger could write a reader from the documentation: here is one.</summary>
public sealed class FormatDocumentationTests
{
    // Of more small pages than one node of the map leads to.
    private const int Longs = 2100;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_reader_made_from_the_documentation_finds_what_the_engine_has_written(bool isClosed)
    {
        var small = isClosed ? SmallDatabase.Closed() : SmallDatabase.OfKilledProcess();
        var read = new DocumentedDatabase(small.ReadFiles(), SmallDatabase.Name);

        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (table, rows) in read.Tables)
        {
            found.Add(DatabaseSubject.NameOf(table), "");
            foreach (var (rowId, values) in rows)
            {
                string text = values[1] is { } value ? ":" + value : "";
                found.Add(DatabaseSubject.NameOf(table, rowId), $"0={values[0] ?? "null"}{text}");
            }

            Assert.All(read.Indexes.Values, entries => Assert.Equal(rows.Count, entries.Count));
        }

        Assert.Equal(small.History.Current, found);
        Assert.Equal(2, read.Indexes.Count);
        Assert.Equal(read.Expected(), read.Indexes);
        Assert.True(read.Sequences[SmallDatabase.Sequence] >= 1);
    }

    [Fact]
    public void It_finds_values_of_every_type_that_sql_has_written()
    {
        string folder = Directory.CreateTempSubdirectory("orm-format-").FullName;
        try
        {
            WriteAllTypes(folder);
            var read = new DocumentedDatabase(FilesIn(folder), "x.db");

            Assert.Contains(read.Tables[1].Values, definition => definition is ["1", "everything", _]);
            var rows = read.Tables.Values.Single(rows => rows.Values.Any(row => row.Length == s_values.Count)).Values;
            Assert.Equal(s_values.Select(value => value.Text), rows.First());
            Assert.All(rows.Last(), Assert.Null);
            Assert.Equal((2 * (s_values.Count - 1)) + 1, read.Expected().Count);
            Assert.Equal(read.Expected(), read.Indexes);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void It_finds_what_is_in_the_log_only_and_what_is_in_a_map_of_two_levels()
    {
        string folder = Directory.CreateTempSubdirectory("orm-format-").FullName;
        try
        {
            using var connection = new EngineConnection($"Data Source={Path.Join(folder, "x.db")};Synchronous=Normal");
            connection.Open();
            Run(connection, "CREATE TABLE long (a INT PRIMARY KEY, b TEXT); CREATE SEQUENCE s START 1000");
            Run(connection, "INSERT INTO long SELECT i, repeat(chr(97 + i % 26), 9000) "
                + FormattableString.Invariant($"FROM generate_series(1, {Longs}) AS g(i)"));
            Run(connection, "CHECKPOINT; UPDATE long SET b = 'short' WHERE a = 7; DELETE FROM long WHERE a = 8");
            Run(connection, "SELECT nextval('s'); SELECT setval('s', 5)");
            connection.Session.Instance.Database.CloseFiles();
            var files = FilesIn(folder);
            var read = new DocumentedDatabase(files, "x.db");

            var rows = read.Tables.Values.Single(rows => rows.Count == Longs - 1).Values;
            Assert.All(rows, row => Assert.Equal(
                row[0] == "7"
                    ? "short"
                    : new string((char)(97 + (int.Parse(row[0]!, CultureInfo.InvariantCulture) % 26)), 9000),
                row[1]));
            Assert.Equal([5], read.Sequences.Values);
            Assert.Equal(2, new PageFileReader(files["x.db"]).LevelsOfSmallPages);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, byte[]> FilesIn(string folder) => Directory.GetFiles(folder).ToDictionary(
        file => Path.GetFileName(file)!, File.ReadAllBytes, StringComparer.Ordinal);

    private static string Listed(IEnumerable<string> parts) => string.Join(", ", parts);

    private static void Run(EngineConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static readonly List<(string Type, string Literal, string Text)> s_values =
    [
        ("BOOLEAN", "TRUE", "true"),
        ("SMALLINT", "-2", "-2"),
        ("INTEGER", "3", "3"),
        ("BIGINT", "-4000000000", "-4000000000"),
        ("REAL", "1.5", "1.5"),
        ("DOUBLE PRECISION", "-0.1", "-0.1"),
        ("DECIMAL(9, 2)", "-12.50", "-12.50"),
        ("DECIMAL(30, 3)", "12345678901234567890.125", "12345678901234567890.125"),
        ("NUMERIC", "0.000001", "0.000001"),
        ("TEXT", "'a text of more than twelve bytes'", "a text of more than twelve bytes"),
        ("VARCHAR(20)", "'grün'", "grün"),
        ("BYTEA", "'\\xDEADBEEF'", "DEADBEEF"),
        ("DATE", "DATE '2024-02-29'", "2024-02-29"),
        ("TIME", "TIME '12:34:56.789'", "12:34:56.7890000"),
        ("TIMESTAMP", "TIMESTAMP '1969-12-31 23:59:59.5'", "1969-12-31T23:59:59.5000000Z"),
        ("TIMESTAMPTZ", "TIMESTAMPTZ '2024-01-01 12:00:00+02'", "2024-01-01T10:00:00.0000000Z"),
        ("INTERVAL", "INTERVAL '1 year 2 days 03:04:05'", "12 months 2 days 03:04:05"),
        ("UUID", "'00112233-4455-6677-8899-aabbccddeeff'", "00112233-4455-6677-8899-aabbccddeeff"),
        ("CHAR(5)", "'abcde'", "abcde"),
        ("JSON", "'{\"a\": 1}'", "{\"a\": 1}"),
    ];

    // The values of another row, and of a third: what keys are made of has borders.
    private static readonly string[][] s_others =
    [
        [
            "FALSE", "0", "-2147483648", "9223372036854775807", "CAST('NaN' AS REAL)",
            "CAST('Infinity' AS DOUBLE PRECISION)", "0", "-1.5", "-123456.789", "''", "'a'", "'\\x0001FF00'",
            "DATE '1969-12-31'", "TIME '00:00:00'", "TIMESTAMP '2262-01-01 00:00:00'",
            "TIMESTAMPTZ '1969-12-31 12:00:00+00'", "INTERVAL '-1 day'", "'ffffffff-ffff-ffff-ffff-ffffffffffff'",
            "'ab'", "'[]'",
        ],
        [
            "TRUE", "32767", "0", "0", "-2.5", "CAST('-0.0' AS DOUBLE PRECISION)", "9999999.99", "0", "1200",
            "'twelve bytes'", "'thirteen byte'", "'\\x'", "DATE '0001-01-01'", "TIME '23:59:59.9999999'",
            "TIMESTAMP '1970-01-01 00:00:00'", "TIMESTAMPTZ '1970-01-01 00:00:00+00'", "INTERVAL '2 months -3 hours'",
            "'00000000-0000-0000-0000-000000000000'", "''", "'null'",
        ],
    ];

    private static void WriteAllTypes(string folder)
    {
        using var connection = new EngineConnection($"Data Source={Path.Join(folder, "x.db")}");
        connection.Open();
        Run(connection, $"CREATE TABLE everything ({Listed(s_values.Select((value, i) => $"c{i} {value.Type}"))})");
        Run(connection, $"INSERT INTO everything VALUES ({Listed(s_values.Select(value => value.Literal))})");
        foreach (string[] other in s_others)
        {
            Run(connection, $"INSERT INTO everything VALUES ({Listed(other)})");
        }

        Run(connection, $"INSERT INTO everything VALUES ({Listed(s_values.Select(_ => "NULL"))})");
        for (int i = 0; s_values[i].Type != "JSON"; i++)
        {
            Run(connection, $"CREATE INDEX up{i} ON everything (c{i})");
            Run(connection, $"CREATE INDEX down{i} ON everything (c{i} DESC NULLS {(i % 2 == 0 ? "FIRST" : "LAST")})");
        }

        Run(connection, "CREATE INDEX several ON everything (c9, c3 NULLS FIRST, c8 DESC) INCLUDE (c7, c11, c19, c0)");
    }

    [Fact]
    public void The_reader_shares_nothing_with_the_engine()
    {
        var files = SourceCode.TreesUnder("Orm.Tests/Engine/Format")
            .Where(tree => !tree.FilePath.EndsWith("Tests.cs", StringComparison.Ordinal))
            .ToList();
        Assert.True(files.Count >= 6);
        Violations.AssertNone(files
            .Where(tree => tree.ToString().Contains("Orm.Engine", StringComparison.Ordinal))
            .Select(tree => tree.FilePath));
    }
}
