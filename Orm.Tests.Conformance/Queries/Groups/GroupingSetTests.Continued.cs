using Orm.Tests.Conformance.Harness;
using Xunit;
using static Orm.Tests.Conformance.Harness.ConformanceCase;

namespace Orm.Tests.Conformance.Queries.Groups;

/// <content>Operators behind groups of several sets, and what is refused.</content>
public abstract partial class GroupingSetTests
{
    public static readonly TheoryData<ConformanceCase> Continued =
    [
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Where(g => g.Count() > 1)
                .Select(g => new { g.Key.Country, N = g.Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Where(x => x.N < 4),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Where(x => x.N < 4)),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => g.Key.City).Distinct(),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => g.Key.City)
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => g.Key.City))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => g.Key.City)).Distinct()),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Select(g => new { g.Key.City, N = g.Count() })
                .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) })),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Rollup(new { c.Country, c.City }))
                .Where(g => !Sql.Grouping(g.Key.City))
                .Select(g => g.Count()),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Where(g => !false).Select(g => g.Count())
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Where(g => !true).Select(g => g.Count()))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Where(g => !true).Select(g => g.Count()))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Where(g => g.Count() > 1)
                .Select(g => new { g.Key.Country, N = g.Count() }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() }))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Where(x => x.N < 4),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Where(x => x.N < 4)),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => g.Key.City).Distinct(),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => g.Key.City)
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => g.Key.City))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => g.Key.City))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => g.Key.City)).Distinct()),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { g.Key.City, N = g.Count() })
                .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) }),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) })),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Where(g => !Sql.Grouping(g.Key.City))
                .Select(g => g.Count()),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Where(g => !false).Select(g => g.Count())
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Where(g => !true).Select(g => g.Count()))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Where(g => !false).Select(g => g.Count()))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Where(g => !true).Select(g => g.Count()))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Where(g => g.Count() > 1)
                .Select(g => new { g.Key.Country, N = g.Count() }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                .Where(g => g.Count() > 1)
                    .Select(g => new { g.Key.Country, N = g.Count() }))),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Where(x => x.N < 4),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.Country, g.Key.City, N = g.Count() }))
                .Where(x => x.N < 4)),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => g.Key.City).Distinct(),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => g.Key.City)
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => g.Key.City)).Distinct()),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Select(g => new { g.Key.City, N = g.Count() })
                .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) }),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { g.Key.City, N = g.Count() }))
                .GroupBy(x => x.City).Select(g => new { g.Key, N = g.Sum(x => x.N) })),
        Rows(
            s => s.Customers
                .GroupBy(c => Sql.GroupingSets(new { c.Country, c.City }, k => new { k.City }, k => new { }))
                .Where(g => !Sql.Grouping(g.Key.City))
                .Select(g => g.Count()),
            s => s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Where(g => !false).Select(g => g.Count())
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Where(g => !true).Select(g => g.Count()))),
        Rows(
            s => s.Customers.GroupBy(c => Sql.Cube(new { c.Country, c.City }))
                .Select(g => new { All = Sql.Grouping(g.Key.Country), Sub = Sql.Grouping(g.Key.City), g.Key.Country,
                    g.Key.City, N = g.Count() })
                .OrderBy(x => x.All).ThenBy(x => x.Sub).ThenBy(x => x.Country).ThenBy(x => x.City).Skip(1).Take(4),
            s => s.Customers.GroupBy(c => new { c.Country, c.City })
                    .Select(g => new { All = false, Sub = false, g.Key.Country, g.Key.City, N = g.Count() })
                .Concat(s.Customers.GroupBy(c => new { c.Country, City = (string?)null })
                    .Select(g => new { All = false, Sub = true, g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, c.City })
                    .Select(g => new { All = true, Sub = false, g.Key.Country, g.Key.City, N = g.Count() }))
                .Concat(s.Customers.GroupBy(c => new { Country = (string?)null, City = (string?)null })
                    .Select(g => new { All = true, Sub = true, g.Key.Country, g.Key.City, N = g.Count() }))
                .OrderBy(x => x.All).ThenBy(x => x.Sub).ThenBy(x => x.Country).ThenBy(x => x.City).Skip(1).Take(4)),
    ];

    public static readonly TheoryData<ConformanceCase> Refusals =
    [
        Refused(
            s => s.Posts.GroupBy(p => Sql.Rollup(new { p.AuthorId, p.Title })).Select(g => g.Count()),
            "Sql.Rollup(new { AuthorId = p.AuthorId, Title = p.Title })"),
        Refused(
            s => s.Posts.GroupBy(p => Sql.Cube(p.Title)).Select(g => g.Count()),
            "Sql.Cube(p.Title)"),
        Refused(
            s => s.Posts.GroupBy(p => Sql.Rollup(new { p.Author })).Select(g => g.Count()),
            "Sql.Rollup(new { Author = p.Author })"),
        Refused(
            s => s.Posts.Select(p => Sql.Rollup(p.Title)),
            "Sql.Rollup(p.Title)"),
        Refused(
            s => s.Posts.GroupBy(p => p.Title).Select(g => Sql.Grouping(g.Key)),
            "Sql.Grouping(g.Key)"),
        Refused(
            s => s.Posts.GroupBy(p => Sql.GroupingSets(new { p.Title }, k => k.Title, k => new { k.Title }))
                .Select(g => g.Count()),
            "Sql.GroupingSets(new { Title = p.Title }, new[] { k => k.Title, k => new { Title = k.Title } })"),
        Refused(
            s => s.Posts.GroupBy(p => Sql.GroupingSets(new { p.Title }, k => k.Title.Length))
                .Select(g => g.Count()),
            "k => k.Title.Length"),
    ];
}
