using System.Data.Common;
using System.Globalization;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>The rows of a query as texts, and whether they are those of somebody else.</summary>
internal static class TpchAnswer
{
    private const double Tolerance = 1e-9;

    /// <summary>The known answer in a file: lines of values between bars, under a header.</summary>
    internal static List<string[]> Known(string file) =>
        [.. File.ReadLines(file).Skip(1).Select(line => line.Split('|').Select(value => value.Trim('"')).ToArray())];

    /// <summary>
    /// The first difference between two answers, or null when there is none. Numbers may differ in what comes behind
    /// their ninth digit, for a peer may add up doubles, and rows that a query leaves in any order may be in another
    /// one.
    /// </summary>
    internal static string? Difference(IReadOnlyList<string[]> rows, IReadOnlyList<string[]> expected) =>
        DifferenceInOrder(rows, expected) is { } difference
        && DifferenceInOrder(Ordered(rows), Ordered(expected)) is not null
            ? difference
            : null;

    internal static List<string[]> Read(DbDataReader reader)
    {
        var rows = new List<string[]>();
        while (reader.Read())
        {
            var row = new string[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? "" : Text(reader.GetValue(i));
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Runs a command, reads all columns of all rows and disposes of it.</summary>
    internal static void ReadAll(DbCommand command)
    {
        using (command)
        {
            using DbDataReader reader = command.ExecuteReader();
            object[] values = new object[reader.FieldCount];
            while (reader.Read())
            {
                reader.GetValues(values);
            }
        }
    }

    private static string Text(object value) => value switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string? DifferenceInOrder(IReadOnlyList<string[]> rows, IReadOnlyList<string[]> expected)
    {
        if (expected.Count != rows.Count)
        {
            return FormattableString.Invariant($"{rows.Count} rows, {expected.Count} expected");
        }

        for (int i = 0; i < rows.Count; i++)
        {
            for (int column = 0; column < rows[i].Length; column++)
            {
                if (!IsSame(expected[i][column].TrimEnd(), rows[i][column].TrimEnd()))
                {
                    return FormattableString.Invariant(
                        $"row {i + 1}, column {column + 1}: '{rows[i][column]}', '{expected[i][column]}' expected");
                }
            }
        }

        return null;
    }

    /// <summary>The rows in an order that does not depend on the last digits of numbers.</summary>
    private static List<string[]> Ordered(IEnumerable<string[]> rows) =>
        [.. rows.OrderBy(row => string.Join('|', row.Select(Rough)), StringComparer.Ordinal)];

    private static string Rough(string value) => double.TryParse(value, CultureInfo.InvariantCulture, out double number)
        ? number.ToString("G7", CultureInfo.InvariantCulture)
        : value.TrimEnd();

    private static bool IsSame(string expected, string found)
    {
        return expected == found
            || (double.TryParse(expected, CultureInfo.InvariantCulture, out double wanted)
                && double.TryParse(found, CultureInfo.InvariantCulture, out double value)
                && Math.Abs(wanted - value) <= Tolerance * Math.Max(1, Math.Abs(wanted)));
    }
}
