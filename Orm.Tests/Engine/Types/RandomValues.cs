using Orm.Engine.Types;

namespace Orm.Tests.Engine.Types;

/// <summary>Values of every SQL type, rich in the edges where encodings go wrong; equal values come up often.</summary>
internal static class RandomValues
{
    internal static readonly SqlType[] AllTypes =
    [
        SqlType.Boolean, SqlType.SmallInt, SqlType.Integer, SqlType.BigInt, SqlType.Real, SqlType.Double,
        SqlType.Decimal(9, 2), SqlType.Decimal(18, 0), SqlType.Decimal(38, 10),
        new(SqlTypeKind.Decimal), SqlType.Text, SqlType.VarChar(20),
        SqlType.Char(10), SqlType.Blob, SqlType.Date, SqlType.Time, SqlType.Timestamp, SqlType.TimestampTz,
        SqlType.Interval, SqlType.Uuid, SqlType.Json,
    ];

    private static readonly double[] EdgeNumbers =
    [
        0.0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, -double.Epsilon,
        double.MaxValue, double.MinValue, 1, -1, 0.1, float.MaxValue, float.MinValue, float.Epsilon,
    ];

    internal static IEnumerable<SqlType> Ordered => AllTypes.Where(t => t.IsOrdered);

    internal static SqlValue Next(Random random, SqlType type) => type.Kind switch
    {
        SqlTypeKind.Boolean => SqlValue.Boolean(random.Next(2) == 0),
        SqlTypeKind.SmallInt => SqlValue.SmallInt((short)Int64(random, short.MinValue, short.MaxValue)),
        SqlTypeKind.Integer => SqlValue.Integer((int)Int64(random, int.MinValue, int.MaxValue)),
        SqlTypeKind.BigInt => SqlValue.BigInt(Int64(random, long.MinValue, long.MaxValue)),
        SqlTypeKind.Real => SqlValue.Real((float)Number(random)),
        SqlTypeKind.Double => SqlValue.Double(Number(random)),
        SqlTypeKind.Decimal => SqlValue.Decimal(Decimal(random, type)),
        SqlTypeKind.Date => SqlValue.Date((int)Int64(random, int.MinValue, int.MaxValue)),
        SqlTypeKind.Time => SqlValue.Time(Int64(random, 0, SqlInterval.TicksPerDay)),
        SqlTypeKind.Timestamp => SqlValue.Timestamp(Int64(random, long.MinValue, long.MaxValue)),
        SqlTypeKind.TimestampTz => SqlValue.TimestampTz(Int64(random, long.MinValue, long.MaxValue)),
        SqlTypeKind.Interval => SqlValue.Interval(Interval(random)),
        SqlTypeKind.Uuid => SqlValue.Uuid(new Guid(Bytes(random, 16, 3))),
        SqlTypeKind.Blob => SqlValue.Blob(Bytes(random, random.Next(20), random.Next(2) == 0 ? 3 : 256)),
        _ => SqlValue.OfBytes(type.Kind, Characters(random)),
    };

    /// <summary>Bytes from a small alphabet with both ends of the range in it, or from all 256.</summary>
    internal static byte[] Bytes(Random random, int length, int alphabet)
    {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++)
        {
            bytes[i] = alphabet == 3 ? (byte)(random.Next(3) - 1) : (byte)random.Next(256);
        }

        return bytes;
    }

    private static byte[] Characters(Random random)
    {
        string[] pieces = ["a", "b", " ", "  ", "\0", "\u0001", "é", "ÿ", "語", "😀", "A", "~"];
        return System.Text.Encoding.UTF8.GetBytes(string.Concat(
            Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)])));
    }

    private static long Int64(Random random, long low, long high) => random.Next(4) switch
    {
        0 => Math.Clamp(random.Next(-2, 3), low, high),
        1 => low + random.Next(2),
        2 => high - random.Next(2),
        _ => random.NextInt64(low, high),
    };

    private static double Number(Random random) => random.Next(3) switch
    {
        0 => EdgeNumbers[random.Next(EdgeNumbers.Length)],
        1 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
        _ => random.NextDouble() - 0.5,
    };

    private static SqlDecimal Decimal(Random random, SqlType type)
    {
        Int128 limit = SqlDecimal.PowerOfTen(type.IsUnboundedDecimal ? UnboundedDecimal.MaxDigits : type.Length);
        int scale = type.IsUnboundedDecimal ? random.Next(39) : type.Scale;
        Int128 unscaled = random.Next(3) switch
        {
            0 => random.Next(-3, 4),
            1 => limit - 1 - random.Next(2),
            _ => new Int128((ulong)random.NextInt64(), (ulong)random.NextInt64()) % limit,
        };
        return new SqlDecimal(random.Next(2) == 0 ? unscaled : -unscaled, scale);
    }

    private static SqlInterval Interval(Random random) => random.Next(3) switch
    {
        0 => new SqlInterval(random.Next(-1, 2), random.Next(-30, 31), random.Next(-1, 2)),
        1 => new SqlInterval(0, 30 * random.Next(-1, 2), 0),
        _ => new SqlInterval(
            (int)Int64(random, int.MinValue, int.MaxValue),
            (int)Int64(random, int.MinValue, int.MaxValue),
            Int64(random, long.MinValue, long.MaxValue)),
    };
}
