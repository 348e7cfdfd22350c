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
