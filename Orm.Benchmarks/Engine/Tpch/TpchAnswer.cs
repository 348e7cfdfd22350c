using System.Globalization;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>The known answer of a query: lines of values between bars, under a header.</summary>
internal static class TpchAnswer
{
    private const double Tolerance = 1e-9;

    /// <summary>The first difference between a result and the answer, or null when there is none.</summary>
    internal static string? Difference(IReadOnlyList<string[]> rows, string file)
    {
        string[] lines = [.. File.ReadAllLines(file).Skip(1)];
        if (lines.Length != rows.Count)
        {
            return FormattableString.Invariant($"{rows.Count} rows, {lines.Length} expected");
        }

        for (int i = 0; i < lines.Length; i++)
        {
            string[] expected = lines[i].Split('|');
            for (int column = 0; column < expected.Length; column++)
            {
                if (!IsSame(expected[column].Trim('"').TrimEnd(), rows[i][column].TrimEnd()))
                {
                    return FormattableString.Invariant(
                        $"row {i + 1}, column {column + 1}: '{rows[i][column]}', '{expected[column]}' expected");
                }
            }
        }

        return null;
    }

    internal static List<string[]> Read(EngineDataReader reader)
    {
        var rows = new List<string[]>();
        while (reader.Read())
        {
            var row = new string[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? "" : reader.GetString(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static bool IsSame(string expected, string found)
    {
        return expected == found
            || (double.TryParse(expected, CultureInfo.InvariantCulture, out double wanted)
                && double.TryParse(found, CultureInfo.InvariantCulture, out double value)
                && Math.Abs(wanted - value) <= Tolerance * Math.Max(1, Math.Abs(wanted)));
    }
}
