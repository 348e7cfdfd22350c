using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Composition;

/// <summary>
/// Random queries answer as LINQ to Objects does. A failure is shrunk: steps are left out for as long as it stays one.
/// <c>ORM_CONFORMANCE_RUNS</c> says how many to try for each backend. Every run tries new queries; a failure prints the
/// seed, and <c>ORM_CONFORMANCE_SEED</c> (two numbers with a comma in between) tries the same ones again. The backends
/// follow one another: given a seed, the second one finds what the first one asked of C#.
/// </summary>
public abstract class CompositionTests(ConformanceBackend backend)
{
    private const int Runs = 1_000;

    private static readonly Arbitrary<ComposedQuery> Queries = Arb.From(
        Gen.Choose(0, 3).SelectMany(root => Gen.Choose(0, 10_000).ListOf().SelectMany(steps => Gen.Choose(0, 10_000)
            .Select(end => new ComposedQuery(root, [.. steps.Take(5)], end)))),
        Shrink);

    [Fact]
    public void Any_composition_is_answered_as_LINQ_answers_it()
    {
        var runs = Setting("ORM_CONFORMANCE_RUNS") is { } wanted
            ? int.Parse(wanted, CultureInfo.InvariantCulture)
            : Runs;
        var config = Config.QuickThrowOnFailure.WithMaxTest(runs);
        if (Setting("ORM_CONFORMANCE_SEED") is { } seed)
        {
            var parts = seed.Split(',', StringSplitOptions.TrimEntries)
                .Select(part => ulong.Parse(part, CultureInfo.InvariantCulture))
                .ToList();
            config = config.WithReplay(parts[0], parts[1]);
        }

        Prop.ForAll(Queries, Answers).Check(config);
    }

    private static string? Setting(string name)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

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

[Collection(nameof(CompositionTests))]
public sealed class SqliteCompositionTests(SqliteBackend backend)
    : CompositionTests(backend), IClassFixture<SqliteBackend>;

[Collection(nameof(CompositionTests))]
public sealed class AdoNetCompositionTests(AdoNetBackend backend)
    : CompositionTests(backend), IClassFixture<AdoNetBackend>;

[Collection(nameof(CompositionTests))]
public sealed class EngineCompositionTests(EngineBackend backend)
    : CompositionTests(backend), IClassFixture<EngineBackend>;
