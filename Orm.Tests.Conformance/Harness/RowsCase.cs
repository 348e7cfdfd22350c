using System.Collections;
using System.Linq.Expressions;
using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Harness;

/// <summary>A query that is read to its end, both ways.</summary>
internal sealed class RowsCase<T>(
    Func<ISource, IQueryable<T>> query, Func<ISource, IQueryable<T>> meaning, string text, int count = 1)
    : ConformanceCase(text)
{
    private readonly Lock _asking = new();
    private Answer? _expected;

    // A query with a meaning of its own may be none that LINQ to Objects could build.
    internal override Expression? Tree
        => ReferenceEquals(query, meaning) ? query(ObjectGraph.Instance).Expression : null;

    internal override void Send(ISource source) => query(source).ToList();

    internal override async Task<string?> FindDifferenceAsync(ConformanceDb db, StatementRecorder statements)
    {
        var isOrdered = IsOrdered();
        var expected = Expect(isOrdered);
        Answer actual;
        try
        {
            actual = Answer.OfRows(query(new DatabaseSource(db)), isOrdered);
        }
        catch (Exception error)
        {
            return Compare(expected, Answer.Of(error), "The database");
        }

        var streamed = Assert(query(new DatabaseSource(db)));
        return Compare(expected, actual, "The database")
            ?? Compare(expected, Answer.OfRows(await streamed.ToListAsync(), isOrdered), "The database, asynchronously")
            ?? CompareCount(db, expected: 2 * count);
    }

    internal override Task<string?> CompareAsync(Func<object?> ask)
    {
        var isOrdered = IsOrdered();
        var expected = Expect(isOrdered);
        Answer actual;
        try
        {
            actual = Answer.OfRows(((IEnumerable)ask()!).Cast<object?>(), isOrdered);
        }
        catch (Exception error)
        {
            actual = Answer.Of(error);
        }

        return Task.FromResult(Compare(expected, actual, "The compiled query"));
    }

    private bool IsOrdered() => RowOrder.IsGiven(meaning(ObjectGraph.Instance).Expression);

    // Every backend is compared with it, run and compiled, and C# compiles a tree whenever it is asked: that takes
    // longer than the query. The objects do not change, so neither does the answer.
    private Answer Expect(bool isOrdered)
    {
        lock (_asking)
        {
            return _expected ??= LinqToObjects.Ask(
                source => Answer.OfRows(InlinedQueries.In(meaning(source)), isOrdered));
        }
    }

    private static Query<T> Assert(IQueryable<T> query)
        => Xunit.Assert.IsType<Query<T>>(query, exactMatch: false);
}
