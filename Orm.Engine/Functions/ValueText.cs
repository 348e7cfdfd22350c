using System.Globalization;
using System.Text;
using Orm.Engine.Types;

namespace Orm.Engine.Functions;

/// <summary>Values as text: what a cast to TEXT gives, spelled as PostgreSQL spells it.</summary>
internal static class ValueText
{
    private static readonly CultureInfo s_invariant = CultureInfo.InvariantCulture;

    internal static string Format(in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Null => "",
        SqlTypeKind.Boolean => value.AsBoolean() ? "true" : "false",
        SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt => value.AsInt64().ToString(s_invariant),
        SqlTypeKind.Real => Floating(((float)value.AsDouble()).ToString("R", s_invariant)),
        SqlTypeKind.Double => Floating(value.AsDouble().ToString("R", s_invariant)),
        SqlTypeKind.Decimal => value.AsDecimal().ToString(),
        SqlTypeKind.Date => Date(value.AsInt64()),
        SqlTypeKind.Time => Time(value.AsInt64()),
        SqlTypeKind.Timestamp => Timestamp(value.AsInt64(), zone: ""),
        SqlTypeKind.TimestampTz => Timestamp(value.AsInt64(), zone: "+00"),
        SqlTypeKind.Interval => Interval(value.AsInterval()),
        SqlTypeKind.Uuid => value.AsUuid().ToString("D"),
        SqlTypeKind.Blob => @"\x" + Convert.ToHexStringLower(value.AsBytes()),
        _ => value.AsString(),
    };

    /// <summary>yyyy-MM-dd; years before 1 with BC behind, as PostgreSQL writes them.</summary>
    internal static string Date(long days)
    {
        (int year, int month, int day) = Calendar.FromDays(days);
        return Day(year, month, day) + Era(year);
    }

    private static string Day(int year, int month, int day) => string.Create(
        s_invariant, $"{(year > 0 ? year : 1 - year):D4}-{month:D2}-{day:D2}");

    private static string Era(int year) => year > 0 ? "" : " BC";

    internal static string Time(long ticks) => Clock((ulong)ticks);

    private static string Clock(ulong ticks)
    {
        ulong seconds = ticks / TimeSpan.TicksPerSecond;
        string text = string.Create(
            s_invariant, $"{seconds / 3600:D2}:{seconds / 60 % 60:D2}:{seconds % 60:D2}");
        return text + Fraction((long)(ticks % TimeSpan.TicksPerSecond));
    }

    private static string Timestamp(long ticks, string zone)
    {
        (long days, long time) = Calendar.Split(ticks);
        (int year, int month, int day) = Calendar.FromDays(days);
        return $"{Day(year, month, day)} {Time(time)}{zone}{Era(year)}";
    }

    internal static string Interval(SqlInterval interval)
    {
        var text = new StringBuilder();
        bool isBefore = false;
        Part(text, interval.Months / 12, "year", ref isBefore);
        Part(text, interval.Months % 12, "mon", ref isBefore);
        Part(text, interval.Days, "day", ref isBefore);
        if (interval.Ticks != 0 || text.Length == 0)
        {
            text.Append(text.Length > 0 ? " " : "").Append(interval.Ticks < 0 ? "-" : isBefore ? "+" : "");
            text.Append(Clock((ulong)Int128.Abs(interval.Ticks)));
        }

        return text.ToString();
    }

    /// <param name="text">Where it is written.</param>
    /// <param name="count">How many of the unit.</param>
    /// <param name="unit">The unit's name.</param>
    /// <param name="isBefore">Whether the part before was negative: then a positive one shows its sign.</param>
    private static void Part(StringBuilder text, int count, string unit, ref bool isBefore)
    {
        if (count != 0)
        {
            text.Append(text.Length > 0 ? " " : "").Append(isBefore && count > 0 ? "+" : "");
            text.Append(s_invariant, $"{count} {unit}").Append(count == 1 ? "" : "s");
            isBefore = count < 0;
        }
    }

    private static string Fraction(long ticks) =>
        ticks == 0 ? "" : "." + ticks.ToString("D7", s_invariant).TrimEnd('0');

    /// <summary>.NET writes 1E+20 and ∞; PostgreSQL 1e+20 and Infinity.</summary>
    private static string Floating(string text) => text switch
    {
        "∞" => "Infinity",
        "-∞" => "-Infinity",
        "NaN" => "NaN",
        _ => text.Replace('E', 'e'),
    };
}
