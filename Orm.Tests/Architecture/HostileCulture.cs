using System.Globalization;
using System.Runtime.CompilerServices;
using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>
/// Runs every test of this assembly under a culture in which a number looks like nobody's SQL or C#: what formats or
/// parses by the user's culture fails here instead of on the user's machine.
/// </summary>
public sealed class HostileCulture
{
    [ModuleInitializer]
    internal static void Install()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "‚";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PositiveSign = "﹢";
        culture.DateTimeFormat.DateSeparator = "·";
        culture.DateTimeFormat.TimeSeparator = "·";
        culture.DateTimeFormat.ShortDatePattern = "d/M yyyy";
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.ReadOnly(culture);
    }

    [Fact]
    public void A_test_runs_under_the_hostile_culture()
    {
        var number = -1.5;
        Assert.Equal("−1‚5", $"{number}");
    }
}
