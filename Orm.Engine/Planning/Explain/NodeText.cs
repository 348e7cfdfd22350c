using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Transactions;

namespace Orm.Engine.Planning.Explain;

/// <summary>What EXPLAIN calls the operators, with the conditions, keys and calls that they work by.</summary>
/// <param name="text">Words the expressions.</param>
internal sealed class NodeText(ExpressionText text)
{
    internal string Of(PlanNode plan) => plan switch
    {
        ScanNode scan => OfScan(scan),
        ValuesNode values => FormattableString.Invariant($"Values ({values.Rows.Length} rows)"),
        FilterNode filter => $"Filter ({text.Of(filter.Condition)})",
        ProjectNode project => OfProject(project),
        JoinNode join => OfJoin(join.Method, join.IsLateral, join.Kind.ToString(), join.Condition),
        SemiJoinNode join => OfJoin(join.Method, join.IsLateral, join.IsAnti ? "Anti" : "Semi", join.Condition),
        AggregateNode aggregate => OfAggregate(aggregate),
        WindowNode window => $"Window ({text.List(window.Calls.AsSpan().ToArray())})",
        SortNode sort => $"Sort ({text.List(sort.Keys)})",
        LimitNode limit => OfLimit(limit),
        DistinctNode { On.Count: > 0 } distinct => $"Distinct on ({text.List(distinct.On)})",
        DistinctNode => "Distinct",
        SetNode set => set.Operator + (set.IsAll ? " All" : ""),
        SharedScanNode shared => "CTE Scan on " + shared.Shared.Name,
        FunctionNode => "Function Scan",
        InsertNode insert => "Insert on " + insert.Table.Name,
        UpdateNode update => "Update on " + update.Table.Name,
        DeleteNode delete => "Delete on " + delete.Table.Name,
        LockNode locked => $"Lock ({string.Join(", ", locked.Targets.Select(OfLock))})",
        _ => plan.GetType().Name,
    };

    private static string OfLock(LockTarget target) =>
        target.Table.Name + " " + target.Mode + (target.Wait == LockWait.Wait ? "" : " " + target.Wait);

    private string OfProject(ProjectNode project) =>
        $"Project ({string.Join(", ", project.Output.Select((column, at) => Named(column, project.Values[at])))})";

    private string Named(PlanColumn column, BoundExpression value) =>
        value is BoundColumn same && same.Column.Name == column.Name
            ? column.Name
            : $"{text.Of(value)} AS {column.Name}";

    private string OfJoin(JoinMethod method, bool isLateral, string kind, BoundExpression? condition)
    {
        string name = method switch
        {
            _ when isLateral => "Apply",
            JoinMethod.Hash or JoinMethod.HashLeft => "Hash Join",
            JoinMethod.NestedLoop => "Nested Loop",
            JoinMethod.BlockNestedLoop => "Block Nested Loop",
            JoinMethod.Merge => "Merge Join",
            _ => "Join",
        };
        string kept = method == JoinMethod.HashLeft ? ", left side kept" : "";
        return (condition is null ? $"{name} ({kind})" : $"{name} ({kind}) on {text.Of(condition)}") + kept;
    }

    private string OfAggregate(AggregateNode aggregate)
    {
        string calls = text.List(aggregate.Calls.AsSpan().ToArray());
        string keys = text.List(aggregate.Keys);
        string by = keys.Length == 0 ? "" : (calls.Length == 0 ? "by " : " by ") + keys;
        string sets = aggregate.Sets.Length > 1
            ? FormattableString.Invariant($", {aggregate.Sets.Length} grouping sets")
            : "";
        return $"Aggregate ({calls}{by}{sets})";
    }

    private string OfLimit(LimitNode limit) => "Limit"
        + (limit.Limit is null ? "" : " " + text.Of(limit.Limit))
        + (limit.Ties.Count == 0 ? "" : " with ties")
        + (limit.Offset is null ? "" : " offset " + text.Of(limit.Offset));

    private string OfScan(ScanNode scan)
    {
        string name = scan.Alias == scan.Table.Name ? scan.Table.Name : $"{scan.Table.Name} {scan.Alias}";
        if (scan.Path is not { } path)
        {
            return "Seq Scan on " + name;
        }

        string range = path.Conditions.IsEmpty
            ? ""
            : $" ({string.Join(" AND ", path.Conditions.Select(condition => text.Of(condition)))})";
        string scanned = path.IsBackward ? "Scan Backward" : "Scan";
        string read = IndexUse.Covers(path, scan) ? "Index Only" : "Index";
        return (path.Index is null ? $"Key {scanned} on " : $"{read} {scanned} using {path.Index.Name} on ")
            + name + range;
    }
}
