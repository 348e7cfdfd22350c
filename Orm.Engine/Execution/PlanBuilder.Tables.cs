using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution;

// Tables and joins.
internal sealed partial class PlanBuilder
{
    private ScanOperator BuildScan(ScanNode scan)
    {
        int[] columns = [.. scan.Output.Select(column => column == scan.RowId ? -1 : scan.Columns.IndexOf(column))];
        AccessRange? range = scan.Path is null ? null : new AccessRange(
            scan.Table,
            scan.Path,
            Compile(scan.Path.Equal, null),
            scan.Path.Low is null ? null : Compile(scan.Path.Low, (PlanNode?)null),
            scan.Path.High is null ? null : Compile(scan.Path.High, (PlanNode?)null));
        return new ScanOperator(scan.Table.Number, columns, range, State);
    }

    private Operator BuildJoin(JoinNode join)
    {
        Operator left = Build(join.Left);
        bool outer = join.Kind is JoinKind.Left or JoinKind.Full;
        if (join.IsLateral)
        {
            Correlation correlation = Correlate(join.Right, Slots(join.Left.Output), isVolatile: true);
            return new ApplyOperator(left, Build(join.Right), correlation, CompileOrNull(join), outer, State);
        }

        Operator right = Build(join.Right);
        (List<BoundExpression> leftKeys, List<BoundExpression> rightKeys, BoundExpression? rest) = SplitKeys(join);
        if (leftKeys.Count == 0)
        {
            return new NestedLoopOperator(left, right, CompileOrNull(join), outer, join.Kind == JoinKind.Full, State);
        }

        return new HashJoinOperator(
            left,
            right,
            [.. leftKeys.Select(key => Compile(key, join.Left))],
            [.. rightKeys.Select(key => Compile(key, join.Right))],
            rest is null ? null : Compile(rest, join),
            outer,
            join.Kind == JoinKind.Full,
            State);
    }

    private Evaluator? CompileOrNull(JoinNode join) =>
        join.Condition is null ? null : Compile(join.Condition, join);

    /// <summary>The equalities between the two sides, and what is left of the condition.</summary>
    internal static (List<BoundExpression> Left, List<BoundExpression> Right, BoundExpression? Others) SplitKeys(
        JoinNode join)
    {
        var left = new List<BoundExpression>();
        var right = new List<BoundExpression>();
        var rest = new List<BoundExpression>();
        foreach (BoundExpression condition in join.Condition.Conjuncts())
        {
            if (condition is BoundComparison { Operator: Comparison.Equal } equal && !equal.IsVolatile())
            {
                HashSet<PlanColumn> l = equal.Left.Columns();
                HashSet<PlanColumn> r = equal.Right.Columns();
                if (IsOf(l, join.Left, join.Right) && IsOf(r, join.Right, join.Left))
                {
                    left.Add(equal.Left);
                    right.Add(equal.Right);
                    continue;
                }

                if (IsOf(l, join.Right, join.Left) && IsOf(r, join.Left, join.Right))
                {
                    left.Add(equal.Right);
                    right.Add(equal.Left);
                    continue;
                }
            }

            rest.Add(condition);
        }

        return (left, right, rest.And());
    }

    private static bool IsOf(HashSet<PlanColumn> columns, PlanNode side, PlanNode other) =>
        columns.Overlaps(side.Output) && !columns.Overlaps(other.Output);

    private ModificationOperator BuildModification(ModificationNode node)
    {
        Operator input = Build(node.Input);
        var rules = new RowRules(
            node.Table,
            [.. node.Rules.Generated.Select(item => (item.Column, Compile(item.Value, node.Rules.Columns)))],
            [.. node.Rules.Checks.Select(item => (item.Name, Compile(item.Condition, node.Rules.Columns)))]);
        switch (node)
        {
            case InsertNode insert:
                Evaluator[] values = [.. insert.Returning.Select(v => Compile(v, insert.Rules.Columns)).AsSpan()];
                return new InsertOperator(
                    input, insert.Table, rules, values, BuildConflict(insert), State);
            case UpdateNode update:
                return new UpdateOperator(input, update.Table, rules, Compile(update.Returning, update.Input), State)
                {
                    Target = TargetSlots(update.Target, update.Input),
                    Assignments = [.. update.Assignments.Select(a => (a.Column, Compile(a.Value, update.Input)))],
                    Condition = update.Condition is null ? null : Compile(update.Condition, update.Input),
                };
            default:
                var delete = (DeleteNode)node;
                return new DeleteOperator(input, delete.Table, rules, Compile(delete.Returning, delete.Input), State)
                {
                    Target = TargetSlots(delete.Target, delete.Input),
                    Condition = delete.Condition is null ? null : Compile(delete.Condition, delete.Input),
                };
        }
    }

    private static int[] TargetSlots(
        System.Collections.Immutable.ImmutableArray<PlanColumn> target, PlanNode input) =>
        [.. target.Select(column => input.Output.IndexOf(column))];

    private ConflictAction? BuildConflict(InsertNode insert)
    {
        if (insert.Conflict is not { } rule)
        {
            return null;
        }

        // The row in the way and the excluded one stand side by side.
        var both = insert.Rules.Columns.AddRange(rule.Excluded);
        return new ConflictAction(
            rule.Key,
            [.. rule.Assignments.Select(a => (a.Column, Compile(a.Value, both)))],
            rule.Condition is null ? null : Compile(rule.Condition, both));
    }
}
