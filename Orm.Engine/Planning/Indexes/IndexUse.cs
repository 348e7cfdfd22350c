using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Indexes;

/// <summary>Whether an index can serve a scan, and what its keys are there.</summary>
internal static class IndexUse
{
    /// <summary>
    /// The keys of an index over the columns of a scan; null when it may lack rows that are looked for.
    /// </summary>
    /// <param name="index">The index.</param>
    /// <param name="scan">The scan.</param>
    /// <param name="given">Conditions that hold for all rows that are looked for.</param>
    internal static SyntaxList<BoundExpression>? KeysOf(
        CatalogIndex index, ScanNode scan, IReadOnlyList<BoundExpression> given)
    {
        if (!index.IsComputed)
        {
            return new SyntaxList<BoundExpression>(
                [.. index.Columns.Select(column => new BoundColumn(scan.Columns[column.Column]))]);
        }

        BoundIndex? computed = Of(index, scan);
        return computed is not null
            && (computed.Condition is null || Implication.Holds(given, computed.Condition))
            ? computed.Keys
            : null;
    }

    /// <summary>Which rows a partial index has; empty: all.</summary>
    internal static IEnumerable<BoundExpression> ConditionsOf(CatalogIndex index, ScanNode scan) =>
        index.Where is null ? [] : Of(index, scan)?.Condition.Conjuncts() ?? [];

    /// <summary>Whether the entries of a path's index have all that is read of the rows, which then are not
    /// fetched.</summary>
    internal static bool Covers(AccessPath path, ScanNode scan)
    {
        if (path.Index is not { } index)
        {
            return false;
        }

        foreach (PlanColumn column in scan.Output)
        {
            int place = column == scan.RowId ? -1 : scan.Columns.IndexOf(column);
            if (place >= 0 && place != scan.Table.RowIdColumn && !index.Included.Contains(place)
                && !(scan.Table.Columns[place].StorageType.IsKeyReversible && index.KeyColumns.Contains(place)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an index of the table is made of this expression.</summary>
    internal static bool IsKey(BoundExpression expression, ScanNode scan) =>
        scan.Computed.Any(index => index.Keys.AsSpan().Contains(expression));

    private static BoundIndex? Of(CatalogIndex index, ScanNode scan) =>
        scan.Computed.FirstOrDefault(bound => ReferenceEquals(bound.Index, index));
}
