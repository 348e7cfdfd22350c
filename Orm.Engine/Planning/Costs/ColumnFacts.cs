using Orm.Engine.Catalog;
using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Costs;

/// <summary>What is known about the values of a column of a plan.</summary>
/// <param name="Distinct">How many different values it has, about.</param>
/// <param name="NullFraction">The part of its rows that has NULL.</param>
internal sealed record ColumnFacts(double Distinct, double NullFraction)
{
    /// <summary>The table that it was read from; null when it was computed.</summary>
    internal ScanNode? Scan { get; init; }

    /// <summary>Its place in that table.</summary>
    internal int Place { get; init; }

    /// <summary>Looks the values up. Not before they are needed: a key is known to be unique without them.</summary>
    internal Func<ColumnStatistics?> Find { get; init; } = static () => null;

    internal ColumnStatistics? Statistics => Find();

    internal CatalogTable? Table => Scan?.Table;
}
