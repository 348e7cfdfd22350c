using System.CommandLine;
using System.Diagnostics;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The generated tables by themselves: <c>-- tpch-data</c> writes them as files, or says whether files have the same
/// rows.
/// </summary>
internal static class TpchDataSuite
{
    internal static Command Command()
    {
        Option<double> scale = TpchOptions.Scale(0.01);
        var folder = new Option<string?>("--out") { Description = "a folder for the files" };
        var known = new Option<string?>("--compare") { Description = "a folder with the files of another generator" };
        var command = new Command("tpch-data", "writes the tables of TPC-H, or compares them with known ones")
        {
            scale, folder, known,
        };
        command.SetAction(given => Run(given.GetValue(scale), given.GetValue(folder), given.GetValue(known)));
        return command;
    }

    private static int Run(double scale, string? folder, string? known)
    {
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
