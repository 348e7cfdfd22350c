using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Composition;

/// <summary>What random queries over the table of values are made of: every type, with and without null.</summary>
internal static class SpecimenParts
{
    private static int Two => 2;

    private static string Wild => "a%";

    /// <summary>
    /// With it a sum has more digits than a decimal: C# rounds it differently from order to order.
    /// </summary>
    private static decimal Least => -0.0000000000000000000000000001m;

    private static readonly List<int?> Numbers = [1, null, -2];

    internal static QueryParts<Specimen> Parts { get; } = AddGroups(AddEnds(AddOrders(AddFilters(
        new QueryParts<Specimen>(query => query.OrderBy(x => x.Id))))));

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
        .Combine((s, q) => q.Join(s.Specimens, x => x.MaybeInt32, y => y.OtherInt32, (x, y) => y))
        .Combine((s, q) => q.Join(
            s.Specimens,
            x => new { x.MaybeInt32, x.MaybeString },
            y => new { y.MaybeInt32, y.MaybeString },
            (x, y) => x))
        .Combine((s, q) => q.Union(s.Specimens.Where(x => x.MaybeInt32 == null)))
        .Combine((s, q) => q.Concat(s.Specimens.Where(x => x.Boolean)))
        .Combine((s, q) => q.Except(s.Specimens.Where(x => x.MaybeBoolean == true)))
        .Combine((s, q) => q.OrderBy(x => x.Id).DistinctBy(x => x.MaybeInt32))
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

    private static QueryParts<Specimen> AddGroups(QueryParts<Specimen> parts) => parts
        .FirstOf(x => x.MaybeInt32, g => g.OrderBy(x => x.Id).First())
        .FirstOf(x => new { x.MaybeBoolean, x.Weekday }, g => g.OrderByDescending(x => x.Id).First())
        .WhereIn(s => x => s.Specimens.GroupBy(y => y.MaybeInt32).Any(g => g.Key == x.OtherInt32 && g.Count() > 3))
        .Group(x => x.MaybeInt32, g => new { g.Key, N = g.Count(), Sum = g.Sum(x => x.MaybeDouble) })
        .Group(x => x.MaybeString, g => new { g.Key, Text = g.Max(x => x.OtherString), Most = g.Max(x => x.UInt64) })
        .Group(
            x => new { x.Boolean, x.MaybeBoolean },
            g => new { g.Key, Less = g.Count(x => x.MaybeInt32 < x.OtherInt32), All = g.All(x => x.MaybeInt32 != 1) })
        .Group(x => x.Decimal, g => new { g.Key, Different = g.Select(x => x.MaybeInt32).Distinct().Count() })
        .Group(
            x => x.MaybeInt32 > x.OtherInt32,
            g => string.Join(",", g.OrderBy(x => x.Id).Select(x => x.MaybeInt32)))
        .GroupWhere(x => x.MaybeInt32 + x.OtherInt32, g => g.Max(x => x.MaybeInt64) != null, g => g.Key)
        .GroupWhere(x => x.Weekday, g => !g.Any(x => x.MaybeString == null), g => new { g.Key, N = g.LongCount() })
        .Value(query => query.GroupBy(x => x.MaybeInt32).Count(g => g.Count() > 2));

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
        .Value(query => query.Select(x => x.MaybeInt32).Union(query.Select(x => x.OtherInt32)).Count())
        .Value(query => query.OrderBy(x => x.Id).MaxBy(x => x.MaybeDecimal))
        .Value(query => query.Count())
        .Value(query => query.Any(x => x.MaybeInt32 > 0))
        .Value(query => query.All(x => x.MaybeInt32 != 1))
        .Value(query => query.Sum(x => x.MaybeInt32))
        .Value(query => query.Where(x => x.Decimal < 1_000m && x.Decimal != Least).Sum(x => x.Decimal))
        .Value(query => query.Max(x => x.MaybeDecimal))
        .Value(query => query.Min(x => x.MaybeString))
        .Value(query => query.Average(x => x.MaybeDouble))
        .Value(query => query.OrderBy(x => x.Id).Select(x => x.String).FirstOrDefault())
        .Value(query => query.OrderBy(x => x.Id).LastOrDefault(x => x.MaybeInt32 == null));
}
