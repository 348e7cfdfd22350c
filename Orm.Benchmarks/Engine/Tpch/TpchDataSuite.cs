using System.Diagnostics;
using System.Globalization;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The generated tables by themselves: <c>-- tpch-data [--sf N] [--out FOLDER] [--compare FOLDER]</c> writes them as
/// files, or says whether files have the same rows.
/// </summary>
internal static class TpchDataSuite
{
    internal static int Run(string[] args)
    {
        string? folder = TpchSuite.Option(args, "--out");
        string? known = TpchSuite.Option(args, "--compare");
        double scale = double.Parse(TpchSuite.Option(args, "--sf") ?? "0.01", CultureInfo.InvariantCulture);
        bool same = true;
        foreach ((string table, _) in TpchSchema.Tables)
        {
            var clock = Stopwatch.StartNew();
            IEnumerable<string[]> rows = TpchGenerator.Rows(table, scale);
            long count = folder is null ? rows.LongCount() : Write(rows, Path.Combine(folder, table + ".tbl"));
            string verdict = known is null ? "" : Difference(TpchGenerator.Rows(table, scale), known, table);
            same &= verdict is "" or "same";
            Console.WriteLine(FormattableString.Invariant(
                $"{table,-10} {count,12:N0} rows {clock.Elapsed.TotalSeconds,7:F1} s  {verdict}"));
        }

        return same ? 0 : 1;
    }

    private static long Write(IEnumerable<string[]> rows, string path)
    {
        long count = 0;
        using var writer = new StreamWriter(path);
        writer.NewLine = "\n";
        foreach (string[] row in rows)
        {
            writer.Write(string.Join('|', row));
            writer.WriteLine('|');
            count++;
        }

        return count;
    }

    private static string Difference(IEnumerable<string[]> rows, string folder, string table)
    {
        using IEnumerator<string[]> known = TpchLoader.FromFolder(folder, table).GetEnumerator();
        foreach (string[] row in rows)
        {
            if (!known.MoveNext())
            {
                return "more rows than known";
            }

            if (!row.SequenceEqual(known.Current))
            {
                return $"{string.Join('|', row)}, known {string.Join('|', known.Current)}";
            }
        }

        return known.MoveNext() ? "fewer rows than known" : "same";
    }
}
