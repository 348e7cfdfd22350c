using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Members of unsigned numbers of 64 bits, the great ones of which are stored as negative ones.</summary>
public abstract class UnsignedNumberTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Members =
    [
        Rows(s => s.Specimens.Select(x => ulong.Sign(x.UInt64))),
        Rows(s => s.Specimens.Where(x => ulong.Sign(x.UInt64) == 1)),
        Rows(s => s.Specimens.Select(x => Math.Min(x.UInt64, 9223372036854775808UL))),
        Rows(s => s.Specimens.Select(x => ulong.Max(x.UInt64, 9223372036854775808UL))),
        Rows(s => s.Specimens.Select(x => Math.Clamp(x.UInt64, 7UL, 9223372036854775808UL))),
        Rows(s => s.Specimens.Where(x => x.UInt64.CompareTo(9223372036854775808UL) > 0)),
        Rows(s => s.Specimens.Select(x => x.MaybeUInt64 > x.UInt64)),
        Rows(s => s.Specimens.Select(x => x.UInt64.ToString())),
        Rows(s => s.Specimens.Select(x => (ulong?)x.MaybeUInt64 ?? 9223372036854775809UL)),
        Rows(s => s.Specimens.Select(x => x.UInt64 == 0 ? 0 : ulong.Sign(x.UInt64))),
        Value(s => s.Specimens.Max(x => x.UInt64)),
        Value(s => s.Specimens.Min(x => x.MaybeUInt64)),
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
