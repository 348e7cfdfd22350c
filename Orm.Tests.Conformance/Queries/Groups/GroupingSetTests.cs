using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <summary>Subtotals and totals: the groups of each set, one behind the other.</summary>
public abstract partial class GroupingSetTests(ConformanceBackend backend)
{
    public static readonly TheoryData<ConformanceCase> Aggregates =
    [
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City),
                    N = g.Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, All = false, Sub = false, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, All = false, Sub = true, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, All = true, Sub = true, N = g.Count() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City),
                    N = g.Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, All = false, Sub = false, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, All = false, Sub = true, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, All = true, Sub = false, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, All = true, Sub = true, N = g.Count() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, Sum = g.Sum(c => c.Credit), Max = g.Max(c => c.Name) }))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.Country, All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City),
                    N = g.Count() }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, All = true, Sub = false, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, All = true, Sub = true, N = g.Count() }))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key, N = g.Count(c => c.Credit > 10m) }))),
    ];

    public static readonly TheoryData<ConformanceCase> Elements =
    [
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, g.Key.City,
                    First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }))),
        Rows(
            s => s.Customers.Where(c => c.Id < 0).GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, N = g.Count() }),
            s => s.Customers.Where(c => c.Id < 0).GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, N = g.Count() })
                .Concat(s.Customers.Where(c => c.Id < 0).GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, N = g.Count() }))
                .Concat(s.Customers.Where(c => c.Id < 0)
                    .GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, N = g.Count() }))),
        Rows(
            s => s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.City, N = g.Count() }),
            s => s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() })
                .Concat(s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .Concat(s.Customers.OrderBy(c => c.Id).Take(5)
                    .GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, g.Key.City,
                    First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }))),
        Rows(
            s => s.Customers.Where(c => c.Id < 0).GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, N = g.Count() }),
            s => s.Customers.Where(c => c.Id < 0).GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, N = g.Count() })
                .Concat(s.Customers.Where(c => c.Id < 0).GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, N = g.Count() }))
                .Concat(s.Customers.Where(c => c.Id < 0).GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, N = g.Count() }))
                .Concat(s.Customers.Where(c => c.Id < 0)
                    .GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, N = g.Count() }))),
        Rows(
            s => s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.City, N = g.Count() }),
            s => s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() })
                .Concat(s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .Concat(s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .Concat(s.Customers.OrderBy(c => c.Id).Take(5)
                    .GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.Country, g.Key.City,
                    First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City,
                        First = g.OrderBy(c => c.Id).Select(c => c.Name).First() }))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, Cities = g.GroupBy(c => c.City).Count() }))),
        Rows(
            s => s.Customers.Where(c => c.Id < 0)
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.Country, N = g.Count() }),
            s => s.Customers.Where(c => c.Id < 0).GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, N = g.Count() })
                .Concat(s.Customers.Where(c => c.Id < 0)
                    .GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, N = g.Count() }))),
        Rows(
            s => s.Customers.OrderBy(c => c.Id).Take(5)
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.City, N = g.Count() }),
            s => s.Customers.OrderBy(c => c.Id).Take(5).GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() })
                .Concat(s.Customers.OrderBy(c => c.Id).Take(5)
                    .GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))),
        Rows(
            s => s.Posts.GroupBy(p => Sql.Rollup(new { Year = (int?)p.CreatedAt.Year, p.Author.Name }))
                .Select(g => new { g.Key.Year, g.Key.Name, Sum = g.Sum(p => p.Score) }),
            s => s.Posts.GroupBy(p => new { Year = (int?)p.CreatedAt.Year, p.Author.Name })
                .Select(g => new { g.Key.Year, Name = (string?)g.Key.Name, Sum = g.Sum(p => p.Score) })
                .Concat(s.Posts.GroupBy(p => (int?)p.CreatedAt.Year)
                    .Select(g => new { Year = g.Key, Name = (string?)null, Sum = g.Sum(p => p.Score) }))
                .Concat(s.Posts.GroupBy(p => 1)
                    .Select(g => new { Year = (int?)null, Name = (string?)null, Sum = g.Sum(p => p.Score) }))!),
    ];

    [Theory]
    [MemberData(nameof(Aggregates))]
    [MemberData(nameof(Continued))]
    [MemberData(nameof(Elements))]
    [MemberData(nameof(Refusals))]
    public Task Agrees(ConformanceCase query) => query.RunAsync(backend);
}
