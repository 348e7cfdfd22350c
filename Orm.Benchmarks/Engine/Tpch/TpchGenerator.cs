namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The rows of TPC-H at any scale below 30,000: the very ones that the specification's own generator makes, so that
/// the answers it publishes are the answers here.
/// </summary>
internal static class TpchGenerator
{
    /// <summary>The rows of a table, fields in the order of its columns, as text.</summary>
    internal static IEnumerable<string[]> Rows(string table, double scale) => table switch
    {
        "region" => TpchParties.Regions(),
        "nation" => TpchParties.Nations(),
        "supplier" => TpchParties.Suppliers(scale),
        "customer" => TpchParties.Customers(scale),
        "part" => TpchParts.Parts(scale),
        "partsupp" => TpchParts.Supplies(scale),
        "orders" => new TpchOrders(scale).Orders(),
        "lineitem" => new TpchOrders(scale).Lines(),
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "TPC-H has no such table."),
    };
}
