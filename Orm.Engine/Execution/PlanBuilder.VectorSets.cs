using Orm.Engine.Execution.Vectors;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Execution;

// Set operations and common table expressions on vectors.
internal sealed partial class PlanBuilder
{
    private readonly Dictionary<SharedTable, SharedVectors> _sharedVectors = [];

    private bool IsVectorSet(SetNode set) => set.Output.Length is > 0 and <= TupleStore.MaxColumns
        && (IsVectorised(set.Left) || IsVectorised(set.Right));

    private VectorOperator BuildVectorSet(SetNode set, HashSet<PlanColumn>? needed)
    {
        bool isBag = set is { Operator: SetOperator.Union, IsAll: true };
        bool[] isNeeded = [.. set.Output.Select(column => !isBag || needed?.Contains(column) != false)];
        VectorOperator left = BuildVectors(set.Left, Side(set.Left, isNeeded));
        VectorOperator right = BuildVectors(set.Right, Side(set.Right, isNeeded));
        VectorType[] types = VectorsOfTypes.Of(left.Types, right.Types);
        left = OfTypes(left, types, isNeeded);
        right = OfTypes(right, types, isNeeded);
        if (set.Operator != SetOperator.Union)
        {
            return new VectorSetOperation(left, right, set.Operator, set.IsAll, State, State.Actuals?.Of(set));
        }

        var all = new VectorUnion(left, right);
        return isBag ? all : Distinct(set, all);
    }

    private SharedVectorScan BuildVectorShared(SharedScanNode node)
    {
        if (!_sharedVectors.TryGetValue(node.Shared, out SharedVectors? rows))
        {
            int[] cells = [.. node.Shared.FreeColumns().Select(CellOf)];
            rows = new SharedVectors(BuildVectors(node.Shared.Plan, needed: null), cells, State);
            _sharedVectors.Add(node.Shared, rows);
        }

        return new SharedVectorScan(rows);
    }

    private static VectorOperator OfTypes(VectorOperator rows, VectorType[] types, bool[] isNeeded) =>
        rows.Types.SequenceEqual(types) ? rows : new VectorsOfTypes(rows, types, isNeeded);

    private static HashSet<PlanColumn> Side(PlanNode side, bool[] isNeeded) =>
        [.. side.Output.Where((_, i) => isNeeded[i])];

    /// <summary>Rows that are all different are groups of all of their columns.</summary>
    private VectorAggregation Distinct(PlanNode node, VectorOperator rows) => new(
        rows, [.. rows.Types.Select((type, i) => new ColumnExpression(i, type))], [],
        [.. rows.Types.Select(_ => true)], State, State.Actuals?.Of(node));
}
