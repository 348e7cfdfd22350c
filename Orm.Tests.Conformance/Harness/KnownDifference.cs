using Xunit;

namespace Orm.Tests.Conformance.Harness;

/// <summary>A query that is not answered as it should be, and why it is not.</summary>
/// <param name="query">The query, as it should behave.</param>
/// <param name="reason">What happens instead, and what it would take to change that.</param>
public sealed class KnownDifference(ConformanceCase query, string reason)
{
    /// <inheritdoc/>
    public override string ToString() => query.ToString();

    /// <summary>Fails when the query is answered as it should be: then its place is among the other queries.</summary>
    internal async Task AssertStillDiffersAsync(ConformanceBackend backend)
    {
        var statements = new StatementRecorder();
        await using var db = backend.Connect(statements);
        Assert.True(
            await query.FindDifferenceAsync(db, statements) is not null,
            $"{query} is answered as it should be now. Move it to the tests of its area. It used to fail because: " +
            reason);
    }
}
