namespace Orm.Engine.Functions;

/// <summary>The window functions that are no aggregates.</summary>
internal enum WindowFunction
{
    RowNumber,
    Rank,
    DenseRank,
    PercentRank,
    CumulativeDistribution,
    Ntile,
    Lag,
    Lead,
    FirstValue,
    LastValue,
    NthValue,
}

/// <summary>The window functions by name, and how many arguments each takes.</summary>
internal static class WindowFunctionTable
{
    private static readonly NameTable<WindowFunction> s_names = new(
        ("row_number", WindowFunction.RowNumber),
        ("rank", WindowFunction.Rank),
        ("dense_rank", WindowFunction.DenseRank),
        ("percent_rank", WindowFunction.PercentRank),
        ("cume_dist", WindowFunction.CumulativeDistribution),
        ("ntile", WindowFunction.Ntile),
        ("lag", WindowFunction.Lag),
        ("lead", WindowFunction.Lead),
        ("first_value", WindowFunction.FirstValue),
        ("last_value", WindowFunction.LastValue),
        ("nth_value", WindowFunction.NthValue));

    internal static WindowFunction? Find(string name) => s_names.Find(name);

    internal static string NameOf(WindowFunction function) => s_names.NameOf(function);

    internal static bool Accepts(WindowFunction function, int arguments) => function switch
    {
        WindowFunction.Ntile or WindowFunction.FirstValue or WindowFunction.LastValue => arguments == 1,
        WindowFunction.Lag or WindowFunction.Lead => arguments is >= 1 and <= 3,
        WindowFunction.NthValue => arguments == 2,
        _ => arguments == 0,
    };
}
