using System.Collections.Immutable;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>What is known about a table since its rows were last looked at.</summary>
/// <param name="Table">The table's name, by which statistics of another table with its number are told apart.</param>
/// <param name="Rows">How many rows there were.</param>
/// <param name="Columns">The columns in order.</param>
/// <param name="Sample">Some of the rows.</param>
internal sealed record TableStatistics(
    string Table, double Rows, ImmutableArray<ColumnStatistics> Columns, TableSample Sample)
{
    /// <summary>Whether these are statistics of that table as it is now.</summary>
    internal bool Describe(CatalogTable table) => table.Name == Table && Columns.Length == table.Columns.Length
        && Sample.Layout.Types.AsSpan().SequenceEqual(table.Layout().Types.AsSpan());
}
