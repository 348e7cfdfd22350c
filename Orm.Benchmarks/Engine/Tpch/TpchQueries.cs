namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>The 22 queries of TPC-H, which the program carries along.</summary>
internal static class TpchQueries
{
    private const int Count = 22;

    /// <param name="only">The name of the one that is wanted; null: all.</param>
    internal static IEnumerable<(string Name, string Sql)> All(string? only)
    {
        for (int i = 1; i <= Count; i++)
        {
            string name = FormattableString.Invariant($"q{i:D2}");
            if (only is null || only == name)
            {
                using Stream text = typeof(TpchQueries).Assembly.GetManifestResourceStream(name)!;
                yield return (name, new StreamReader(text).ReadToEnd());
            }
        }
    }
}
