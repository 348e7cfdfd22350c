using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Costs;

// The part of rows that meets conditions.
internal sealed partial class CardinalityModel
{
    internal const double RangeSelectivity = 0.33;
    private const double LikeSelectivity = 0.1;

    /// <summary>Of texts that begin with something that is not known yet.</summary>
    private const double PrefixSelectivity = 0.005;
    private const double OtherSelectivity = 0.4;

    /// <summary>
    /// Conditions on one table. Those that can be computed now are tried out on the sample together, because they are
    /// rarely independent; one alone is better known from the histogram.
    /// </summary>
    internal double OfTable(ScanNode scan, IReadOnlyList<BoundExpression> conditions)
    {
        if (conditions.Count == 0)
        {
            return 1;
        }

        if (conditions.Any(condition => IsKeyLookup(condition, scan)))
        {
            return 1 / statistics.RowsOf(scan.Table);
        }

        TableStatistics? table = statistics.Of(scan.Table);
        List<BoundExpression> known = [.. conditions.Where(condition => IsKnown(condition, scan))];
        double part = OfConditions(conditions.Except(known), scan);
        double estimated = OfConditions(known, scan);
        if (table is null || known.Count == 0 || IsHistogramEnough(known, scan)
            || statistics.Try(table.Sample, scan, known) is not ({ } rows and > 0, { } matches))
        {
            return part * estimated;
        }

        return part * (matches > 0
            ? (double)matches / rows
            : Math.Min(estimated, rows < table.Rows ? 0.5 / rows : 0.5 / Math.Max(1, table.Rows)));
    }

    /// <summary>Conditions of any kind over the rows of a plan, taken as independent; the two ends of one range are
    /// not.</summary>
    internal double OfConditions(IEnumerable<BoundExpression> conditions, PlanNode plan)
    {
        double part = 1;
        var below = new Dictionary<PlanColumn, double>();
        var above = new Dictionary<PlanColumn, double>();
        foreach (BoundExpression condition in conditions)
        {
            if (AsRange(condition, plan) is { } range)
            {
                Dictionary<PlanColumn, double> side = range.IsUpper ? below : above;
                side[range.Column] = Math.Min(range.Part, side.GetValueOrDefault(range.Column, 1));
            }
            else
            {
                part *= Of(condition, plan);
            }
        }

        foreach (PlanColumn column in below.Keys.Union(above.Keys))
        {
            double nulls = Facts(column, plan).NullFraction;
            double both = below.GetValueOrDefault(column, 1 - nulls) + above.GetValueOrDefault(column, 1 - nulls)
                - (1 - nulls);
            part *= Math.Max(both, 1 / Math.Max(1, Facts(column, plan).Distinct));
        }

        return part;
    }

    /// <summary>One condition.</summary>
    internal double Of(BoundExpression condition, PlanNode plan)
    {
        switch (condition)
        {
            case BoundConstant constant:
                return constant.Value.IsTrue ? 1 : 0;
            case not BoundLike when PrefixRange.Of(condition) is not null:
                return PrefixSelectivity;
            case BoundComparison comparison:
                return AsRange(condition, plan)?.Part ?? OfComparison(comparison, plan);
            case BoundInList list:
                return Math.Min(1, list.Items.AsSpan().ToArray().Sum(item =>
                    OfComparison(new BoundComparison(Comparison.Equal, list.Operand, item), plan)));
            case BoundLogical { Operator: LogicalOperator.And } and:
                return OfConditions(and.Operands.AsSpan().ToArray(), plan);
            case BoundLogical or:
                return 1 - or.Operands.AsSpan().ToArray().Aggregate(1.0, (none, part) => none * (1 - Of(part, plan)));
            case BoundNot { Operand: var operand }:
                return Math.Clamp(1 - Of(operand, plan), 0.001, 1);
            case BoundIs { Test: TruthTest.Null, Operand: BoundColumn column } test:
                double nulls = Facts(column.Column, plan).NullFraction;
                return test.IsNegated ? 1 - nulls : nulls;
            case BoundLike:
                return LikeSelectivity;
            default:
                return OtherSelectivity;
        }
    }

    private double OfComparison(BoundComparison comparison, PlanNode plan)
    {
        if (comparison.Operator is not (Comparison.Equal or Comparison.NotEqual))
        {
            return RangeSelectivity;
        }

        double equal = 1 / Math.Max(
            1, Math.Max(Distinct(comparison.Left, plan), Distinct(comparison.Right, plan)));
        (BoundExpression side, BoundExpression other) = (comparison.Left, comparison.Right);
        if (ColumnIn(side) is null)
        {
            (side, other) = (other, side);
        }

        if (ColumnIn(side) is { } column && Facts(column, plan).Statistics is { } known && other.Columns().Count == 0)
        {
            equal = statistics.Evaluate(other) is { } value
                ? ValueFor(value, known) is { } aligned ? known.Equal(aligned) : 0
                : known.EqualToAny;
        }

        return comparison.Operator == Comparison.Equal ? equal : Math.Max(0, 1 - equal);
    }

    /// <summary>A comparison of a column with a value as the part of the rows below or above it.</summary>
    private (PlanColumn Column, bool IsUpper, double Part)? AsRange(BoundExpression condition, PlanNode plan)
    {
        if (condition is not BoundComparison comparison
            || comparison.Operator is Comparison.Equal or Comparison.NotEqual)
        {
            return null;
        }

        bool isLeft = ColumnIn(comparison.Left) is not null && comparison.Right.Columns().Count == 0;
        (BoundExpression side, BoundExpression other) =
            isLeft ? (comparison.Left, comparison.Right) : (comparison.Right, comparison.Left);
        Comparison op = isLeft ? comparison.Operator : KeyCondition.Mirrored(comparison.Operator);
        if (ColumnIn(side) is not { } column || other.Columns().Count > 0
            || Facts(column, plan).Statistics is not { Min.IsNull: false } known
            || statistics.Evaluate(other) is not { } value || ValueFor(value, known) is not { } aligned)
        {
            return null;
        }

        bool isUpper = op is Comparison.Less or Comparison.LessOrEqual;
        double below = known.Below(aligned, op is Comparison.LessOrEqual or Comparison.Greater);
        return (column, isUpper, isUpper ? below : Math.Max(0, 1 - known.NullFraction - below));
    }

    /// <summary>The column alone, or a column whose number a comparison widens.</summary>
    private static PlanColumn? ColumnIn(BoundExpression side) => side switch
    {
        BoundColumn column => column.Column,
        BoundCast { Operand: BoundColumn column } cast when IsNumber(cast.Type.Kind)
            && IsNumber(column.Type.Kind) => column.Column,
        _ => null,
    };

    private static bool IsNumber(SqlTypeKind kind) => kind is >= SqlTypeKind.SmallInt and <= SqlTypeKind.Decimal;

    /// <summary>The value as one of the kind that the statistics of the column hold.</summary>
    private static SqlValue? ValueFor(in SqlValue value, ColumnStatistics known)
    {
        SqlTypeKind kind = known.Min.Kind;
        if (value.IsNull || kind == SqlTypeKind.Null)
        {
            return null;
        }

        if (value.Kind == kind)
        {
            return value;
        }

        bool bothIntegers = Functions.CastRules.IsInteger(value.Kind) && Functions.CastRules.IsInteger(kind);
        return bothIntegers ? value.Relabelled(kind)
            : kind == SqlTypeKind.Decimal && IsNumber(value.Kind)
                ? SqlValue.Decimal(Functions.Conversion.ToDecimal(value))
                : null;
    }

    private static bool IsKeyLookup(BoundExpression condition, ScanNode scan) =>
        condition is BoundComparison { Operator: Comparison.Equal } equal
        && ((ColumnIn(equal.Left) is { IsKey: true } left && scan.Columns.Contains(left)
                && !equal.Right.Columns().Overlaps(scan.Columns))
            || (ColumnIn(equal.Right) is { IsKey: true } right && scan.Columns.Contains(right)
                && !equal.Left.Columns().Overlaps(scan.Columns)));

    /// <summary>Whether a condition depends on nothing but the row: then it can be tried out.</summary>
    private static bool IsKnown(BoundExpression condition, ScanNode scan) =>
        !condition.IsVolatile() && condition.Columns().IsSubsetOf(scan.Columns)
        && !condition.Any(node => node is BoundParameter or BoundSubquery or BoundAggregate or BoundWindow
            or BoundNextValue);

    /// <summary>One column compared with values: the histogram was made for that, of all rows.</summary>
    private bool IsHistogramEnough(List<BoundExpression> conditions, ScanNode scan)
    {
        bool IsOf(BoundExpression side, BoundExpression other) =>
            ColumnIn(side) is not null && other.Columns().Count == 0;
        bool AllOf(BoundExpression condition) => condition switch
        {
            BoundComparison comparison =>
                IsOf(comparison.Left, comparison.Right) || IsOf(comparison.Right, comparison.Left),
            BoundInList list => ColumnIn(list.Operand) is not null,
            _ => false,
        };

        HashSet<PlanColumn> columns = [.. conditions.SelectMany(condition => condition.Columns())];
        return columns.Count == 1 && conditions.TrueForAll(AllOf)
            && Facts(columns.First(), scan).Statistics is not null;
    }
}
