using FsCheck;
using FsCheck.Fluent;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Types;

public sealed class SqlDecimalTests
{
    [Fact]
    public void A_dotnet_decimal_survives_the_round_trip() =>
        Prop.ForAll<decimal>(value =>
        {
            SqlDecimal converted = SqlDecimal.FromDecimal(value);
            return converted.ToDecimal() == value
                && converted.ToString() == value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Values_are_equal_whatever_their_scale() =>
        Prop.ForAll<int, byte, byte>((value, a, b) =>
        {
            int left = a % 20;
            int right = b % 20;
            SqlDecimal x = new(value * SqlDecimal.PowerOfTen(left), left);
            SqlDecimal y = new(value * SqlDecimal.PowerOfTen(right), right);
            return x.Equals(y) && x.GetHashCode() == y.GetHashCode()
                && x.CompareTo(new SqlDecimal((value * SqlDecimal.PowerOfTen(right)) + 1, right)) < 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData(125, 2, 1, "1.3")]
    [InlineData(-125, 2, 1, "-1.3")]
    [InlineData(124, 2, 1, "1.2")]
    [InlineData(5, 1, 0, "1")]
    [InlineData(-4, 1, 0, "0")]
    [InlineData(7, 0, 3, "7.000")]
    public void Rescaling_rounds_half_away_from_zero(int unscaled, int scale, int target, string expected)
    {
        Assert.True(new SqlDecimal(unscaled, scale).TryRescale(10, target, out SqlDecimal result));
        Assert.Equal(expected, result.ToString());
    }

    [Fact]
    public void Too_many_digits_are_reported_not_wrapped()
    {
        SqlDecimal largest = new(SqlDecimal.PowerOfTen(38) - 1, 0);
        Assert.False(largest.TryRescale(38, 1, out _));
        Assert.False(new SqlDecimal(995, 1).TryRescale(2, 0, out _));
        Assert.Throws<OverflowException>(() => largest.ToDecimal());
        Assert.Throws<OverflowException>(() => new SqlDecimal(SqlDecimal.PowerOfTen(38), 0));
    }

    [Fact]
    public void Digits_that_are_only_zeros_do_not_keep_a_value_from_becoming_a_dotnet_decimal() =>
        Assert.Equal(12.5m, new SqlDecimal(125 * SqlDecimal.PowerOfTen(34), 35).ToDecimal());
}
