using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Calculation with every numeric type: C# decides what is promoted, truncated and kept.</summary>
public abstract class ArithmeticTests(ConformanceBackend backend)
{
    // A float has 24 bits.
    private static int BeyondSingle => 16777217;

    public static readonly TheoryData<ConformanceCase> Integers =
    [
        Rows(s => s.Specimens.Select(x => x.Int32 + 3)),
        Rows(s => s.Specimens.Select(x => x.Int32 - x.MaybeInt32)),
        Rows(s => s.Specimens.Select(x => x.Int32 * x.MaybeInt32)),
        Rows(s => s.Specimens.Select(x => x.Int32 / 3)),
        Rows(s => s.Specimens.Select(x => x.Int32 / -3)),
        Rows(s => s.Specimens.Select(x => 100 / (x.Id + 1))),
        Rows(s => s.Specimens.Select(x => x.Int32 % 3)),
        Rows(s => s.Specimens.Select(x => x.Int32 % -3)),
        Rows(s => s.Specimens.Select(x => x.Int64 / 7)),
        Rows(s => s.Specimens.Select(x => x.Int64 % 1000)),
        Rows(s => s.Specimens.Select(x => x.Int64 - x.Int32)),
        Rows(s => s.Specimens.Select(x => x.Byte + x.SByte)),
        Rows(s => s.Specimens.Select(x => x.Byte * x.Byte)),
        Rows(s => s.Specimens.Select(x => x.Int16 - x.UInt16)),
        Rows(s => s.Specimens.Select(x => x.UInt16 / 10)),
        Rows(s => s.Specimens.Select(x => x.UInt32 / 10)),
        Rows(s => s.Specimens.Select(x => x.UInt32 % 1000)),
        Rows(s => s.Specimens.Select(x => x.MaybeByte + x.MaybeSByte)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt16 / (x.MaybeInt64 == 0 ? 5 : 2))),
        Rows(s => s.Specimens.Where(x => x.Int32 / 2 == 3)),
        Rows(s => s.Specimens.Where(x => x.Id % 7 == 3 && x.Id / 10 > 2)),
        Rows(s => s.Specimens.Where(x => (x.Int32 + 1) * 2 - x.Id > 0)),
        Rows(s => s.Specimens.Where(x => x.Int32 - (x.Id - 5) < x.Int32 - x.Id - 4)),
        Rows(s => s.Specimens.Where(x => x.Int32 / (x.Id / 2 + 1) == 0)),
        Rows(s => s.Specimens.Select(x => -x.Int32)),
        Rows(s => s.Specimens.Select(x => -(-x.Int32))),
        Rows(s => s.Specimens.Select(x => +x.Int16)),
        Rows(s => s.Specimens.Select(x => -x.MaybeInt32)),
        Rows(s => s.Specimens.Select(x => -x.SByte)),
        Rows(s => s.Specimens.Select(x => -x.UInt32)),
        Rows(s => s.Specimens.Select(x => -(x.Int32 - 5))),
    ];

    public static readonly TheoryData<ConformanceCase> Bits =
    [
        Rows(s => s.Specimens.Select(x => x.Int32 & 3)),
        Rows(s => s.Specimens.Select(x => x.Int32 | 8)),
        Rows(s => s.Specimens.Select(x => x.Int32 ^ 5)),
        Rows(s => s.Specimens.Select(x => x.Int64 ^ x.Int32)),
        Rows(s => s.Specimens.Select(x => ~x.Int32)),
        Rows(s => s.Specimens.Select(x => ~x.Byte)),
        Rows(s => s.Specimens.Select(x => ~x.UInt32)),
        Rows(s => s.Specimens.Select(x => ~x.MaybeUInt32)),
        Rows(s => s.Specimens.Select(x => ~x.Int64)),
        Rows(s => s.Specimens.Select(x => x.Int32 << 3)),
        Rows(s => s.Specimens.Select(x => x.Int32 >> 1)),
        Rows(s => s.Specimens.Select(x => x.Byte << 4)),
        Rows(s => s.Specimens.Select(x => x.UInt32 >> 4)),
        Rows(s => s.Specimens.Select(x => x.Int64 << 2)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 & x.OtherInt32)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 | x.OtherInt32)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 ^ x.OtherInt32)),
        Rows(s => s.Specimens.Select(x => x.UInt64 & 7)),
        Rows(s => s.Specimens.Select(x => x.UInt64 | 1)),
        Rows(s => s.Specimens.Select(x => x.UInt64 ^ ulong.MaxValue)),
        Rows(s => s.Specimens.Where(x => (x.Int32 & 1) == 1)),
        Rows(s => s.Specimens.Where(x => (x.Byte & 0x0F) > (x.Byte >> 4))),
    ];

    public static readonly TheoryData<ConformanceCase> Reals =
    [
        Rows(s => s.Specimens.Select(x => x.Double + 0.25)),
        Rows(s => s.Specimens.Select(x => x.Double * x.MaybeDouble)),
        Rows(s => s.Specimens.Select(x => x.Double / 3)),
        Rows(s => s.Specimens.Select(x => x.Double - x.Single)),
        Rows(s => s.Specimens.Select(x => x.Single * 3)),
        Rows(s => s.Specimens.Select(x => x.Single / 3)),
        Rows(s => s.Specimens.Select(x => x.Single + x.MaybeSingle)),
        Rows(s => s.Specimens.Select(x => x.Int32 * 0.5)),
        Rows(s => s.Specimens.Select(x => x.Int32 / 2.0)),
        Rows(s => s.Specimens.Select(x => x.Int32 / (x.Double + 2000))),
        Rows(s => s.Specimens.Where(x => x.Double * 2 > x.Single + 1)),
    ];

    public static readonly TheoryData<ConformanceCase> Decimals =
    [
        Rows(s => s.Specimens.Where(x => x.Id != 14).Select(x => x.Decimal + 0.1m)),
        Rows(s => s.Specimens.Select(x => x.Decimal - x.Int32)),
        Rows(s => s.Specimens.Select(x => x.Decimal * 2)),
        Rows(s => s.Specimens.Select(x => x.Decimal / 3)),
        Rows(s => s.Specimens.Select(x => x.Decimal % 0.7m)),
        Rows(s => s.Specimens.Select(x => -x.Decimal)),
        Rows(s => s.Specimens.Select(x => x.Decimal + x.MaybeDecimal)),
        Rows(s => s.Specimens.Where(x => x.Decimal + 0.2m == 0.3m)),
        Rows(s => s.Specimens.Where(x => x.Decimal * 10 == 1)),
        Rows(s => s.Orders.Where(o => o.Total - (o.Discount ?? 0) > 10)),
        Rows(s => s.OrderLines.Select(l => l.Quantity * l.UnitPrice)),
        Rows(s => s.OrderLines.Where(l => l.Quantity * l.UnitPrice >= 20m)),
        Rows(s => s.OrderLines.Select(l => l.UnitPrice / l.Quantity)),
    ];

    public static readonly TheoryData<ConformanceCase> Casts =
    [
        Rows(s => s.Specimens.Select(x => (long)x.Int32)),
        Rows(s => s.Specimens.Select(x => (byte)x.Int32)),
        Rows(s => s.Specimens.Select(x => (sbyte)x.Int32)),
        Rows(s => s.Specimens.Select(x => (short)x.UInt16)),
        Rows(s => s.Specimens.Select(x => (int)x.Int64)),
        Rows(s => s.Specimens.Select(x => (ushort)x.Int16)),
        Rows(s => s.Specimens.Select(x => (uint)x.Int32)),
        Rows(s => s.Specimens.Select(x => (uint)x.SByte)),
        Rows(s => s.Specimens.Where(x => (uint)x.Int32 > 2147483647)),
        Rows(s => s.Specimens.Select(x => (int)x.UInt32)),
        Rows(s => s.Specimens.Select(x => (ulong)x.Int64)),
        Rows(s => s.Specimens.Select(x => (long)x.UInt64)),
        Rows(s => s.Specimens.Select(x => (long)x.Double)),
        Rows(s => s.Specimens.Select(x => (int)x.Single)),
        Rows(s => s.Specimens.Select(x => (double)x.Single)),
        Rows(s => s.Specimens.Select(x => (float)x.Double)),
        Rows(s => s.Specimens.Select(x => (double)x.Int32)),
        Rows(s => s.Specimens.Select(x => (float)x.Int32)),
        Rows(s => s.Specimens.Where(x => x.Id + 16777216.0 - x.Id == (double)(float)BeyondSingle)),
        Rows(s => s.Specimens.Select(x => (double)x.Int64)),
        Rows(s => s.Specimens.Select(x => (decimal)x.Int64)),
        Rows(s => s.Specimens.Select(x => (decimal)x.Double)),
        Rows(s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => (int)x.Decimal)),
        Rows(s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => (long)x.Decimal)),
        Rows(s => s.Specimens.Select(x => (int)x.Char)),
        Rows(s => s.Specimens.Select(x => (char)x.UInt16).Where(c => c < 1000)),
        Rows(s => s.Specimens.Select(x => (int?)x.Int32)),
        Rows(s => s.Specimens.Select(x => (long?)x.MaybeInt32)),
        Rows(s => s.Specimens.Select(x => (double?)x.MaybeInt32)),
        Rows(s => s.Specimens.Select(x => (short?)x.MaybeInt64)),
        Rows(s => s.Specimens.Where(x => (int)x.Double == 2)),
        Rows(s => s.Specimens.Where(x => (byte)x.Int32 == 255)),
        Rows(s => s.Specimens.Where(x => (double)x.Decimal > 2.4)),
        Rows(s => s.Specimens.Select(x => (object)x.Int32)),
    ];

    public static readonly TheoryData<ConformanceCase> Mathematics =
    [
        Rows(s => s.Specimens.Select(x => Math.Abs(x.Int32))),
        Rows(s => s.Specimens.Select(x => Math.Abs(x.Int64))),
        Rows(s => s.Specimens.Select(x => Math.Abs(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Abs(x.Single))),
        Rows(s => s.Specimens.Select(x => Math.Abs(x.Decimal))),
        Rows(s => s.Specimens.Select(x => Math.Floor(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Floor(x.Decimal))),
        Rows(s => s.Specimens.Select(x => Math.Ceiling(x.Decimal))),
        Rows(s => s.Specimens.Select(x => Math.Truncate(x.Decimal))),
        Rows(s => s.Specimens.Select(x => Math.Sign(x.Int32))),
        Rows(s => s.Specimens.Select(x => Math.Sign(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Sign(x.Decimal))),
        Rows(s => s.Specimens.Select(x => Math.Max(x.Int32, 3))),
        Rows(s => s.Specimens.Select(x => Math.Min(x.Int32, x.Id))),
        Rows(s => s.Specimens.Select(x => Math.Max(x.Double, x.Single))),
        Rows(s => s.Specimens.Select(x => Math.Min(x.Decimal, 2.5m))),
        Rows(s => s.Specimens.Where(x => Math.Abs(x.Int32) == 7)),
    ];

    public static readonly TheoryData<ConformanceCase> WholeParts =
    [
        Rows(s => s.Specimens.Select(x => Math.Ceiling(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Truncate(x.Double))),
    ];

    [Theory]
    [MemberData(nameof(Integers))]
    [MemberData(nameof(Bits))]
    [MemberData(nameof(Reals))]
    [MemberData(nameof(Decimals))]
    [MemberData(nameof(Casts))]
    [MemberData(nameof(Mathematics))]
    [MemberData(nameof(WholeParts))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
