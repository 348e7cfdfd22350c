using System.Globalization;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Models;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Overloads of members that have no meaning in SQL are refused, naming the part that has none.</summary>
public abstract class ScalarRefusalTests(ConformanceBackend backend)
{
    private static readonly CultureInfo Custom = (CultureInfo)CultureInfo.InvariantCulture.Clone();

    private static StringComparison Captured => StringComparison.Ordinal;

    private static decimal Half => 0.5m;

    private static readonly char[] Characters = ['a', 'b'];

    public static readonly TheoryData<ConformanceCase> Texts =
    [
        Refused(s => s.Specimens.Select(x => (ulong)x.Decimal), "(ulong)x.Decimal"),
        Refused(s => s.Specimens.Where(x => (char)x.Double == 'a'), "(char)x.Double"),
        Refused(s => s.Specimens.Where(x => (char)x.Decimal == 'a'), "(char)x.Decimal"),
        Refused(s => s.Specimens.Select(x => string.Format("a} {0}", x.Id)), "String.Format(\"a} {0}\", x.Id)"),
        Refused(
            s => s.Specimens.Where(x => x.String.Contains("a", StringComparison.CurrentCulture)),
            "StringComparison.CurrentCulture"),
        Refused(
            s => s.Specimens.Where(x => x.String.StartsWith("a", StringComparison.InvariantCultureIgnoreCase)),
            "StringComparison.InvariantCultureIgnoreCase"),
        Refused(s => s.Specimens.Where(x => x.String.StartsWith("a", Captured)), "ScalarRefusalTests.Captured"),
        Refused(
            s => s.Specimens.Where(x => x.String.StartsWith("a", true, CultureInfo.InvariantCulture)),
            "x.String.StartsWith(\"a\", true, CultureInfo.InvariantCulture)"),
        Refused(s => s.Specimens.Where(x => string.Compare(x.String, "a", true) > 0), "true"),
        Refused(s => s.Specimens.Where(x => string.Compare(x.String, "a", true, Custom) > 0), "true"),
        Refused(s => s.Specimens.Select(x => x.String.ToUpper(Custom)), "ScalarRefusalTests.Custom"),
        Refused(
            s => s.Specimens.Select(x => x.String.ToUpper(CultureInfo.CurrentCulture)), "CultureInfo.CurrentCulture"),
        Refused(s => s.Specimens.Select(x => x.Int32.ToString(Custom)), "ScalarRefusalTests.Custom"),
        Refused(s => s.Specimens.Select(x => x.Int32.ToString("D5")), "x.Int32.ToString(\"D5\")"),
        Refused(s => s.Specimens.Select(x => x.Double.ToString()), "x.Double"),
        Refused(s => s.Specimens.Select(x => x.DateTime.ToString("o")), "x.DateTime.ToString(\"o\")"),
        Refused(s => s.Specimens.Select(x => $"{x.Int32:D5}"), "String.Format(\"{0:D5}\", x.Int32)"),
        Refused(s => s.Specimens.Select(x => $"{x.Int32,5}"), "String.Format(\"{0,5}\", x.Int32)"),
        Refused(s => s.Specimens.Select(x => x.String.Normalize()), "x.String.Normalize()"),
        Refused(s => s.Specimens.Select(x => x.Guid.GetHashCode()), "x.Guid.GetHashCode()"),
        Refused(s => s.Specimens.Select(x => x.String.Trim(Characters)), "ScalarRefusalTests.Characters"),
        Refused(
            s => s.Specimens.Select(x => x.String.IndexOfAny(Characters)),
            "x.String.IndexOfAny(ScalarRefusalTests.Characters)"),
        Refused(
            s => s.Specimens.Where(x => x.String.Split(',', StringSplitOptions.None).Length > 1),
            "x.String.Split(',', StringSplitOptions.None)"),
    ];

    public static readonly TheoryData<ConformanceCase> Numbers =
    [
        Refused(s => s.Specimens.Where(x => x.Double.Equals(double.NaN)), "NaN"),
        Refused(s => s.Specimens.Select(x => x.UInt64 >> x.Id), "x.UInt64 >> x.Id"),
        Refused(s => s.Specimens.Select(x => x.UInt64 * 2), "x.UInt64 * 2"),
        Refused(
            s => s.Specimens.Select(x => int.Parse(x.String, NumberStyles.HexNumber)),
            "Int32.Parse(x.String, NumberStyles.HexNumber)"),
        Refused(s => s.Specimens.Select(x => int.Parse(x.String, Custom)), "ScalarRefusalTests.Custom"),
        Refused(s => s.Specimens.Select(x => Convert.ToInt32(x.String, 16)), "Convert.ToInt32(x.String, 16)"),
        Refused(s => s.Specimens.Select(x => Convert.ToDateTime(x.String)), "Convert.ToDateTime(x.String)"),
        Refused(s => s.Specimens.Where(x => x.Decimal > 1.5m && x.String.Normalize() == "a"), "x.String.Normalize()"),
        Refused(
            s => s.Specimens.Select(x => x.NamedWeekday.HasFlag(Weekday.Monday)),
            "x.NamedWeekday.HasFlag(Weekday.Monday)"),
        Refused(s => s.Specimens.Select(x => x.Access.ToString()), "x.Access"),
        Refused(
            s => s.Specimens.Where(x => decimal.GetBits(x.Decimal + (Half * 1.5m)) != null),
            "Decimal.GetBits(x.Decimal + ScalarRefusalTests.Half * 1.5)"),
    ];

    public static readonly TheoryData<ConformanceCase> Times =
    [
        Refused(s => s.Specimens.Select(x => x.DateTime.ToLocalTime()), "x.DateTime.ToLocalTime()"),
        Refused(s => s.Specimens.Select(x => x.WallClock.ToUniversalTime()), "x.WallClock.ToUniversalTime()"),
        Refused(
            s => s.Specimens.Select(x => DateTime.Parse(x.String, Custom)),
            "DateTime.Parse(x.String, ScalarRefusalTests.Custom)"),
        Refused(
            s => s.Specimens.Select(x => new DateTime(x.Id, 1, 1, 0, 0, 0, DateTimeKind.Local)),
            "DateTimeKind.Local"),
        Refused(
            s => s.Specimens.Where(x => x.DateTime > new DateTime(x.Id, 1, 1)),
            "x.DateTime > new DateTime(x.Id, 1, 1)"),
        Refused(s => s.Specimens.Select(x => x.DateTime.ToOADate()), "x.DateTime.ToOADate()"),
        Refused(s => s.Specimens.Select(x => x.DateTimeOffset.ToLocalTime()), "x.DateTimeOffset.ToLocalTime()"),
        Refused(s => s.Specimens.Select(x => x.DateTime.ToString()), "x.DateTime"),
        Refused(s => s.Specimens.Select(x => Guid.NewGuid()), "Guid.NewGuid()"),
        Refused(s => s.Specimens.OrderBy(x => Guid.NewGuid()), "Guid.NewGuid()"),
    ];

    [Fact]
    public async Task What_is_not_a_number_is_refused_as_a_parameter()
    {
        await using var db = backend.Connect(new StatementRecorder());
        var captured = double.NaN;
        Assert.Throws<ValueNotStorableException>(() => db.Specimens.Where(x => x.Double == captured).ToList());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Numbers))]
    [MemberData(nameof(Times))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
