using System.CommandLine;
using Orm.Benchmarks;

var root = new RootCommand(
    "Side-by-side measurements: dotnet run -c Release --project Orm.Benchmarks -- SUITE [options]");
foreach (Command suite in Suites.All)
{
    root.Add(suite);
}

return root.Parse(args).Invoke();
