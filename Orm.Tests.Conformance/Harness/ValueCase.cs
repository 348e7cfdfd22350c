using System.Linq.Expressions;
using System.Reflection;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Harness;

/// <summary>A query that ends in one value; the operator that ends it is run in both its forms.</summary>
internal sealed class ValueCase<T>(
    Expression<Func<ISource, T>> query, Type? expectedError, Type? ourError, string text) : ConformanceCase(text)
{
    private Answer? _expected;

    internal override Expression Tree => query.Body;

    internal override void Send(ISource source) => query.Compile(preferInterpretation: true)(source);

    internal override async Task<string?> FindDifferenceAsync(ConformanceDb db, StatementRecorder statements)
    {
        var expected = await ExpectAsync();
        if (expected.Error?.GetType() != expectedError)
        {
            return $"LINQ to Objects fails itself: {expected.Error}";
        }

        var source = new DatabaseSource(db);
        var actual = await AnswerAsync(
            () => Task.FromResult(query.Compile(preferInterpretation: true)(source)));
        if (Compare(expected, actual) is { } difference)
        {
            return difference;
        }

        return AsyncForm.Of(query.Body, query.Parameters[0], source) is { } run
            ? Compare(expected, await AnswerAsync(run)) ?? CompareCount(db, expected: 2)
            : CompareCount(db, expected: 1);
    }

    internal override async Task<string?> CompareAsync(Func<object?> ask) => Compare(
        await ExpectAsync(),
        await AnswerAsync(() => Task.FromResult(ask())));

    // Asked once, as for rows.
    private async Task<Answer> ExpectAsync() => _expected ??= await AnswerAsync(
        () => Task.FromResult(LinqToObjects.Ask(query.Compile(preferInterpretation: true))));

    private string? Compare(Answer expected, Answer actual)
        => expectedError != ourError && actual.Error?.GetType() == ourError
            ? null
            : Compare(expected, actual, "The database");

    private static async Task<Answer> AnswerAsync<TValue>(Func<Task<TValue>> run)
    {
        try
        {
            return Answer.OfRows([await run()], isOrdered: true);
        }
        catch (Exception error)
        {
            return Answer.Of(error is TargetInvocationException { InnerException: { } inner } ? inner : error);
        }
    }
}
