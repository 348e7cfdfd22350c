using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Composition;

/// <summary>What random queries over orders are made of: money, keys of two columns, enums.</summary>
internal static class OrderParts
{
    internal static QueryParts<Order> Parts { get; } = AddJoins(AddOperators(
        new QueryParts<Order>(query => query.OrderBy(o => o.Id))));

    private static QueryParts<Order> AddJoins(QueryParts<Order> parts) => parts
        .Combine((s, q) => q.Join(s.Customers, o => o.CustomerId, c => c.Id, (o, c) => o))
        .Combine((s, q) => q.Join(s.OrderLines, o => o.Id, l => l.OrderId, (o, l) => l.Order))
        .Combine((s, q) => q.Join(
            s.Orders,
            o => new { o.Id, o.Customer.City },
            p => new { p.Id, p.Customer.City },
            (o, p) => p))
        .Combine((s, q) => q.LeftJoin(s.Employees, o => o.SalespersonId, e => (int?)e.Id, (o, e) => o))
        .Combine((s, q) => q.GroupJoin(
            s.OrderLines, o => o.Id, l => l.OrderId, (o, g) => new { o, Sum = g.Sum(l => l.Quantity) })
            .Where(x => x.Sum > 2).Select(x => x.o))
        .Combine((s, q) => q.SelectMany(o => o.Lines.DefaultIfEmpty(), (o, l) => o))
        .Combine((s, q) => q.SelectMany(
            o => s.Products.Where(p => p.Price > o.Total).OrderBy(p => p.Catalog).ThenBy(p => p.Number).Take(1),
            (o, p) => o))
        .Combine((s, q) => s.Customers.SelectMany(c => q.Where(o => o.Total > c.Credit).OrderBy(o => o.Id).Take(2)))
        .Combine((s, q) => s.Customers.SelectMany(c => q.Where(o => o.CustomerId == c.Id).DefaultIfEmpty())
            .Where(o => o != null).Select(o => o!))
        .Combine((s, q) => q.Concat(s.Orders.Where(o => o.Discount == null)))
        .Combine((s, q) => q.Union(s.Orders.Where(o => o.Status == OrderStatus.New)))
        .Combine((s, q) => q.Intersect(s.Orders.Where(o => o.Lines.Any())))
        .Combine((s, q) => q.Except(s.Customers.SelectMany(c => c.Orders.OrderBy(o => o.Id).Take(1))))
        .Combine((s, q) => q.GroupBy(o => o.CustomerId).SelectMany(g => g.OrderBy(o => o.Id).Take(2)))
        .Combine((s, q) => q.OrderBy(o => o.Id).DistinctBy(o => new { o.CustomerId, o.Priority }))
        .Combine((s, q) => q.OrderBy(o => o.Id).SkipWhile(o => o.Discount == null))
        .Combine((s, q) => q.OrderBy(o => o.Id).Where((o, i) => i > 2 && o.Total > i))
        .SelectMany(o => o.Lines.Select(l => new { l.Product.Name, o.Status }))
        .SelectMany(o => o.Customer.Orders.Where(p => p.Total > o.Total).Select(p => p.Id).Distinct())
        .Select(o => o.Lines.OrderBy(l => l.Position).Select(l => new { l.Quantity, l.Product.Name }).FirstOrDefault());

    private static QueryParts<Order> AddOperators(QueryParts<Order> parts) => parts
        .Where(o => o.Total > 10m)
        .Where(o => o.Total - (o.Discount ?? 0m) < 100m)
        .Where(o => o.Discount != o.Total)
        .Where(o => o.Status != OrderStatus.Returned)
        .Where(o => o.Priority == Priority.Urgent || o.Note == null)
        .Where(o => o.PaidAt == null)
        .Where(o => o.Salesperson == null || o.Salesperson.Manager != null)
        .Where(o => o.Customer.Country != o.Customer.City)
        .Where(o => o.Customer.Referrer == null)
        .Where(o => o.Lines.Any(l => l.Product.Price > 5m))
        .Where(o => o.Lines.Sum(l => l.Quantity * l.UnitPrice) >= o.Total)
        .Where(o => o.Lines.All(l => l.Substitute == null))
        .WhereIn(s => o => s.Products.Any(p => p.Price == o.Total))
        .OrderBy(o => o.Total)
        .OrderBy(o => o.Discount)
        .OrderBy(o => o.Customer.City)
        .OrderBy(o => o.Lines.Sum(l => l.Quantity))
        .Page(0, 15)
        .Page(7, 30)
        .Select(o => o)
        .Select(o => new { o.Id, Due = o.Total - (o.Discount ?? 0m), o.Priority })
        .Select(o => new { o.Id, Worth = o.Lines.Sum(l => l.Quantity * l.UnitPrice), N = o.Lines.Count() })
        .Select(o => new { o.Id, Boss = o.Salesperson == null ? "" : o.Salesperson.Name, o.Customer.Credit })
        .SelectDistinct(o => o.Discount)
        .SelectDistinct(o => o.Customer)
        .FirstOf(o => o.CustomerId, g => g.OrderByDescending(o => o.Total).ThenBy(o => o.Id).First())
        .FirstOf(o => o.Salesperson, g => g.OrderBy(o => o.Id).First())
        .Group(o => o.Status, g => new { g.Key, Sum = g.Sum(o => o.Total), Average = g.Average(o => o.Discount) })
        .Group(o => o.Discount, g => new { g.Key, Least = g.Min(o => o.Total), N = g.Count() })
        .Group(o => o.Customer, g => new { g.Key.Name, Lines = g.Sum(o => o.Lines.Sum(l => l.Quantity)) })
        .Group(o => o.Priority, g => new { g.Key, N = g.Count(o => o.PaidAt != null), All = g.All(o => o.Total > 10m) })
        .Group(o => new { o.Customer.Country, o.Status }, g => new { g.Key, Worth = g.Max(o => o.Total) })
        .GroupWhere(o => o.CustomerId, g => g.Sum(o => o.Total) > 50m, g => new { g.Key, N = g.Count() })
        .Value(query => query.GroupBy(o => o.CustomerId).Sum(g => g.Max(o => o.Total)))
        .Value(query => query.Sum(o => o.Total))
        .Value(query => query.Average(o => o.Discount))
        .Value(query => query.Max(o => o.Discount))
        .Value(query => query.Count(o => o.Lines.Any()))
        .Value(query => query.OrderBy(o => o.Id).Select(o => o.Customer.Name).LastOrDefault());
}
