namespace Orm.Generator.Models;

/// <summary>What is generated for the queries of one source file.</summary>
/// <param name="HintName">The name of the generated file, without the extension.</param>
/// <param name="Text">Its text.</param>
/// <param name="Counts">How many of the source file's queries it serves.</param>
internal sealed record QueryFileModel(string HintName, string Text, QueryCounts Counts);

/// <summary>How many queries are intercepted.</summary>
/// <param name="Intercepted">Those that are.</param>
/// <param name="All">All that there are: terminals, delegates, and calls of methods with [Query].</param>
internal sealed record QueryCounts(int Intercepted, int All)
{
    public static readonly QueryCounts None = new(0, 0);

    public static QueryCounts operator +(QueryCounts left, QueryCounts right)
        => new(left.Intercepted + right.Intercepted, left.All + right.All);
}
