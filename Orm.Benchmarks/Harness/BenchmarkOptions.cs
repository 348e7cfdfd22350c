using System.Globalization;

namespace Orm.Benchmarks.Harness;

/// <summary>The options that every suite understands.</summary>
/// <param name="Rounds">How often every contestant runs in turn.</param>
/// <param name="Slice">How long a contestant runs in one round.</param>
/// <param name="WarmUp">How long a contestant runs before anything is measured.</param>
/// <param name="JsonFile">Where the results are written, if anywhere.</param>
/// <param name="Only">The part of a workload's name that selects what runs; empty for everything.</param>
internal sealed record BenchmarkOptions(int Rounds, TimeSpan Slice, TimeSpan WarmUp, string? JsonFile, string Only)
{
    public const string Usage = """
          --rounds N     rounds in which every contestant runs once (default 41)
          --quick        two short rounds: shows that everything runs and agrees, measures nothing
          --only TEXT    only the workloads whose name contains TEXT
          --json FILE    writes the results as an array of
                         {suite, workload, contestant, ratio, nanoseconds, bytes, statements}
        """;

    private static readonly BenchmarkOptions s_default =
        new(41, TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(1.5), null, "");

    /// <summary>Reads the options, or says what is wrong with them.</summary>
    public static bool TryParse(string[] args, out BenchmarkOptions options, out string error)
    {
        options = s_default;
        error = "";
        for (var at = 0; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--quick":
                    options = options with { Rounds = 2, Slice = TimeSpan.FromMilliseconds(1), WarmUp = TimeSpan.Zero };
                    break;
                case "--rounds" when Next() is { } text:
                    if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds)
                        || rounds == 0)
                    {
                        error = $"--rounds takes a number above 0, not '{text}'.";
                        return false;
                    }

                    options = options with { Rounds = rounds };
                    break;
                case "--only" when Next() is { } text:
                    options = options with { Only = text };
                    break;
                case "--json" when Next() is { } file:
                    options = options with { JsonFile = file };
                    break;
                default:
                    error = $"'{args[at]}' is no option, or lacks its value.";
                    return false;
            }

            string? Next() => at + 1 < args.Length ? args[++at] : null;
        }

        return true;
    }

    /// <summary>Whether a workload was asked for.</summary>
    public bool Selects(string workload) => workload.Contains(Only, StringComparison.OrdinalIgnoreCase);
}
