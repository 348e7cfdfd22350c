using System.CommandLine;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>What several commands over TPC-H are told.</summary>
internal static class TpchOptions
{
    internal static Option<double> Scale(double normally)
    {
        var option = new Option<double>("--sf")
        {
            Description = "the scale: 1 is 6 million rows of lineitem",
            DefaultValueFactory = _ => normally,
        };
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<double>() is not (> 0 and < 30_000))
            {
                given.AddError("--sf takes a number above 0 and below 30000.");
            }
        });
        return option;
    }

    internal static Option<string> Settings() => new("--settings")
    {
        Description = "more of the engine's connection string",
        DefaultValueFactory = _ => "",
    };

    internal static Option<int> Workers() => new("--workers")
    {
        Description = "beside the engine with so many workers; 0: without",
    };

    internal static Option<string?> Only() => new("--only") { Description = "one query, q01 to q22" };
}
