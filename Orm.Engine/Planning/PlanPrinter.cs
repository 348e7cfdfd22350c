using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning;

/// <summary>A plan as EXPLAIN shows it: one line for each operator, inputs indented below.</summary>
internal static class PlanPrinter
{
    internal static IEnumerable<string> Print(PlanNode plan)
    {
        var lines = new List<string>();
        Print(plan, 0, lines);
        return lines;
    }

    private static void Print(PlanNode plan, int depth, List<string> lines)
    {
        lines.Add(new string(' ', depth * 2) + (depth > 0 ? "-> " : "") + Describe(plan));
        foreach (PlanNode input in plan.Inputs)
        {
            Print(input, depth + 1, lines);
        }

        foreach (BoundExpression expression in plan.Expressions)
        {
            expression.Visit(node =>
            {
                if (node is BoundSubquery subquery)
                {
                    lines.Add(new string(' ', (depth + 1) * 2) + "Subquery (" + subquery.Kind + ")");
                    Print(subquery.Plan, depth + 2, lines);
                }
            });
        }
    }

    private static string Describe(PlanNode plan) => plan switch
    {
        ScanNode scan => DescribeScan(scan),
        ValuesNode values => FormattableString.Invariant($"Values ({values.Rows.Length} rows)"),
        FilterNode => "Filter",
        ProjectNode project => $"Project ({string.Join(", ", project.Output.Select(column => column.Name))})",
        JoinNode join => (join.IsLateral ? "Apply" : "Join") + $" ({join.Kind})",
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
