using Orm.Benchmarks;

if (args is [var name, .. var rest] && Suite.All.FirstOrDefault(suite => suite.Name == name) is { } suite)
{
    return suite.Run(rest);
}

Console.Error.WriteLine(args is [var unknown, ..] ? $"There is no suite named '{unknown}'." : "Which suite?");
Console.Error.WriteLine("usage: dotnet run -c Release --project Orm.Benchmarks -- SUITE [options]");
foreach (var known in Suite.All)
{
    Console.Error.WriteLine($"  {known.Name,-10} {known.Measures}");
}

return 2;
