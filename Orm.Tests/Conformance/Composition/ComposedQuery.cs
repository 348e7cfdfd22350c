using System.Collections.Concurrent;
using Orm.Tests.Conformance.Harness;

namespace Orm.Tests.Conformance.Composition;

/// <summary>
/// A query that was put together at random: for each step, which of the entity's operators it takes. It is data, so
/// that it can shrink: a step left out still leaves a query.
/// </summary>
/// <param name="Root">Which set the query starts at.</param>
/// <param name="Steps">Which operators follow.</param>
/// <param name="End">What the query ends in.</param>
public sealed record ComposedQuery(int Root, IReadOnlyList<int> Steps, int End)
{
    // Where the backends are asked the same queries, C# is asked once: that takes longer than each of them.
    private static readonly ConcurrentDictionary<string, ConformanceCase> s_cases = new();

    /// <summary>The query as a case of the suite: the same one for the same query.</summary>
    internal ConformanceCase ToCase()
    {
        var made = ToNewCase();
        return s_cases.GetOrAdd(made.Text, made);
    }

    private ConformanceCase ToNewCase() => (Root % 4) switch
    {
        0 => Build(s => s.Specimens, SpecimenParts.Parts),
        1 => Build(s => s.Posts, PostParts.Parts),
        2 => Build(s => s.Comments, CommentParts.Parts),
        _ => Build(s => s.Orders, OrderParts.Parts),
    };

    /// <inheritdoc/>
    public override string ToString() => ToCase().Text;

    private ConformanceCase Build<T>(Func<ISource, IQueryable<T>> root, QueryParts<T> parts)
    {
        var name = typeof(T).Name + "s";
        var steps = Steps.Select(step => parts.Steps[step % parts.Steps.Count]).ToList();
        var end = parts.Ends[End % parts.Ends.Count];
        return end.Finish(
            source => InlinedQueries.In(
                steps.Aggregate(root(source), (query, step) => step.Apply(source, query))),
            "s." + name + string.Concat(steps.Select(step => step.Text)));
    }
}
