using System.Globalization;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Storage.Format;

/// <summary>A stranger who has the documents of the file format, and nothing else, can read a database.</summary>
public sealed class DocumentedFileTests : IDisposable
{
    private const int Rows = 900;
    private const int LongestText = 200_000;
    private const int NoteColumn = 14;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-format-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void All_rows_of_a_closed_database_are_read_with_what_the_documents_say()
    {
        string file = Path.Join(_directory.FullName, "x.db");
        Write(file);

        var tables = new DocumentedFile(File.ReadAllBytes(file)).Tables();
        Assert.Contains(tables[1].Rows(), row => row.Values[0] == "1" && row.Values[1] == "specimens");
        var specimens = Assert.Single(tables.Values, table => table.Columns == ValuesOf(1).Length);
        var rows = specimens.Rows().ToList();
        long[] ids = [.. Enumerable.Range(1 - (Rows / 2), Rows).Where(id => id % 7 != 0)];
        Assert.Equal(ids, rows.Select(row => row.RowId));
        Assert.All(rows, row => Assert.Equal(ValuesOf(row.RowId), row.Values));
    }

    [Fact]
    public void A_byte_that_is_another_one_is_not_as_documented()
    {
        string file = Path.Join(_directory.FullName, "x.db");
        Write(file);
        byte[] bytes = File.ReadAllBytes(file);
        for (int place = 0; place + 65536 <= bytes.Length; place += 65536)
        {
            if (bytes[place + 4] == 3 && BitConverter.ToUInt16(bytes, place + 48) == ValuesOf(1).Length)
            {
                bytes[place + 2000] ^= 1;
            }
        }

        Assert.Throws<InvalidDataException>(() => new DocumentedFile(bytes).Tables().Values
            .Sum(table => table.Rows().Count()));
    }

    private static void Write(string file)
    {
        using var connection = new EngineConnection($"Data Source={file}");
        connection.Open();
        Execute(connection, """
            CREATE TABLE specimens (
                id BIGINT PRIMARY KEY, flag BOOLEAN, tiny SMALLINT, whole INT, single REAL, twice DOUBLE PRECISION,
                price DECIMAL(10, 2), wide DECIMAL(30, 5), exact DECIMAL, day DATE, clock TIME, moment TIMESTAMP,
                span INTERVAL, tag UUID, note TEXT NOT NULL, code VARCHAR(20), bytes BLOB);
            CREATE INDEX wholes ON specimens (whole);
            """);
        for (long id = 1 - (Rows / 2); id <= Rows / 2; id++)
        {
            string?[] values = ValuesOf(id);
            string[] literals = [.. values.Select((value, i) => value is null ? "NULL" : Literal(value, i, id))];
            Execute(connection, $"INSERT INTO specimens VALUES ({string.Join(", ", literals)})");
        }

        Execute(connection, "DELETE FROM specimens WHERE id % 7 = 0");
    }

    private static string Literal(string value, int column, long id) => column switch
    {
        9 => $"DATE '{value}'",
        10 => $"TIME '{value}'",
        11 => $"TIMESTAMP '{value}'",
        12 => FormattableString.Invariant($"INTERVAL '{Math.Abs(id)} months 3 days 5 seconds'"),
        13 => $"CAST('{value}' AS UUID)",
        14 or 15 => $"'{value}'",
        16 => $"X'{value}'",
        _ => value,
    };

    // As text, in the order of the columns.
    private static string?[] ValuesOf(long id)
    {
        string text = FormattableString.Invariant($"{id}");
        string size = FormattableString.Invariant($"{Math.Abs(id)}");
        string day = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(id * 40)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string?[] values =
        [
            text,
            id % 2 == 0 ? "true" : "false",
            text,
            FormattableString.Invariant($"{id * 4_000_000}"),
            FormattableString.Invariant($"{id + 0.5f}"),
            FormattableString.Invariant($"{id + 0.125}"),
            text + ".25",
            $"7{size}00000000000000000.12500",
            text + ".125",
            day,
            FormattableString.Invariant($"11:22:33.{Math.Abs(id):D6}0"),
            day + " 01:02:03.0000000",
            $"50000000/{size}/3",
            new Guid((int)id, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).ToString(),
            NoteOf(id),
            "code " + text,
            Convert.ToHexString(BitConverter.GetBytes(id)),
        ];
        int without = (int)(Math.Abs(id) % 40);
        if (without is > 0 and < 17 and not NoteColumn)
        {
            values[without] = null;
        }

        return values;
    }

    // In its view, in the heap of the leaf, in one overflow page, in several.
    private static string NoteOf(long id) => new('n', id == 100 ? LongestText : (id % 50) switch
    {
        0 => 9_000,
        1 => 40_000,
        var rest => (int)Math.Abs(rest),
    });

    private static void Execute(EngineConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
