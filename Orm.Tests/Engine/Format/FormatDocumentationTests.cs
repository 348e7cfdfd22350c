using Orm.Engine;
using Orm.Tests.Architecture;
using Orm.Tests.Faults.Crashes.Transactions;
using Orm.Tests.Faults.Damage;
using Xunit;

namespace Orm.Tests.Engine.Format;

/// <summary>A stranger could write a reader from the documentation: here is one.</summary>
public sealed class FormatDocumentationTests
{
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
        Assert.True(read.Sequences[SmallDatabase.Sequence] >= 1);
    }

    [Fact]
    public void It_finds_values_of_every_type_that_sql_has_written()
    {
        string folder = Directory.CreateTempSubdirectory("orm-format-").FullName;
        try
        {
            var values = WriteAllTypes(folder);
            var files = Directory.GetFiles(folder).ToDictionary(
                file => Path.GetFileName(file)!, File.ReadAllBytes, StringComparer.Ordinal);
            var read = new DocumentedDatabase(files, "x.db");

            Assert.Contains(read.Tables[1].Values, definition => definition is ["1", "everything", _]);
            var rows = read.Tables.Values.Single(rows => rows.Values.Any(row => row.Length == values.Count)).Values;
            Assert.Equal(values.Select(value => value.Text), rows.First());
            Assert.All(rows.Last(), Assert.Null);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<(string Type, string Literal, string Text)> WriteAllTypes(string folder)
    {
        List<(string Type, string Literal, string Text)> values =
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
            ("JSON", "'{\"a\": 1}'", "{\"a\": 1}"),
        ];
        using var connection = new EngineConnection($"Data Source={Path.Join(folder, "x.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            CREATE TABLE everything ({string.Join(", ", values.Select((value, i) => $"c{i} {value.Type}"))});
            INSERT INTO everything VALUES ({string.Join(", ", values.Select(value => value.Literal))});
            INSERT INTO everything VALUES ({string.Join(", ", values.Select(_ => "NULL"))});
            """;
        command.ExecuteNonQuery();
        return values;
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
