using System.Linq.Expressions;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Harness;

/// <summary>A query that must be refused before a statement runs, naming the part that has no translation.</summary>
/// <param name="tree">The query.</param>
/// <param name="run">Asks it.</param>
/// <param name="part">What the refusal has to name.</param>
/// <param name="text">The query as C#.</param>
internal sealed class RefusedCase(Expression tree, Action<ISource> run, string part, string text)
    : ConformanceCase(text)
{
    internal override Expression Tree { get; } = tree;

    internal override void Send(ISource source) => run(source);

    internal override Task<string?> FindDifferenceAsync(ConformanceDb db, StatementRecorder statements)
        => Task.FromResult(Find(db));

    // Whoever compiles it has to refuse it, too, and has nothing to ask.
    internal override Task<string?> CompareAsync(Func<object?> ask)
        => Task.FromResult<string?>("A query that is refused was answered.");

    private string? Find(ConformanceDb db)
    {
        try
        {
            run(new DatabaseSource(db));
        }
        catch (QueryNotSupportedException refusal)
        {
            return refusal.Expression == part && refusal.Reason.Length > 0
                ? CompareCount(db, expected: 0)
                : $"The refusal names: {refusal.Expression}\ninstead of:        {part}\n{refusal.Message}";
        }
        catch (Exception error)
        {
            return $"{error.GetType().Name} instead of a refusal: {error.Message}";
        }

        return "The query was answered; its answer has to be compared.";
    }
}
