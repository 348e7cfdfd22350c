using Orm.Tests.Architecture;
using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Documentation.Linq;

/// <summary>The documentation of the operators says what the suite proves.</summary>
public sealed class LinqPageTests(SqliteBackend backend) : IClassFixture<SqliteBackend>
{
    private const string Page = "docs/linq.md";

    [Fact]
    public void Every_operator_of_LINQ_has_a_query_or_a_refusal()
        => Assert.Empty(new LinqPage(new OperatorUses(), Reason).Unknown);

    [Fact]
    public void The_page_lists_what_the_suite_proves()
    {
        var written = new LinqPage(new OperatorUses(), Reason).Write();
        if (Repository.Accepts)
        {
            File.WriteAllText(Repository.FullPath(Page), written);
        }

        Assert.Equal(Repository.Exists(Page) ? Repository.Read(Page) : "", written);
    }

    private string Reason(ConformanceCase query)
    {
        using var db = backend.Connect(new StatementRecorder());
        return Assert.Throws<QueryNotSupportedException>(() => query.Send(new DatabaseSource(db))).Reason;
    }
}
