using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries;

/// <summary>The list of known differences tells the truth: each still differs.</summary>
public abstract class KnownDifferenceTests(ConformanceBackend backend)
{
    public static TheoryData<KnownDifference> All => KnownDifferences.All;

    [Theory]
    [MemberData(nameof(All))]
    public Task Still_differs(KnownDifference difference) => difference.AssertStillDiffersAsync(backend);
}

public sealed class SqliteKnownDifferenceTests(SqliteBackend backend)
    : KnownDifferenceTests(backend), IClassFixture<SqliteBackend>;

public sealed class AdoNetKnownDifferenceTests(AdoNetBackend backend)
    : KnownDifferenceTests(backend), IClassFixture<AdoNetBackend>;

public sealed class EngineKnownDifferenceTests(EngineBackend backend)
    : KnownDifferenceTests(backend), IClassFixture<EngineBackend>;
