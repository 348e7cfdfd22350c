using System.CommandLine;

namespace Orm.Benchmarks.Harness;

/// <summary>The options of every suite that measures in interleaved rounds.</summary>
/// <param name="Rounds">How often every contestant runs in turn.</param>
/// <param name="Slice">How long a contestant runs in one round.</param>
/// <param name="WarmUp">How long a contestant runs before anything is measured.</param>
/// <param name="JsonFile">Where the results are written, if anywhere.</param>
/// <param name="Only">The part of a workload's name that selects what runs; empty for everything.</param>
internal sealed record BenchmarkOptions(int Rounds, TimeSpan Slice, TimeSpan WarmUp, string? JsonFile, string Only)
{
    /// <summary>The command of a suite that takes these options and no others.</summary>
    public static Command Command(string name, string measures, Func<BenchmarkOptions, int> run) =>
        Command(name, measures, (options, _) => run(options));

    /// <summary>The command of a suite that takes some options besides these.</summary>
    public static Command Command(
        string name, string measures, Func<BenchmarkOptions, ParseResult, int> run, params Option[] more)
    {
        Option<int> rounds = AboveZero("--rounds", 41, "rounds in which every contestant runs once");
        var quick = new Option<bool>("--quick")
        {
            Description = "two short rounds: shows that everything runs and agrees, measures nothing",
        };
        var only = new Option<string>("--only")
        {
            Description = "only the workloads whose name contains this",
            DefaultValueFactory = _ => "",
        };
        var json = new Option<string?>("--json")
        {
            Description = "a file for the results: an array of "
                + "{suite, workload, contestant, ratio, nanoseconds, bytes, statements}",
        };
        var command = new Command(name, measures) { rounds, quick, only, json };
        Array.ForEach(more, command.Options.Add);
        command.SetAction(given => run(given.GetValue(quick)
            ? new BenchmarkOptions(
                2, TimeSpan.FromMilliseconds(1), TimeSpan.Zero, given.GetValue(json), given.GetValue(only)!)
            : new BenchmarkOptions(
                given.GetValue(rounds), TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(1.5),
                given.GetValue(json), given.GetValue(only)!), given));
        return command;
    }

    /// <summary>An option that takes a number above zero.</summary>
    public static Option<int> AboveZero(string name, int normally, string description)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => normally };
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() <= 0)
            {
                given.AddError($"{name} takes a number above 0.");
            }
        });
        return option;
    }

    /// <summary>Whether a workload was asked for.</summary>
    public bool Selects(string workload) => workload.Contains(Only, StringComparison.OrdinalIgnoreCase);
}
