using Xunit;

namespace Orm.Tests.Linq.Translation;

/// <summary>Numbers: whole ones divide as C# divides, decimals are exact, large unsigned ones are in order.</summary>
public sealed class NumberTests(Forum forum) : IClassFixture<Forum>
{
    [Fact]
    public void Whole_numbers_divide_without_a_rest()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number / 2));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number % 3));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => -s.Number / 4));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number / 2.0));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (double)s.Number / s.Small));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (s.Number + 7) * (s.Small - 2) - s.Number));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number - (s.Small - s.Number)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => 100 / (s.Number * s.Number + 1)));
    }

    [Fact]
    public void Bits_are_calculated_with()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number & 3));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number | 8));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Number ^ s.Small));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => ~s.Number));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Small << 3));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Large >> 4));
    }

    [Fact]
    public void Casts_keep_what_CSharp_keeps()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (long)s.Number));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => unchecked((byte)s.Number)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => unchecked((short)s.Large)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => unchecked((int)s.Large)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (int)s.Real));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (decimal)s.Number));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (int)s.Letter));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (char)(s.Letter + 1)));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price < 1000).Select(s => (int)s.Price));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (int)s.State));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => (TopicState)(s.Small % 3)));
    }

    [Fact]
    public void Decimals_are_exact()
    {
        forum.Agree(f => f.Samples.OrderBy(s => s.Price).ThenBy(s => s.Id).Select(s => s.Price));
        forum.Agree(f => f.Samples.OrderByDescending(s => s.MaybePrice).ThenBy(s => s.Id).Select(s => s.Id));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price > 9.99m));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price == 0.10m));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price >= s.MaybePrice));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price < 1e20m).Select(s => s.Price * 3 + 0.01m));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price < 1e20m).Select(s => s.Price / 3));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => -s.Price));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => s.Price % 7));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Round(s.Price, 1)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Floor(s.Price)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Abs(s.Price)));
        forum.AgreeOnValue(f => f.Samples.Where(s => s.Price < 1e20m).Sum(s => s.Price));
        forum.AgreeOnValue(f => f.Samples.Where(s => s.Price < 1e20m).Average(s => s.Price));
        forum.AgreeOnValue(f => f.Samples.Min(s => s.Price));
        forum.AgreeOnValue(f => f.Samples.Max(s => s.MaybePrice));
        var limit = 9.99m;
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price <= limit));
    }

    [Fact]
    public void Large_unsigned_numbers_come_last()
    {
        var large = (ulong)long.MaxValue;
        forum.Agree(f => f.Samples.OrderBy(s => s.Unsigned).ThenBy(s => s.Id).Select(s => s.Unsigned));
        forum.Agree(f => f.Samples.OrderByDescending(s => s.Unsigned).ThenBy(s => s.Id).Select(s => s.Id));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Unsigned > large));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Unsigned <= large));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Unsigned == ulong.MaxValue));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Unsigned >= 9223372036854775808));
    }

    [Fact]
    public void Numbers_of_different_types_meet()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Number < s.Large));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Small > 100));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Real > s.Number));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Number > 2.5));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price > s.Number));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Short > 0.125f));
        var number = 2;
        short narrow = 3;
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Large > number));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Real > number));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Price > number));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.Number < narrow));
        forum.AgreeInAnyOrder(f => f.Samples.Where(s => s.MaybeNumber < narrow));
    }

    [Fact]
    public void Math_is_what_it_is()
    {
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Abs(s.Number)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Floor(s.Real)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Ceiling(s.Real)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Truncate(s.Real)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Sign(s.Real)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Max(s.Number, s.Small)));
        forum.AgreeInAnyOrder(f => f.Samples.Select(s => Math.Min(s.Real, 0.5)));
    }
}
