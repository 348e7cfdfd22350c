using Orm.Tests.Conformance.Models;

namespace Orm.Tests.Conformance.Data;

/// <summary>A small shop: keys of two columns, references that are null, money.</summary>
internal sealed class ShopRows
{
    private static readonly DateTime Start = new(2024, 2, 27, 23, 59, 59, 999, DateTimeKind.Utc);

    private static readonly decimal[] Prices = [0m, 0.1m, 0.2m, 1m, 9.99m, 10m, 10.50m, 199.95m, 1234567.89m, 0.0001m];

    internal ShopRows()
    {
        Customers = [];
        Employees = [];
        Products = [];
        for (var i = 0; i < 16; i++)
        {
            Customers.Add(CreateCustomer(i));
            Employees.Add(CreateEmployee(i));
            Products.Add(CreateProduct(i));
        }

        Orders = [.. Enumerable.Range(0, 50).Select(CreateOrder)];
        Lines = [.. Orders.SelectMany((order, i) => Enumerable.Range(1, i % 4).Select(n => CreateLine(order, n)))];
    }

    internal List<Customer> Customers { get; }

    internal List<Employee> Employees { get; }

    internal List<Product> Products { get; }

    internal List<Order> Orders { get; }

    internal List<OrderLine> Lines { get; }

    private Customer CreateCustomer(int i)
    {
        var customer = new Customer
        {
            Id = i + 1,
            Name = $"Customer {(char)('P' - i)}",
            City = (i % 4) switch { 0 => null, 1 => "Basel", 2 => "Zürich", _ => "basel" },
            Country = i % 3 == 0 ? null : "CH",
            Credit = i % 5 == 0 ? null : Prices[i % Prices.Length] - 5m,
            Referrer = i % 3 == 2 ? Customers[i / 2] : null,
        };
        customer.Referrer?.Referred.Add(customer);
        return customer;
    }

    private Employee CreateEmployee(int i)
    {
        var employee = new Employee
        {
            Id = (i + 1) * 10,
            Name = $"Employee {i % 7}",
            Manager = i is 0 or 5 ? null : Employees[(i - 1) / 3],
        };
        employee.Manager?.Reports.Add(employee);
        return employee;
    }

    private Product CreateProduct(int i) => new()
    {
        Catalog = (i % 3) switch { 0 => "A", 1 => "a", _ => "B%" },
        Number = i / 3,
        Name = $"{Texts.At(i * 2)} product",
        Price = Prices[i * 3 % Prices.Length],
        Weight = (i * 1.25) - 3.5,
        Traits = (Traits)(i * 7 % 16),
        Size = (i % 4) switch { 0 => null, 1 => Size.Small, 2 => Size.Medium, _ => Size.Large },
        DiscontinuedOn = i % 2 == 0 ? null : new DateOnly(2024, 2, 29).AddDays(i),
        Replacement = i % 4 == 3 ? Products[i - 2] : null,
    };

    private Order CreateOrder(int i)
    {
        var placed = Start.AddHours(i * 31).AddMilliseconds(i % 2);
        var order = new Order
        {
            Id = i + 100,
            PlacedAt = placed,
            PaidAt = i % 3 == 0 ? null : new DateTimeOffset(placed.AddMinutes(i), TimeSpan.Zero),
            ShippedOn = i % 4 == 0 ? null : DateOnly.FromDateTime(placed).AddDays(2),
            Status = (OrderStatus)((i % 4) - 1),
            Priority = i % 5 == 0 ? null : (Priority)(i % 3),
            Total = (Prices[i % 10] * (i % 7)) - (i % 6 == 5 ? 20m : 0m),
            Discount = i % 3 == 1 ? null : Prices[i * 7 % 10] / 4m,
            Note = i % 3 == 2 ? null : Texts.At(i * 3),
            Customer = Customers[i * 3 % 13],
            Salesperson = i % 5 == 4 ? null : Employees[i % 12],
        };
        order.Customer.Orders.Add(order);
        order.Salesperson?.Orders.Add(order);
        return order;
    }

    private OrderLine CreateLine(Order order, int position)
    {
        var product = Products[order.Id * position % 14];
        var line = new OrderLine
        {
            Order = order,
            Position = position,
            ProductCatalog = product.Catalog,
            Product = product,
            Substitute = (order.Id + position) % 5 == 0 ? product.Replacement : null,
            Quantity = 1 + (order.Id * position % 6),
            UnitPrice = product.Price,
        };
        order.Lines.Add(line);
        product.Lines.Add(line);
        return line;
    }
}
