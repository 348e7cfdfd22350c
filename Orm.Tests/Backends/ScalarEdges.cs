using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>
/// Values of every type at its edges, with the storage class and, for integers, texts and bytes, the stored form.
/// </summary>
public static class ScalarEdges
{
    public static IEnumerable<object?[]> Values => Numbers.Concat(TextsAndBytes).Concat(TimesAndGuids);

    private static IEnumerable<object?[]> Numbers { get; } = new TheoryData<ScalarKind, object, string>
    {
        { ScalarKind.Boolean, false, "integer 0" },
        { ScalarKind.Boolean, true, "integer 1" },
        { ScalarKind.SByte, sbyte.MinValue, "integer -128" },
        { ScalarKind.SByte, sbyte.MaxValue, "integer 127" },
        { ScalarKind.Byte, byte.MaxValue, "integer 255" },
        { ScalarKind.Int16, short.MinValue, "integer -32768" },
        { ScalarKind.UInt16, ushort.MaxValue, "integer 65535" },
        { ScalarKind.Int32, int.MinValue, "integer -2147483648" },
        { ScalarKind.Int32, 0, "integer 0" },
        { ScalarKind.UInt32, uint.MaxValue, "integer 4294967295" },
        { ScalarKind.Int64, long.MinValue, "integer -9223372036854775808" },
        { ScalarKind.Int64, long.MaxValue, "integer 9223372036854775807" },
        { ScalarKind.UInt64, 0UL, "integer 0" },
        { ScalarKind.UInt64, ulong.MaxValue, "integer -1" },
        { ScalarKind.UInt64, 1UL << 63, "integer -9223372036854775808" },
        { ScalarKind.Char, 'x', "text x" },
        { ScalarKind.Char, '€', "text €" },
        { ScalarKind.Char, '\uFFFF', "text \uFFFF" },
        { ScalarKind.Single, 0.1f, "real" },
        { ScalarKind.Single, float.MaxValue, "real" },
        { ScalarKind.Single, float.Epsilon, "real" },
        { ScalarKind.Single, float.NegativeInfinity, "real" },
        { ScalarKind.Double, 0d, "real" },
        { ScalarKind.Double, -0.1, "real" },
        { ScalarKind.Double, double.MaxValue, "real" },
        { ScalarKind.Double, double.Epsilon, "real" },
        { ScalarKind.Double, double.PositiveInfinity, "real" },
    };

    private static IEnumerable<object?[]> TextsAndBytes { get; } = new TheoryData<ScalarKind, object, string>
    {
        { ScalarKind.Decimal, 0m, "text 0" },
        { ScalarKind.Decimal, -0.0m, "text 0" },
        { ScalarKind.Decimal, 1.50m, "text 1.5" },
        { ScalarKind.Decimal, -100m, "text -100" },
        { ScalarKind.Decimal, decimal.MaxValue, "text 79228162514264337593543950335" },
        { ScalarKind.Decimal, decimal.MinValue, "text -79228162514264337593543950335" },
        { ScalarKind.Decimal, 0.0000000000000000000000000001m, "text 0.0000000000000000000000000001" },
        { ScalarKind.Decimal, -7.9228162514264337593543950335m, "text -7.9228162514264337593543950335" },
        { ScalarKind.String, "", "text " },
        { ScalarKind.String, "Ada", "text Ada" },
        { ScalarKind.String, "äöü€ 😀", "text äöü€ 😀" },
        { ScalarKind.Bytes, Array.Empty<byte>(), "blob " },
        { ScalarKind.Bytes, new byte[] { 0, 255, 0 }, "blob 00FF00" },
    };

    private static IEnumerable<object?[]> TimesAndGuids { get; } = new TheoryData<ScalarKind, object, string>
    {
        { ScalarKind.DateTime, DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc), "text 0001-01-01 00:00:00" },
        {
            ScalarKind.DateTime, DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc),
            "text 9999-12-31 23:59:59.9999999"
        },
        {
            ScalarKind.DateTime, new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc).AddTicks(1_000_000),
            "text 2024-02-29 01:02:03.1"
        },
        {
            ScalarKind.DateTime, new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc).AddTicks(1),
            "text 2024-02-29 01:02:03.0000001"
        },
        {
            ScalarKind.DateTimeOffset, new DateTimeOffset(2024, 1, 1, 1, 30, 0, TimeSpan.FromHours(2)),
            "text 2023-12-31 23:30:00+00:00"
        },
        { ScalarKind.DateTimeOffset, DateTimeOffset.MaxValue, "text 9999-12-31 23:59:59.9999999+00:00" },
        { ScalarKind.DateTimeOffset, DateTimeOffset.MinValue, "text 0001-01-01 00:00:00+00:00" },
        { ScalarKind.DateOnly, DateOnly.MinValue, "text 0001-01-01" },
        { ScalarKind.DateOnly, DateOnly.MaxValue, "text 9999-12-31" },
        { ScalarKind.TimeOnly, TimeOnly.MinValue, "text 00:00:00" },
        { ScalarKind.TimeOnly, TimeOnly.MaxValue, "text 23:59:59.9999999" },
        { ScalarKind.TimeOnly, new TimeOnly(12, 30), "text 12:30:00" },
        { ScalarKind.TimeSpan, TimeSpan.MinValue, "integer -9223372036854775808" },
        { ScalarKind.TimeSpan, TimeSpan.FromTicks(1), "integer 1" },
        { ScalarKind.Guid, Guid.Empty, "text 00000000-0000-0000-0000-000000000000" },
        {
            ScalarKind.Guid, new Guid("0a1b2c3d-4e5f-6789-abcd-ef0123456789"),
            "text 0A1B2C3D-4E5F-6789-ABCD-EF0123456789"
        },
    };
}
