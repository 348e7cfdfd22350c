using System.Globalization;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Mathematics, checked calculation, conversions and parsing: C# to the last bit.</summary>
public abstract class NumberMemberTests(ConformanceBackend backend)
{
    private static int Two => 2;

    private static Weekday Flag => Weekday.Monday;

    public static readonly TheoryData<ConformanceCase> Mathematics =
    [
        Rows(s => s.Specimens.Where(x => x.Double >= 0).Select(x => Math.Sqrt(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Cbrt(x.Double))),
        Rows(s => s.Specimens.Where(x => x.Double < 700).Select(x => Math.Exp(x.Double))),
        Rows(s => s.Specimens.Where(x => x.Double >= 0).Select(x => Math.Log(x.Double))),
        Rows(s => s.Specimens.Where(x => x.Double > 0).Select(x => Math.Log(x.Double, 3))),
        Rows(s => s.Specimens.Where(x => x.Double > 0).Select(x => Math.Log10(x.Double))),
        Rows(s => s.Specimens.Where(x => x.Double > 0).Select(x => Math.Log2(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Sin(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Cos(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Tan(x.Double))),
        Rows(s => s.Specimens.Where(x => Math.Abs(x.Double) <= 1).Select(x => Math.Asin(x.Double))),
        Rows(s => s.Specimens.Where(x => Math.Abs(x.Double) <= 1).Select(x => Math.Acos(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Atan(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Atan2(x.Double, x.Single))),
        Rows(s => s.Specimens.Where(x => x.Double < 100).Select(x => Math.Sinh(x.Double / 100))),
        Rows(s => s.Specimens.Where(x => x.Double < 100).Select(x => Math.Cosh(x.Double / 100))),
        Rows(s => s.Specimens.Select(x => Math.Tanh(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Asinh(x.Double))),
        Rows(s => s.Specimens.Where(x => x.Double >= 1).Select(x => Math.Acosh(x.Double))),
        Rows(s => s.Specimens.Where(x => Math.Abs(x.Double) < 1).Select(x => Math.Atanh(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Pow(x.Double, 2))),
        Rows(s => s.Specimens.Select(x => Math.Pow(x.Int32, Two))),
        Rows(s => s.Specimens.Where(x => Math.Pow(x.Double, 2) > 4).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => Math.IEEERemainder(x.Double, 3))),
        Rows(s => s.Specimens.Select(x => Math.CopySign(x.Double, x.Int32))),
        Rows(s => s.Specimens.Select(x => Math.Clamp(x.Int32, -5, 50))),
        Rows(s => s.Specimens.Select(x => Math.Clamp(x.Double, -1, 2))),
        Rows(s => s.Specimens.Select(x => Math.Clamp(x.Decimal, -1m, 2m))),
        Rows(s => s.Specimens.Select(x => Math.BigMul(x.Int32, 1000000000))),
        Rows(s => s.Specimens.Select(x => Math.Max(x.UInt64, 7UL))),
        Rows(s => s.Specimens.Select(x => Math.Min(x.SByte, x.SByte))),
        Rows(s => s.Specimens.Select(x => Math.Sign(x.Int64))),
        Rows(s => s.Specimens.Select(x => MathF.Sqrt(MathF.Abs(x.Single)))),
        Rows(s => s.Specimens.Select(x => MathF.Sin(x.Single))),
        Rows(s => s.Specimens.Select(x => MathF.Pow(x.Single, 3))),
        Rows(s => s.Specimens.Select(x => MathF.Round(x.Single / 3, 2))),
        Rows(s => s.Specimens.Select(x => MathF.Floor(x.Single))),
        Rows(s => s.Specimens.Select(x => MathF.Max(x.Single, 2))),
        Rows(s => s.Specimens.Select(x => MathF.Atan2(x.Single, 2))),
        Rows(s => s.Specimens.Select(x => int.Max(x.Int32, 4))),
        Rows(s => s.Specimens.Select(x => int.Abs(x.Int32))),
        Rows(s => s.Specimens.Select(x => long.Clamp(x.Int64, -10, 10))),
        Rows(s => s.Specimens.Select(x => double.Sqrt(x.Double * x.Double))),
        Rows(s => s.Specimens.Select(x => int.Sign(x.Int32))),
        Rows(s => s.Specimens.Where(x => int.IsEvenInteger(x.Int32)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => int.IsOddInteger(x.Int32)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => int.IsNegative(x.Int32)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => decimal.IsPositive(x.Decimal)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => !double.IsNaN(x.Double)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => double.IsNaN(Math.Sqrt(x.Double))).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => double.IsNaN(x.Double % (x.Single - x.Single))).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => !(Math.Sqrt(x.Double) > 1)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => double.IsInfinity(1 / x.Double)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => double.IsFinite(1 / x.Double)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => double.IsPositiveInfinity(1 / x.Double)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Double != 0).Select(x => 1 / x.Double)),
    ];

    public static readonly TheoryData<ConformanceCase> Rounding =
    [
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double, 1))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double, Two))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double, MidpointRounding.AwayFromZero))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double, 1, MidpointRounding.AwayFromZero))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double, MidpointRounding.ToZero))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double, MidpointRounding.ToNegativeInfinity))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Double, 1, MidpointRounding.ToPositiveInfinity))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Decimal))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Decimal, 3))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Decimal, MidpointRounding.AwayFromZero))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Decimal, 1, MidpointRounding.ToEven))),
        Rows(s => s.Specimens.Select(x => Math.Round(x.Decimal, 2, MidpointRounding.ToNegativeInfinity))),
        Rows(s => s.Specimens.Select(x => decimal.Round(x.Decimal, 2))),
        Rows(s => s.Specimens.Select(x => decimal.Floor(x.Decimal))),
        Rows(s => s.Specimens.Select(x => decimal.Truncate(x.Decimal))),
        Rows(s => s.Specimens.Select(x => decimal.Ceiling(x.Decimal))),
        Rows(s => s.Specimens.Select(x => decimal.Multiply(x.Decimal, 2))),
        Rows(s => s.Specimens.Select(x => decimal.Divide(x.Decimal, 7))),
        Rows(s => s.Specimens.Select(x => decimal.Remainder(x.Decimal, 0.3m))),
        Rows(s => s.Specimens.Select(x => decimal.Negate(x.Decimal))),
        Rows(s => s.Specimens.Where(x => decimal.Compare(x.Decimal, 2m) > 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.Double % 2)),
        Rows(s => s.Specimens.Select(x => x.Double % -0.75)),
        Rows(s => s.Specimens.Select(x => x.Single % 2)),
    ];

    public static readonly TheoryData<ConformanceCase> Casts =
    [
        Rows(s => s.Specimens.Select(x => (int)x.Double)),
        Rows(s => s.Specimens.Select(x => (uint)x.Double)),
        Rows(s => s.Specimens.Select(x => (ulong)x.Double)),
        Rows(s => s.Specimens.Select(x => (short)x.Double)),
        Rows(s => s.Specimens.Select(x => (sbyte)x.Double)),
        Rows(s => s.Specimens.Select(x => (byte)x.Double)),
        Rows(s => s.Specimens.Select(x => (ushort)(x.Double * 1e12))),
        Rows(s => s.Specimens.Select(x => (long)(x.Double * 1e12))),
        Rows(s => s.Specimens.Select(x => (ulong)(x.Double * 1e12))),
        Rows(s => s.Specimens.Select(x => (decimal)x.UInt64)),
        Rows(s => s.Specimens.Select(x => (double)x.UInt64)),
        Rows(s => s.Specimens.Select(x => (float)x.UInt64)),
        Rows(s => s.Specimens.Select(x => (double)x.Decimal)),
        Rows(s => s.Specimens.Select(x => (float)x.Decimal)),
        Rows(s => s.Specimens.Select(x => (decimal)(x.Double / 3))),
        Rows(s => s.Specimens.Select(x => (decimal)(x.Single / 4))),
        Rows(s => s.Specimens.Where(x => (float)(x.Double / 3) == (float)(x.Single / 3.0)).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => (float)x.Int64)),
        Rows(s => s.Specimens.Select(x => new { x.Id, V = x.MaybeBoolean ^ x.OtherBoolean })),
        Rows(s => s.Specimens.Where(x => (x.MaybeBoolean ^ x.OtherBoolean) == true).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Boolean ^ x.Int32 > 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => ((x.Int32 & 6) ^ (x.Id | 1)) > 4).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 ?? 5L)),
        Rows(s => s.Specimens.Select(x => x.MaybeDouble ?? x.MaybeInt32 ?? 0.5)),
        Fails<OverflowException, NumericOverflowException>(s => s.Specimens.Select(x => (int)x.Decimal).ToList()),
    ];

    public static readonly TheoryData<ConformanceCase> Shifts =
    [
        Rows(s => s.Specimens.Select(x => x.Int32 << 31)),
        Rows(s => s.Specimens.Select(x => x.Int32 << 33)),
        Rows(s => s.Specimens.Select(x => x.Int32 << x.Id)),
        Rows(s => s.Specimens.Select(x => x.Int32 >> x.Int32)),
        Rows(s => s.Specimens.Select(x => x.Int32 >> 35)),
        Rows(s => s.Specimens.Select(x => x.Int32 << -1)),
        Rows(s => s.Specimens.Select(x => x.UInt32 << 5)),
        Rows(s => s.Specimens.Select(x => x.UInt32 >> Two)),
        Rows(s => s.Specimens.Select(x => x.Int64 << 40)),
        Rows(s => s.Specimens.Select(x => x.Int64 << x.Id)),
        Rows(s => s.Specimens.Select(x => x.Int64 >> 65)),
        Rows(s => s.Specimens.Select(x => x.UInt64 << 3)),
        Rows(s => s.Specimens.Select(x => x.UInt64 >> 3)),
        Rows(s => s.Specimens.Select(x => x.UInt64 >> 64)),
        Rows(s => s.Specimens.Select(x => x.Byte << 8)),
        Rows(s => s.Specimens.Select(x => x.MaybeInt32 << Two)),
        Rows(s => s.Specimens.Where(x => x.Weekday.HasFlag(Weekday.Monday)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Weekday.HasFlag(Flag)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => (x.Weekday & Weekday.Sunday) == Weekday.Monday).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.Weekday | Weekday.Tuesday)),
    ];

    public static readonly TheoryData<ConformanceCase> Checked =
    [
        Rows(s => s.Specimens.Select(x => checked(x.Int32 + x.Id))),
        Rows(s => s.Specimens.Select(x => checked(x.Int64 - x.Id))),
        Rows(s => s.Specimens.Select(x => checked(x.MaybeInt32 * x.Id))),
        Rows(s => s.Specimens.Select(x => checked(-x.Int32))),
        Rows(s => s.Specimens.Where(x => x.Int64 > 0 && x.Int64 < 100).Select(x => checked((int)x.Int64))),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => checked(x.Int32 + int.MaxValue)).ToList()),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => checked(x.Int64 * long.MaxValue)).ToList()),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => checked(x.Int64 - long.MaxValue)).ToList()),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => checked(x.UInt32 - 4000000000u)).ToList()),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Count(x => checked((byte)x.Int32) > 3)),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => checked((int)x.Double)).ToList()),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => checked((long)x.UInt64)).ToList()),
        Fails<OverflowException, ColumnOverflowException>(
            s => s.Specimens.Sum(x => (int)x.UInt32 + (int.MaxValue / 2))),
    ];

    public static readonly TheoryData<ConformanceCase> Conversions =
    [
        Rows(s => s.Specimens.Where(x => x.Double < 1e9).Select(x => Convert.ToInt32(x.Double))),
        Rows(s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => Convert.ToInt32(x.Decimal))),
        Rows(s => s.Specimens.Where(x => x.Decimal < 1000).Select(x => Convert.ToInt64(x.Decimal * 10))),
        Rows(s => s.Specimens.Select(x => Convert.ToInt64(x.Int32))),
        Rows(s => s.Specimens.Select(x => Convert.ToDouble(x.Int32))),
        Rows(s => s.Specimens.Select(x => Convert.ToDecimal(x.Double))),
        Rows(s => s.Specimens.Select(x => Convert.ToDecimal(x.UInt64))),
        Rows(s => s.Specimens.Select(x => Convert.ToBoolean(x.Int32))),
        Rows(s => s.Specimens.Select(x => Convert.ToBoolean(x.Decimal))),
        Rows(s => s.Specimens.Select(x => Convert.ToInt32(x.Boolean))),
        Rows(s => s.Specimens.Select(x => Convert.ToInt32(x.Char))),
        Rows(s => s.Specimens.Where(x => x.Char < 200).Select(x => Convert.ToByte(x.Char))),
        Rows(s => s.Specimens.Select(x => Convert.ToChar(x.Id + 60))),
        Rows(s => s.Specimens.Select(x => Convert.ToString(x.Int32))),
        Rows(s => s.Specimens.Select(x => Convert.ToString(x.Int32, CultureInfo.InvariantCulture))),
        Rows(s => s.Specimens.Select(x => Convert.ToString(x.Boolean))),
        Rows(s => s.Specimens.Where(x => x.String == "007" || x.String == "-1").Select(x => Convert.ToInt32(x.String))),
        Rows(s => s.Specimens.Select(x => Convert.ToInt32((string?)null))),
        Rows(s => s.Specimens.Select(x => Convert.ToHexString(x.Bytes))),
        Rows(s => s.Specimens.Select(x => Convert.ToHexStringLower(x.Bytes))),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => Convert.ToByte(x.Int32)).ToList()),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => Convert.ToInt32(x.Double)).ToList()),
        Fails<FormatException, TextNotParsableException>(
            s => s.Specimens.Select(x => Convert.ToInt32(x.String)).ToList()),
    ];

    public static readonly TheoryData<ConformanceCase> Parsing =
    [
        Rows(s => s.Specimens.Where(x => x.String == "007" || x.String == "-1").Select(x => int.Parse(x.String))),
        Rows(s => s.Specimens.Select(x => int.Parse(x.Int32.ToString()))),
        Rows(s => s.Specimens.Select(x => int.Parse(" " + x.Int32 + " ", CultureInfo.InvariantCulture))),
        Rows(s => s.Specimens.Select(x => long.Parse(x.Int64.ToString()))),
        Rows(s => s.Specimens.Select(x => ulong.Parse(x.UInt64.ToString()))),
        Rows(s => s.Specimens.Select(x => short.Parse(x.Int16.ToString()))),
        Rows(s => s.Specimens.Select(x => byte.Parse(x.Byte.ToString()))),
        Rows(s => s.Specimens.Select(x => decimal.Parse(x.Int32 + ".50"))),
        Rows(s => s.Specimens.Select(x => double.Parse(x.Int32 + ".25e1"))),
        Rows(s => s.Specimens.Select(x => float.Parse(x.Int32 + ".1"))),
        Rows(s => s.Specimens.Select(x => bool.Parse(x.Boolean.ToString()))),
        Rows(s => s.Specimens.Select(x => Guid.Parse(x.Guid.ToString()))),
        Rows(s => s.Specimens.Where(x => x.Guid == Guid.Parse(x.Guid.ToString("N"))).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => new Guid(x.Guid.ToString("P")))),
        Rows(s => s.Specimens.Select(x => char.Parse(x.Char.ToString()))),
        Fails<FormatException, TextNotParsableException>(s => s.Specimens.Select(x => int.Parse(x.String)).ToList()),
        Fails<FormatException, TextNotParsableException>(s => s.Specimens.Count(x => decimal.Parse(x.String) > 1)),
        Fails<FormatException, TextNotParsableException>(s => s.Specimens.Count(x => bool.Parse(x.String))),
        Fails<FormatException, TextNotParsableException>(s => s.Specimens.Count(x => Guid.Parse(x.String) == x.Guid)),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => byte.Parse(x.Int32.ToString())).ToList()),
        Fails<OverflowException, NumericOverflowException>(
            s => s.Specimens.Select(x => long.Parse(x.Id + "0000000000000000000000000000000000000000000")).ToList()),
    ];

    public static readonly TheoryData<ConformanceCase> Characters =
    [
        Rows(s => s.Specimens.Where(x => char.IsDigit(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsLetter(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsLetterOrDigit(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsUpper(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsLower(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsWhiteSpace(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsPunctuation(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsSymbol(x.Char) || char.IsControl(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsSeparator(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => char.IsNumber(x.Char))),
        Rows(s => s.Specimens.Select(x => char.GetNumericValue(x.Char))),
        Rows(s => s.Specimens.Select(x => char.ToUpperInvariant(x.Char))),
        Rows(s => s.Specimens.Select(x => char.ToLowerInvariant(x.Char))),
        Rows(s => s.Specimens.Select(x => char.ToUpper(x.Char, CultureInfo.InvariantCulture))),
        Rows(s => s.Specimens.Where(x => char.IsAscii(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsAsciiLetter(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsAsciiDigit(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsAsciiLetterOrDigit(x.Char)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => char.IsBetween(x.Char, 'a', 'q')).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.String.Length > 1 && char.IsUpper(x.String, 1)).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.String.Length > 0 && char.IsLetter(x.String[0])).Select(x => x.Id)),
        Rows(s => s.Specimens.Where(x => x.Char.CompareTo('a') > 0).Select(x => x.Id)),
        Rows(s => s.Specimens.Select(x => x.Char + 1)),
        Rows(s => s.Specimens.Where(x => x.MaybeChar != null && char.IsLetter(x.MaybeChar.Value)).Select(x => x.Id)),
    ];

    [Theory]
    [MemberData(nameof(Mathematics))]
    [MemberData(nameof(Rounding))]
    [MemberData(nameof(Casts))]
    [MemberData(nameof(Shifts))]
    [MemberData(nameof(Checked))]
    [MemberData(nameof(Conversions))]
    [MemberData(nameof(Parsing))]
    [MemberData(nameof(Characters))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
