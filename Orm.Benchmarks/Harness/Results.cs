using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Orm.Benchmarks.Harness;

/// <summary>Measurements as a table for people and as JSON for programs.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    /// <summary>One Markdown table for the workloads in the order in which they ran.</summary>
    public static string Table(IReadOnlyList<Measurement> measurements)
    {
        var rows = new List<string[]>
        {
            new[] { "workload", "contestant", "ratio", "quartiles", "goal", "ns", "bytes", "statements" },
        };
        rows.AddRange(measurements.Select(Row));
        var widths = Enumerable.Range(0, rows[0].Length)
            .Select(column => rows.Max(row => row[column].Length))
            .ToArray();
        var text = new StringBuilder();
        for (var at = 0; at < rows.Count; at++)
        {
            var cells = rows[at].Select((cell, column) => Pad(cell, column, widths));
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
            if (at == 0)
            {
                text.Append('|').AppendJoin('|', widths.Select(Rule)).Append("|\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The array that every suite's <c>--json</c> writes.</summary>
    public static string Json(IReadOnlyList<Measurement> measurements) => JsonSerializer.Serialize(
        measurements.Select(one => new
        {
            suite = one.Suite,
            workload = one.Workload,
            contestant = one.Contestant,
            ratio = Math.Round(one.Ratio, 4),
            nanoseconds = Math.Round(one.Nanoseconds, 1),
            bytes = Math.Round(one.Bytes, 1),
            statements = Math.Round(one.Statements, 2),
        }),
        s_indented);

    /// <summary>Prints the table, and writes the JSON file that was asked for.</summary>
    public static void Report(IReadOnlyList<Measurement> measurements, BenchmarkOptions options)
    {
        Console.Out.WriteLine(Table(measurements));
        if (options.JsonFile is { } file)
        {
            File.WriteAllText(file, Json(measurements) + "\n");
        }
    }

    private static string[] Row(Measurement one) =>
    [
        one.Workload,
        one.Contestant,
        Number(one.Ratio, "0.00"),
        $"{Number(one.Quartiles.Lower, "0.00")}-{Number(one.Quartiles.Upper, "0.00")}",
        Goal(one),
        Number(one.Nanoseconds, "#,0"),
        Number(one.Bytes, "#,0"),
        Number(one.Statements, "0.##"),
    ];

    private static string Goal(Measurement one) => one switch
    {
        { Goal: { } ratio } => $"{Number(ratio, "0.00")} {Verdict(one.Ratio <= ratio)}",
        { NanosecondGoal: { } time } =>
            $"{Number(time, "#,0")} ns {Verdict(one.Nanoseconds <= time)}",
        _ => "",
    };

    internal static string Verdict(bool reached) => reached ? "reached" : "MISSED";

    /// <summary>Names to the left, numbers to the right.</summary>
    private static string Pad(string cell, int column, int[] widths) =>
        column < 2 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]);

    private static string Rule(int width, int column) =>
        column < 2 ? new string('-', width + 2) : new string('-', width + 1) + ":";

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
