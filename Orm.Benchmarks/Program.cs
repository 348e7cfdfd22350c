using System.CommandLine;
using System.Runtime.CompilerServices;
using Orm.Benchmarks;
using Orm.Benchmarks.Startup;

// Started to be measured: what reads the command line of all others would be loaded first.
return args is [FirstRow.Argument, var contestant, var file] ? FirstRow.Run(contestant, file) : RunSuite(args);

[MethodImpl(MethodImplOptions.NoInlining)]
static int RunSuite(string[] args)
{
    var root = new RootCommand(
        "Side-by-side measurements: dotnet run -c Release --project Orm.Benchmarks -- SUITE [options]");
    foreach (Command suite in Suites.All)
    {
        root.Add(suite);
    }

    return root.Parse(args).Invoke();
}
