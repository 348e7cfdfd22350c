using System.Text;
using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Data;

/// <summary>
/// Values at and around the edges of their types. Real numbers are sums of few powers of two, so that C# and SQL add
/// them up to the same bits in any order. Every third or so nullable value is null, in a different rhythm per column,
/// so that all combinations of null and value occur.
/// </summary>
internal static class SpecimenRows
{
    private static readonly long[] Whole = [0, 1, -1, 2, -2, 7, -7, 100, -100, 12345];

    private static readonly long[] Long =
        [0, 1, -1, 42, -42, int.MaxValue + 1L, int.MinValue - 1L, 1L << 53, -(1L << 53) - 1, 9_007_199_254_740_993];

    private static readonly ulong[] Unsigned =
        [0, 1, 7, long.MaxValue, long.MaxValue + 1UL, ulong.MaxValue, ulong.MaxValue - 1, 1UL << 63];

    private static readonly double[] Real =
        [0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 3.25, -7.75, 100.125, -1024.0625, 1e10, 1 / 1024.0];

    private static readonly decimal[] Exact =
    [
        0m, 1m, -1m, 0.1m, 0.2m, -0.3m, 1.50m, 2.5m, -2.5m, 3.14159265358979323846m, 10m, 9m, -10m, 100.00m,
        12345678901234567890.12345678m, -0.0000000000000000000000000001m,
    ];

    private static readonly char[] Letters = ['a', 'Z', '0', ' ', '%', '_', '\'', 'é', 'ß', '日'];

    private static readonly DateTime[] Edges =
    [
        DateTime.MinValue, DateTime.MaxValue, new(2024, 2, 29, 23, 59, 59, 999, 999), new(1900, 2, 28),
        new(2000, 2, 29, 12, 0, 0), new DateTime(1970, 1, 1).AddTicks(-1), new(1970, 1, 1), new(2023, 12, 31),
        new DateTime(2024, 1, 1).AddTicks(-1), new(2024, 12, 30, 1, 2, 3, 4, 5),
    ];

    internal static Specimen Create(int id)
    {
        var at = new DateTime(2023, 12, 29, 21, 58, 57, DateTimeKind.Utc).AddHours(id * 29)
            .AddTicks(id % 3 == 0 ? 0 : id * 1_234_567L);
        var specimen = Numbers(id, at);
        Fill(specimen, id, at);
        Reals(specimen, id);
        return specimen;
    }

    private static Specimen Numbers(int id, DateTime at) => new()
    {
        Id = id,
        Boolean = id % 2 == 0,
        MaybeBoolean = (id % 3) switch { 0 => null, 1 => true, _ => false },
        OtherBoolean = (id / 3 % 3) switch { 0 => null, 1 => true, _ => false },
        SByte = (sbyte)((id * 41 % 256) - 128),
        MaybeSByte = id % 3 == 0 ? null : (sbyte)(id - 30),
        Byte = (byte)(id * 41),
        MaybeByte = id % 4 == 0 ? null : (byte)(id % 6),
        Int16 = (short)((id * 2111 % 65536) - 32768),
        MaybeInt16 = id % 3 == 1 ? null : (short)((id % 9) - 4),
        UInt16 = (ushort)(id * 1093),
        MaybeUInt16 = id % 5 == 0 ? null : (ushort)(id % 8),
        Int32 = (int)Whole[id % Whole.Length],
        MaybeInt32 = id % 4 == 0 ? null : (id % 5) - 2,
        OtherInt32 = id / 4 % 3 == 0 ? null : (id / 4 % 5) - 2,
        UInt32 = id % 6 == 0 ? uint.MaxValue - (uint)id : (uint)id * 7919,
        MaybeUInt32 = id % 3 == 2 ? null : (uint)(id % 10),
        Int64 = Long[id % Long.Length],
        MaybeInt64 = id % 6 == 0 ? null : Long[id * 3 % Long.Length],
        UInt64 = Unsigned[id % Unsigned.Length],
        MaybeUInt64 = id % 5 == 2 ? null : Unsigned[id * 3 % Unsigned.Length],
        Char = Letters[id % Letters.Length],
        MaybeChar = id % 3 == 0 ? null : Letters[id * 7 % Letters.Length],
        String = Texts.At(id),
        MaybeString = id % 3 == 0 ? null : Texts.At(id * 2),
        OtherString = id / 3 % 4 == 0 ? null : Texts.At(id * (1 + (id % 2))),
        Bytes = Encoding.UTF8.GetBytes(Texts.At(id * 3)),
        DateTime = at,
    };

    private static void Reals(Specimen specimen, int id)
    {
        specimen.Single = (float)Real[id % 12];
        specimen.MaybeSingle = id % 4 == 1 ? null : (float)Real[id * 5 % 12];
        specimen.Double = Real[id % Real.Length];
        specimen.MaybeDouble = id % 3 == 1 ? null : Real[id * 5 % Real.Length];
        specimen.Decimal = Exact[id % Exact.Length];
        specimen.MaybeDecimal = id % 4 == 2 ? null : Exact[id * 5 % Exact.Length];
    }

    private static void Fill(Specimen specimen, int id, DateTime at)
    {
        specimen.MaybeBytes = id % 3 == 0 ? null : [(byte)id, 0, 255];
        specimen.MaybeDateTime = id % 3 == 0 ? null : at.AddDays(-id);
        specimen.WallClock = DateTime.SpecifyKind(at.AddHours(1), DateTimeKind.Unspecified);
        specimen.DateTimeOffset = new DateTimeOffset(at.AddMinutes(id % 4), TimeSpan.Zero);
        specimen.MaybeDateTimeOffset = id % 4 == 0 ? null : new DateTimeOffset(at.AddDays(1), TimeSpan.Zero);
        specimen.DateOnly = DateOnly.FromDateTime(at).AddDays(id % 2 * 60);
        specimen.MaybeDateOnly = id % 5 == 0 ? null : DateOnly.FromDateTime(at);
        specimen.TimeOnly = TimeOnly.FromDateTime(at);
        specimen.MaybeTimeOnly = id % 3 == 1 ? null : new TimeOnly(id % 24, id % 60);
        specimen.TimeSpan = TimeSpan.FromTicks((id - 30) * 98_765_432_101L);
        specimen.MaybeTimeSpan = id % 4 == 3 ? null : TimeSpan.FromMinutes(id * 17);
        specimen.Guid = Key(id % 10);
        specimen.MaybeGuid = id % 3 == 0 ? null : Key(id % 7);
        specimen.Weekday = Day(id);
        specimen.MaybeWeekday = id % 4 == 0 ? null : Day(id / 2);
        specimen.NamedWeekday = Day(id / 3);
        specimen.Access = (Access)(id % 8);
        specimen.EdgeOfTime = DateTime.SpecifyKind(Edges[id % Edges.Length], DateTimeKind.Utc);
        specimen.MaybeNamedWeekday = id % 3 == 0 ? null : Day(id / 5);
    }

    internal static Guid Key(int number)
        => new(unchecked(0x12345678 * (number + 1)), 2, 3, [4, 5, 6, 7, 8, 9, 0xAB, (byte)number]);

    private static Weekday Day(int number) => (number % 4) switch
    {
        0 => Weekday.None,
        1 => Weekday.Monday,
        2 => Weekday.Tuesday,
        _ => Weekday.Sunday,
    };
}
