using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance;

/// <summary>
/// Every query that is known not to be answered as LINQ to Objects answers it. A test asserts that each of them still
/// differs, so that whoever changes that has to move the query to the tests of its area.
/// </summary>
internal static class KnownDifferences
{
    internal static readonly TheoryData<KnownDifference> All =
    [
        .. Because(
            "C# orders strings by UTF-16 units, databases by code points: they differ where a surrogate pair meets a " +
            "character from U+E000 on. An index serves the database's order only; see decision 0085.",
            Rows(s => s.Specimens.OrderBy(x => x.Id == 1 ? "\uFB01" : x.String).ThenBy(x => x.Id).Select(x => x.Id))),
        .. Because(
            "The default value of a time is of no kind in C#, and of the column's kind where a query says it.",
            Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.CreatedAt).DefaultIfEmpty()))),
    ];

    private static IEnumerable<KnownDifference> Because(string reason, params ConformanceCase[] queries)
        => queries.Select(query => new KnownDifference(query, reason));
}
