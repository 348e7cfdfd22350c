using Orm.Backends.Sqlite.Values;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

/// <summary>What was added to an exact sum can be taken away again, to the last digit.</summary>
public sealed class ExactSumTests
{
    private static readonly decimal[] Edges =
    [
        0m, 1m, -1m, 0.1m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m,
        -7.9228162514264337593543950335m, 12345678901234567890.12345678m, 1e28m, 0.5m, 2.50m,
    ];

    [Fact]
    public void A_single_number_is_itself()
    {
        foreach (var value in Edges)
        {
            var sum = default(ExactSum);
            sum.Add(value);
            Assert.Equal(value, sum.ToDecimal());
        }
    }

    [Fact]
    public void What_leaves_leaves_nothing_behind()
    {
        foreach (var stays in Edges)
        {
            foreach (var leaves in Edges)
            {
                var sum = default(ExactSum);
                sum.Add(leaves);
                sum.Add(stays);
                sum.Add(leaves);
                sum.Subtract(leaves);
                sum.Subtract(leaves);
                Assert.Equal(stays, sum.ToDecimal());
            }
        }
    }

    [Theory]
    [InlineData("10000000000000000000000000000", "0.25", "10000000000000000000000000000")]
    [InlineData("10000000000000000000000000000", "0.75", "10000000000000000000000000001")]
    [InlineData("10000000000000000000000000000", "0.5", "10000000000000000000000000000")]
    [InlineData("10000000000000000000000000001", "0.5", "10000000000000000000000000002")]
    [InlineData("-10000000000000000000000000001", "-0.5", "-10000000000000000000000000002")]
    [InlineData("79228162514264337593543950335", "0.4", "79228162514264337593543950335")]
    public void What_has_too_many_digits_is_rounded_half_to_even(string left, string right, string expected)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var sum = default(ExactSum);
        sum.Add(decimal.Parse(left, invariant));
        sum.Add(decimal.Parse(right, invariant));
        Assert.Equal(decimal.Parse(expected, invariant), sum.ToDecimal());
    }

    [Fact]
    public void A_sum_beyond_all_decimals_overflows_until_enough_has_left()
    {
        var sum = default(ExactSum);
        sum.Add(decimal.MaxValue);
        sum.Add(decimal.MaxValue);
        Assert.Throws<OverflowException>(() => sum.ToDecimal());

        sum.Subtract(decimal.MaxValue);
        Assert.Equal(decimal.MaxValue, sum.ToDecimal());
    }
}
