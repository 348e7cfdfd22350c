using System.Text;
using Orm.Tests.Conformance.Harness;

namespace Orm.Tests.Documentation.Linq;

/// <summary>Writes the page that lists every operator of LINQ, from what the conformance suite proves.</summary>
/// <param name="uses">Which queries use which operator.</param>
/// <param name="reason">Why a query is refused, as a database says it.</param>
internal sealed class LinqPage(OperatorUses uses, Func<ConformanceCase, string> reason)
{
    private const string Opening = """
        # LINQ, operator by operator

        This page is written by the tests: `ORM_ACCEPT=1 dotnet test --filter LinqPage` makes it anew, and a test fails
        where it does not say what the suite proves.

        **Translated** operators become SQL. Each number counts queries of the conformance suite that use the operator;
        every one of them is run on every backend and compared with what LINQ to Objects answers over the same data.
        **Refused** operators raise `QueryNotSupportedException` before a statement runs; the message is the one in
        the table. Nothing is ever evaluated in the program without being asked for: `AsEnumerable()` asks for it.

        The overloads with an `IEqualityComparer<T>` or `IComparer<T>` take code that the database cannot run; null and
        the default comparer change nothing and are accepted. The members of strings, numbers and times have a
        [page of their own](linq-scalars.md), what SQL and C# see differently
        [another](decisions/0017-where-sql-and-csharp-differ.md).

        """;

    /// <summary>The overloads that no query of the suite uses: nobody knows what happens to them.</summary>
    internal IReadOnlyList<OperatorOverload> Unknown { get; } =
        [.. OperatorOverload.All.Where(one => uses.Answered(one).Count == 0 && uses.Refused(one).Count == 0)];

    /// <summary>The page as Markdown.</summary>
    internal string Write()
    {
        var text = new StringBuilder(Opening);
        text.Append("\n| Operator | | Queries, or why not |\n|---|---|---|\n");
        foreach (var overload in OperatorOverload.All)
        {
            text.Append("| `").Append(overload).Append("` | ").Append(Row(overload)).Append(" |\n");
        }

        text.Append('\n').Append(OperatorUses.AnsweredQueries).Append(" queries are compared, ")
            .Append(OperatorUses.RefusedQueries).Append(" must be refused; beside them the suite makes queries of ")
            .Append("these operators at random.\n");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private string Row(OperatorOverload overload)
    {
        var answered = uses.Answered(overload).Count;
        var refused = uses.Refused(overload);

        // The comparer that does what is done without one is no reason to call an overload translated.
        return (answered, refused) switch
        {
            (_, [var query, ..]) when answered == 0 || overload.TakesComparer => $"refused | {Cell(reason(query))}",
            ( > 0, _) => $"translated | {answered}",
            _ => "unknown | ",
        };
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
