using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Costs;

// Where columns come from, and how many values they have.
internal sealed partial class CardinalityModel
{
    private const double UnknownDistinct = 10;

    /// <summary>What is known of a column that a plan, or a part of it, has.</summary>
    internal ColumnFacts Facts(PlanColumn column, PlanNode plan)
    {
        if (!_facts.TryGetValue(column, out ColumnFacts? facts))
        {
            facts = Find(column, plan) ?? new ColumnFacts(UnknownDistinct, 0);
            _facts[column] = facts;
        }

        return facts;
    }

    /// <summary>How many values an expression has over the rows of a plan, the effect of filters left out.</summary>
    internal double Distinct(BoundExpression expression, PlanNode plan)
    {
        HashSet<PlanColumn> columns = expression.Columns();
        double product = 1;
        foreach (PlanColumn column in columns)
        {
            product *= Facts(column, plan).Distinct;
        }

        return expression switch
        {
            BoundColumn => product,
            BoundConstant or BoundParameter => 1,
            BoundCall { Function.Name: "extract" or "date_part" or "date_trunc" } => Math.Min(product, UnknownDistinct),
            _ => columns.Count == 0 ? 1 : product,
        };
    }

    private ColumnFacts? Find(PlanColumn column, PlanNode plan)
    {
        switch (plan)
        {
            case ScanNode scan when scan.Columns.IndexOf(column) is >= 0 and var place:
                return OfStored(scan, place);
            case ProjectNode project when project.Output.IndexOf(column) is >= 0 and var at:
                return project.Values[at] is BoundColumn inner && inner.Column != column
                    ? Facts(inner.Column, project.Input)
                    : project.Values[at] is BoundColumn same
                        ? Find(same.Column, project.Input)
                        : new ColumnFacts(Math.Min(
                            Rows(project.Input), Distinct(project.Values[at], project.Input)), 0);
            case AggregateNode aggregate when aggregate.Output.IndexOf(column) is >= 0 and var at:
                return at < aggregate.Keys.Count
                    ? aggregate.Keys[at] is BoundColumn key
                        ? key.Column == column ? Find(column, aggregate.Input) : Facts(key.Column, aggregate.Input)
                        : new ColumnFacts(Distinct(aggregate.Keys[at], aggregate.Input), 0)
                    : new ColumnFacts(Rows(aggregate), 0);
            case SetNode set when set.Output.IndexOf(column) is >= 0 and var at:
                return set.Left.Output[at] == column
                    ? Find(column, set.Left)
                    : Facts(set.Left.Output[at], set.Left);
            case SharedScanNode { IsWorking: false } shared when shared.Output.IndexOf(column) is >= 0 and var at:
                return Facts(shared.Shared.Plan.Output[at], shared.Shared.Plan);
            default:
                return plan.Inputs.Select(input => Find(column, input)).FirstOrDefault(found => found is not null);
        }
    }

    private ColumnFacts OfStored(ScanNode scan, int place)
    {
        double rows = statistics.RowsOf(scan.Table);
        if (place == scan.Table.Columns.Length)
        {
            return new ColumnFacts(rows, 0) { Scan = scan, Place = place };
        }

        PlanColumn column = scan.Columns[place];
        if (column.IsKey)
        {
            return new ColumnFacts(rows, 0)
            {
                Scan = scan,
                Place = place,
                Find = () => statistics.Of(scan.Table)?.Columns[place],
            };
        }

        TableStatistics? table = statistics.Of(scan.Table);
        ColumnStatistics? known = table?.Columns[place];
        double distinct = known is null ? Math.Max(2, rows / 10) : Grown(known.Distinct, table!.Rows, rows);
        return new ColumnFacts(Math.Max(1, distinct), known?.NullFraction ?? 0)
        {
            Scan = scan,
            Place = place,
            Find = () => known,
        };
    }

    /// <summary>Values that nearly every row has one of for itself grow with the table.</summary>
    private static double Grown(double distinct, double then, double now) =>
        distinct > 0.1 * then ? distinct * now / Math.Max(1, then) : distinct;
}
