using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning;

/// <summary>What EXPLAIN calls the operators.</summary>
internal static class PlanPrinter
{
    internal static string Describe(PlanNode plan) => plan switch
    {
        ScanNode scan => DescribeScan(scan),
        ValuesNode values => FormattableString.Invariant($"Values ({values.Rows.Length} rows)"),
        FilterNode => "Filter",
        ProjectNode project => $"Project ({string.Join(", ", project.Output.Select(column => column.Name))})",
        JoinNode join => NameOf(join.Method, join.IsLateral) + $" ({join.Kind})",
        SemiJoinNode join => NameOf(join.Method, join.IsLateral) + (join.IsAnti ? " (Anti)" : " (Semi)"),
        AggregateNode aggregate => FormattableString.Invariant(
            $"Aggregate ({aggregate.Keys.Count} keys, {aggregate.Calls.Count} aggregates)"),
        WindowNode window => FormattableString.Invariant($"Window ({window.Calls.Count} calls)"),
        SortNode sort => FormattableString.Invariant($"Sort ({sort.Keys.Count} keys)"),
        LimitNode => "Limit",
        DistinctNode => "Distinct",
        SetNode set => set.Operator + (set.IsAll ? " All" : ""),
        SharedScanNode shared => "CTE Scan on " + shared.Shared.Name,
        FunctionNode => "Function Scan",
        InsertNode insert => "Insert on " + insert.Table.Name,
        UpdateNode update => "Update on " + update.Table.Name,
        DeleteNode delete => "Delete on " + delete.Table.Name,
        _ => plan.GetType().Name,
    };

    private static string NameOf(JoinMethod method, bool isLateral) => method switch
    {
        _ when isLateral => "Apply",
        JoinMethod.Hash => "Hash Join",
        JoinMethod.NestedLoop => "Nested Loop",
        _ => "Join",
    };

    private static string DescribeScan(ScanNode scan)
    {
        string name = scan.Alias == scan.Table.Name ? scan.Table.Name : $"{scan.Table.Name} {scan.Alias}";
        if (scan.Path is not { } path)
        {
            return "Seq Scan on " + name;
        }

        string range = path.Low is null && path.High is null ? "" : " and a range";
        return path.Index is null
            ? FormattableString.Invariant($"Key Scan on {name} ({path.Equal.Count} equal{range})")
            : FormattableString.Invariant(
                $"Index Scan using {path.Index.Name} on {name} ({path.Equal.Count} equal{range})");
    }
}
