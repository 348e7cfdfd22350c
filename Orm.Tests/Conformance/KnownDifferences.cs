using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
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
            "C# counts and compares strings by UTF-16 units, SQLite by characters: of a surrogate pair it sees one.",
            Rows(s => s.Specimens.OrderBy(x => x.Id == 1 ? "\uFB01" : x.String).ThenBy(x => x.Id).Select(x => x.Id)),
            Rows(s => s.Specimens.Select(x => x.String.Length)),
            Rows(s => s.Specimens.Where(x => x.MaybeString != null && x.MaybeString.Length > 3)),
            Rows(s => s.Specimens.OrderBy(x => x.String.Length).ThenBy(x => x.String).ThenBy(x => x.Id)),
            Rows(s => s.Specimens.Select(x => x.String.IndexOf("b", StringComparison.Ordinal))),
            Rows(s => s.Specimens.Select(x => x.String.IndexOf('b'))),
            Rows(s => s.Specimens.Where(x => x.String.Length >= 3).Select(x => x.String.Substring(1, 2))),
            Rows(s => s.Specimens.Where(x => x.String.Length > 4).Select(x => x.String.Substring(2)))),
        .. Because(
            "SQLite's remainder casts both sides to integers; a remainder of real numbers needs a function.",
            Rows(s => s.Specimens.Select(x => x.Double % 2)),
            Rows(s => s.Specimens.Select(x => x.Double % -0.75)),
            Rows(s => s.Specimens.Select(x => x.Single % 2))),
        .. Because(
            "A comparison makes NULL unequal to NULL in C#; the exclusive or of truth values passes null on.",
            Rows(s => s.Specimens.Select(x => new { x.Id, V = x.MaybeBoolean ^ x.OtherBoolean }))),
        .. Because(
            "A negative limit means no limit to SQLite; in C# it means no rows.",
            Rows(s => s.Posts.OrderBy(p => p.Id).Take(-1))),
        .. Because(
            "What does not fit into an integer is reported by the reader as ColumnOverflowException; C# keeps the " +
            "nearest value in a cast, and reports OverflowException in a sum.",
            Rows(s => s.Specimens.Select(x => (int)x.Double)),
            Fails<OverflowException>(s => s.Specimens.Sum(x => (int)x.UInt32 + (int.MaxValue / 2)))),
        .. Because(
            "The cast goes through the signed number, or through the nearest shortest text.",
            Rows(s => s.Specimens.Select(x => (decimal)x.UInt64)),
            Rows(s => s.Specimens.Select(x => (double)x.Decimal))),
        .. Because(
            "The default value of a time is of no kind in C#, and of the column's kind where a query says it.",
            Rows(s => s.Posts.SelectMany(p => p.Comments.Select(c => c.CreatedAt).DefaultIfEmpty()))),
        .. Because(
            "A refusal quotes the cast that the compiler wrote, and the number of the enum's member.",
            Refused(
                s => s.Specimens.Where(x => x.NamedWeekday > Weekday.Monday), "x.NamedWeekday > Weekday.Monday")),
        .. Because(
            "Not translated, though it has a meaning in SQL.",
            Rows(s => s.Specimens.Where(x => new List<decimal> { 1.5m, 100m }.Contains(x.Decimal))),
            Rows(s => s.Posts.OrderBy(p => p.Id).Reverse()),
            Rows(s => s.Posts.OrderBy(p => p.Id).Take(10).Reverse().Select(p => p.Id))),
    ];

    private static IEnumerable<KnownDifference> Because(string reason, params ConformanceCase[] queries)
        => queries.Select(query => new KnownDifference(query, reason));
}
