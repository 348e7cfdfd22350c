using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Execution;

// Tables and joins.
internal sealed partial class PlanBuilder
{
    private ScanOperator BuildScan(ScanNode scan)
    {
        int[] columns = [.. scan.Output.Select(column => PlaceOf(column, scan))];
        return new ScanOperator(Finder(scan, columns), columns, State);
    }

    /// <summary>A filter of what the range of the scan below does not make certain.</summary>
    private Operator BuildFilter(FilterNode filter)
    {
        Operator input = Build(filter.Input);
        if (State.Actuals is null && filter.Input is ScanNode { Path: not null } scan)
        {
            return ExactRange.Rest(filter.Condition, scan).And() is { } rest
                ? new FilterOperator(input, Compile(rest, scan), State)
                : input;
        }

        return new FilterOperator(input, Compile(filter.Condition, filter.Input), State);
    }

    private RowFinder Finder(ScanNode scan, int[] columns)
    {
        AccessRange? range = scan.Path is null ? null : RangeOf(scan, scan.Path);
        int[] stored = [.. columns.Where(column => column >= 0).Distinct()];
        var finder = new RowFinder(
            scan.Table.Number,
            range,
            stored.Length < scan.Table.Columns.Length ? stored : null,
            scan.Table.RowIdColumn,
            State);
        State.Finders.Add(finder);
        return finder;
    }

    private AccessRange RangeOf(ScanNode scan, AccessPath path) => new(
        scan.Table,
        path,
        Compile(path.Equal, null),
        Compile(path.Any, null),
        path.Low is null ? null : Compile(path.Low, (PlanNode?)null),
        path.High is null ? null : Compile(path.High, (PlanNode?)null));

    private LockOperator BuildLock(LockNode node)
    {
        State.LockedTables.AddRange(node.Targets.Select(target => target.Table));
        return new LockOperator(
            Build(node.Input),
            [
                .. node.Targets.Select(target => (
                    target, target.Columns.Select(column => node.Input.Output.IndexOf(column)).ToArray())),
            ],
            node.Condition is null ? null : Compile(node.Condition, node.Input),
            State);
    }

    /// <summary>The place of a column in stored rows; -1: it is the row id.</summary>
    private static int PlaceOf(PlanColumn column, ScanNode scan) =>
        column == scan.RowId ? -1 : scan.Columns.IndexOf(column);

    private ModificationOperator BuildModification(ModificationNode node)
    {
        Operator input = Build(node.Input);
        RowRules rules = BuildRules(node.Table, node.Rules);
        bool counts = _counted is null || _counted == node;
        switch (node)
        {
            case InsertNode insert:
                Evaluator[] values = [.. insert.Returning.Select(v => Compile(v, insert.Rules.Columns)).AsSpan()];
                return new InsertOperator(input, insert.Table, rules, values, BuildConflict(insert), State)
                {
                    Counts = counts,
                };
            case UpdateNode update:
                return new UpdateOperator(input, update.Table, rules, Compile(update.Returning, update.Input), State)
                {
                    Counts = counts,
                    Target = TargetSlots(update.Target, update.Input),
                    Key = RowIdOf(update),
                    Assignments = [.. update.Assignments.Select(a => (a.Column, Compile(a.Value, update.Input)))],
                    Condition = update.Condition is null ? null : Compile(update.Condition, update.Input),
                };
            default:
                var delete = (DeleteNode)node;
                return new DeleteOperator(input, delete.Table, rules, Compile(delete.Returning, delete.Input), State)
                {
                    Counts = counts,
                    Target = TargetSlots(delete.Target, delete.Input),
                    Key = RowIdOf(delete),
                    Condition = delete.Condition is null ? null : Compile(delete.Condition, delete.Input),
                };
        }
    }

    /// <summary>The row id that is all that a change asks for; null when it asks for more, or is to be measured
    /// operator by operator.</summary>
    private AccessRange? RowIdOf(ModificationNode node)
    {
        ScanNode? scan = node.Input switch
        {
            ScanNode all => all,
            FilterNode { Input: ScanNode { Path: not null } some } filter
                when ExactRange.Rest(filter.Condition, some).Count == 0 => some,
            _ => null,
        };
        return scan is { Path: { Index: null, Equal.Count: 1 } path } && State.Actuals is null
            ? RangeOf(scan, path)
            : null;
    }

    /// <summary>The rules of a table by themselves, for rows that a statement changes besides its own.</summary>
    internal static RowRules BuildRules(
        CatalogTable table, TableRules rules, ExecutionState state, IStatistics sizes) =>
        new PlanBuilder(state, sizes).BuildRules(table, rules);

    private RowRules BuildRules(CatalogTable table, TableRules rules) => new(
        table,
        [.. rules.Generated.Select(item => (item.Column, Compile(item.Value, rules.Columns)))],
        [.. rules.Checks.Select(item => (item.Name, Compile(item.Condition, rules.Columns)))]);

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
            rule.Trees,
            [.. rule.Assignments.Select(a => (a.Column, Compile(a.Value, both)))],
            rule.Condition is null ? null : Compile(rule.Condition, both));
    }
}
