using System.Globalization;
using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries;

/// <summary>Overloads of members that have no meaning in SQL are refused, naming the part that has none.</summary>
public abstract class ScalarRefusalTests(ConformanceBackend backend)
{
    private static readonly CultureInfo Custom = (CultureInfo)CultureInfo.InvariantCulture.Clone();

    private static StringComparison Captured => StringComparison.Ordinal;

    private static readonly char[] Characters = ['a', 'b'];

    public static readonly TheoryData<ConformanceCase> Texts =
    [
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

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}

public sealed class SqliteScalarRefusalTests(SqliteBackend backend)
    : ScalarRefusalTests(backend), IClassFixture<SqliteBackend>;

public sealed class AdoNetScalarRefusalTests(AdoNetBackend backend)
    : ScalarRefusalTests(backend), IClassFixture<AdoNetBackend>;
