using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Composition;

/// <summary>What random queries over the table of values are made of: every type, with and without null.</summary>
internal static class SpecimenParts
{
    private static int Two => 2;

    private static string Wild => "a%";

    private static readonly List<int?> Numbers = [1, null, -2];

    internal static QueryParts<Specimen> Parts { get; } = AddEnds(AddOrders(AddFilters(
        new QueryParts<Specimen>(query => query.OrderBy(x => x.Id)))));

    private static QueryParts<Specimen> AddFilters(QueryParts<Specimen> parts) => parts
        .Where(x => x.Int32 > 0)
        .Where(x => x.MaybeInt32 != Two)
        .Where(x => !(x.MaybeInt32 > x.OtherInt32))
        .Where(x => x.MaybeInt32 == x.OtherInt32 || x.MaybeBoolean == null)
        .Where(x => (x.MaybeBoolean ?? x.Boolean) && !(x.OtherBoolean == false))
        .Where(x => x.Boolean ? x.Int64 > 0 : x.MaybeUInt64 != 0)
        .Where(x => x.UInt64 > 100)
        .Where(x => x.Decimal * 2 >= x.MaybeDecimal)
        .Where(x => x.Decimal < 0.15m)
        .Where(x => x.Double / 2 < x.Single)
        .Where(x => x.Int32 % 3 == 1 || x.Int32 / 3 == -2)
        .Where(x => x.String.Contains("a"))
        .Where(x => !x.String.StartsWith(Wild))
        .Where(x => x.MaybeString != x.OtherString)
        .Where(x => x.String.Length > 2 && x.String.ToUpperInvariant() != x.String)
        .Where(x => (x.MaybeString ?? "") == "")
        .Where(x => Numbers.Contains(x.MaybeInt32))
        .Where(x => x.Guid != x.MaybeGuid)
        .Where(x => x.MaybeDateTime < x.DateTime)
        .Where(x => x.DateOnly > x.MaybeDateOnly)
        .Where(x => x.TimeSpan > TimeSpan.Zero)
        .Where(x => x.Weekday != Weekday.Monday)
        .Where(x => x.NamedWeekday == Weekday.Sunday || x.MaybeNamedWeekday == null)
        .Where(x => x.Char > 'A' && x.MaybeChar != '%')
        .WhereIn(s => x => s.Specimens.Any(y => y.Id == x.Id + 1 && y.MaybeInt32 == x.MaybeInt32))
        .WhereIn(s => x => s.Specimens.Where(y => y.Boolean).Select(y => y.MaybeInt32).Contains(x.OtherInt32))
        .WhereIn(s => x => x.Int32 < s.Specimens.Count(y => y.MaybeInt32 > x.OtherInt32));

    private static QueryParts<Specimen> AddOrders(QueryParts<Specimen> parts) => parts
        .OrderBy(x => x.MaybeInt32)
        .OrderBy(x => x.Decimal)
        .OrderBy(x => x.MaybeString)
        .OrderBy(x => x.UInt64)
        .OrderBy(x => x.MaybeBoolean == null ? 0 : x.Id)
        .Page(0, 25)
        .Page(3, 40)
        .Page(10, 5);

    private static QueryParts<Specimen> AddEnds(QueryParts<Specimen> parts) => parts
        .Select(x => x)
        .Select(x => x.Id)
        .Select(x => new { x.Id, Sum = x.MaybeInt32 + x.OtherInt32, Less = x.MaybeInt32 < x.OtherInt32 })
        .Select(x => new { x.Id, Text = x.MaybeString + "/" + x.OtherString, x.Decimal })
        .Select(x => x.Boolean ? x.MaybeInt32 : x.Int32)
        .Select(x => new { x.Id, Key = new { x.Guid, x.MaybeGuid }, Half = x.Double / 2 })
        .SelectDistinct(x => x.MaybeInt32)
        .SelectDistinct(x => new { x.Boolean, x.MaybeBoolean })
        .SelectDistinct(x => x.Decimal)
        .Value(query => query.Count())
        .Value(query => query.Any(x => x.MaybeInt32 > 0))
        .Value(query => query.All(x => x.MaybeInt32 != 1))
        .Value(query => query.Sum(x => x.MaybeInt32))
        .Value(query => query.Sum(x => x.Decimal))
        .Value(query => query.Max(x => x.MaybeDecimal))
        .Value(query => query.Min(x => x.MaybeString))
        .Value(query => query.Average(x => x.MaybeDouble))
        .Value(query => query.OrderBy(x => x.Id).Select(x => x.String).FirstOrDefault())
        .Value(query => query.OrderBy(x => x.Id).LastOrDefault(x => x.MaybeInt32 == null));
}
