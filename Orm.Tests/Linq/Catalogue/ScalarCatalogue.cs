using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Orm.Linq.Expressions;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Linq.Catalogue;

/// <summary>
/// Finds out of every member whether a query can use it, by translating one that does and letting SQLite prepare it,
/// and writes that down as a page.
/// </summary>
internal sealed class ScalarCatalogue(ConformanceDb db)
{
    private const string Introduction = """
        # Scalars in queries

        What each public member of C#'s scalar types becomes. A test writes this page: it builds an expression over
        columns for each member, translates it and lets SQLite prepare the statement. The meaning of what is translated
        is held by the queries in Orm.Tests.Conformance, which compare it with LINQ to Objects.

        - Cultures: `CultureInfo.InvariantCulture`, written where it is used, or none. Text is read and written by it.
        - `StringComparison`: `Ordinal` and `OrdinalIgnoreCase`. Without one, strings are compared ordinally.
        - Static members without arguments (`string.Empty`, `DateTime.UtcNow`) are computed before the query; the time
          is asked for once in a run.
        - Not listed: what has no form in an expression tree (spans, `out` and `ref`, void) or has type parameters.

        The functions whose names begin with `orm_` are registered by the backend; the SQL is that of the overload that
        is named first.

        """;

    private static readonly MethodInfo Translation = typeof(ScalarCatalogue)
        .GetMethod(nameof(TranslateTo), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>The page, and what went wrong in another way than by a refusal.</summary>
    internal (string Page, IReadOnlyList<string> Failures) Write()
    {
        var page = new StringBuilder(Introduction);
        var failures = new List<string>();
        foreach (var type in ScalarMembers.Types)
        {
            var entries = ScalarMembers.Of(type).Select(member => Classify(type, member)).ToList();
            failures.AddRange(entries.Where(entry => entry.Failure is not null).Select(entry => entry.Failure!));
            page.Append("\n## ").Append(ScalarMembers.Name(type)).Append('\n');
            WriteTable(page, "Translated", "SQL", entries.Where(entry => entry.Sql is not null)
                .GroupBy(entry => entry.Member.Name)
                .Select(group => (group.Select(entry => entry.Member), Code(group.First().Sql!))));
            WriteTable(page, "Refused", "Why", entries.Where(entry => entry.Reason is not null)
                .GroupBy(entry => entry.Reason!)
                .Select(group => (group.Select(entry => entry.Member), group.Key)));
        }

        return (page.ToString(), failures);
    }

    private static void WriteTable(
        StringBuilder page, string left, string right, IEnumerable<(IEnumerable<MemberInfo> Members, string Text)> rows)
    {
        var header = $"\n| {left} | {right} |\n|---|---|\n";
        foreach (var (members, text) in rows)
        {
            page.Append(header).Append("| ")
                .AppendJoin(", ", members.Select(member => Code(ScalarMembers.Signature(member))))
                .Append(" | ").Append(text.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
            header = string.Empty;
        }
    }

    private static string Code(string text) => $"`{text}`";

    private Entry Classify(Type type, MemberInfo member)
    {
        var name = $"{ScalarMembers.Name(type)}.{ScalarMembers.Signature(member)}";
        try
        {
            return ScalarProbe.Of(member) is not { } probe
                ? new Entry(member, null, null, null)
                : new Entry(member, Translate(probe), null, null);
        }
        catch (QueryNotSupportedException refusal)
        {
            return new Entry(member, null, refusal.Reason, null);
        }
        catch (Exception error)
        {
            return new Entry(member, null, null, $"{name}: {error.GetType().Name}: {error.Message}");
        }
    }

    private string Translate(LambdaExpression probe)
        => (string)Translation.MakeGenericMethod(probe.ReturnType).Invoke(
            this, BindingFlags.DoNotWrapExceptions, binder: null, [probe], culture: null)!;

    private string TranslateTo<T>(LambdaExpression probe)
    {
        var query = db.Specimens.Select((Expression<Func<Specimen, T>>)probe);
        Xunit.Assert.Empty(query.ToList());
        var text = QueryPlanner.Prepare<T>(new QueryCall(query)).Statement.Text;
        var select = text["SELECT ".Length..text.IndexOf('\n', StringComparison.Ordinal)];
        var name = select.LastIndexOf(" AS \"", StringComparison.Ordinal);
        return name < 0 ? select : select[..name];
    }

    private sealed record Entry(MemberInfo Member, string? Sql, string? Reason, string? Failure);
}
