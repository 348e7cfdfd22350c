using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Composition;

/// <summary>
/// Random queries answer as LINQ to Objects does. A failure is shrunk: steps are left out for as long as it stays one.
/// <c>ORM_CONFORMANCE_RUNS</c> says how many to try for each backend.
/// </summary>
public abstract class CompositionTests(ConformanceBackend backend)
{
    private const int Runs = 200;

    private static readonly Arbitrary<ComposedQuery> Queries = Arb.From(
        Gen.Choose(0, 3).SelectMany(root => Gen.Choose(0, 10_000).ListOf().SelectMany(steps => Gen.Choose(0, 10_000)
            .Select(end => new ComposedQuery(root, [.. steps.Take(5)], end)))),
        Shrink);

    [Fact]
    public void Any_composition_is_answered_as_LINQ_answers_it()
    {
        var runs = Environment.GetEnvironmentVariable("ORM_CONFORMANCE_RUNS") is { Length: > 0 } wanted
            ? int.Parse(wanted, CultureInfo.InvariantCulture)
            : Runs;
        var config = Config.QuickThrowOnFailure.WithMaxTest(runs);

        // The usual run tries the same queries each time; a long one looks for new ones.
        Prop.ForAll(Queries, Answers).Check(runs == Runs ? config.WithReplay(20_260_101UL, 7UL) : config);
    }

    // FsCheck takes no tasks; both backends run in this process and end on this thread.
    private void Answers(ComposedQuery query) => query.ToCase().RunAsync(backend).GetAwaiter().GetResult();

    private static IEnumerable<ComposedQuery> Shrink(ComposedQuery query)
    {
        for (var i = 0; i < query.Steps.Count; i++)
        {
            yield return query with { Steps = [.. query.Steps.Take(i), .. query.Steps.Skip(i + 1)] };
        }

        if (query.End != 0)
        {
            yield return query with { End = 0 };
        }
    }
}

public sealed class SqliteCompositionTests(SqliteBackend backend)
    : CompositionTests(backend), IClassFixture<SqliteBackend>;

public sealed class AdoNetCompositionTests(AdoNetBackend backend)
    : CompositionTests(backend), IClassFixture<AdoNetBackend>;
