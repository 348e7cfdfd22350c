namespace Orm.Benchmarks.Mapping;

/// <summary>Marks the contestants that are ours, and so have goals.</summary>
internal interface IOwnPostStore : IPostStore
{
    /// <summary>How its queries become SQL.</summary>
    QueryForm Form => QueryForm.Intercepted;
}

/// <summary>The ways in which a query of ours becomes SQL, each with goals of its own.</summary>
internal enum QueryForm
{
    /// <summary>With the program; no expression tree is built.</summary>
    Compiled,

    /// <summary>With the program; the C# compiler builds the tree.</summary>
    Intercepted,

    /// <summary>When it first runs, and found again from then on.</summary>
    RunTime,
}
