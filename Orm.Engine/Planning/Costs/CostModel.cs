using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Costs;

/// <summary>
/// What plans cost. The unit is the work for one row of a scan; the other numbers are assumptions about tables that are
/// in memory, not measurements, and were made for operators on rows. Only their ratios matter.
/// </summary>
/// <param name="cardinality">How many rows the parts give.</param>
internal sealed partial class CostModel(CardinalityModel cardinality)
{
    /// <summary>Going down a tree to one key or row id.</summary>
    private const double Seek = 12;

    /// <summary>Fetching a row that an entry of an index leads to.</summary>
    private const double Fetch = 4;

    /// <summary>Putting a row into a hash table.</summary>
    private const double Build = 2;

    /// <summary>Looking into a hash table.</summary>
    private const double Probe = 1;

    /// <summary>Keeping a row.</summary>
    private const double Keep = 0.5;

    /// <summary>Comparing a pair of rows.</summary>
    private const double Pair = 0.4;

    /// <summary>Making a row of two.</summary>
    private const double Give = 0.5;

    /// <summary>Checking a condition, or computing a value.</summary>
    private const double Check = 0.3;

    /// <summary>The right rows are kept and compared with each left row.</summary>
    internal double NestedLoop(double left, double right, double rows) =>
        (right * Keep) + (left * right * Pair) + (rows * Give);

    /// <summary>The right rows are put into a hash table, into which the left rows look.</summary>
    internal double Hash(double left, double right, double rows) =>
        (right * Build) + (left * Probe) + (rows * Give);

    /// <summary>Each left row looks into an index that gives some rows.</summary>
    /// <param name="left">The left rows.</param>
    /// <param name="matches">The rows that one look finds, before other conditions.</param>
    /// <param name="rows">The rows that remain.</param>
    internal double Lookup(double left, double matches, double rows) =>
        (left * (Seek + (matches * Fetch))) + (rows * Give);

    /// <summary>Reading a range of an index, row by row, or of row ids, one after the other.</summary>
    internal static double OfRange(AccessPath path, ScanNode scan, CardinalityModel cardinality)
    {
        double rows = cardinality.Statistics.RowsOf(scan.Table) * cardinality.OfPath(path, scan);
        return Seek + (rows * (path.Index is null ? 1 : Fetch));
    }

    /// <summary>A part of a plan with all that is below it, run once.</summary>
    internal double Of(PlanNode plan)
    {
        if (!_known.TryGetValue(plan, out double cost))
        {
            cost = Compute(plan) + Subqueries(plan);
            _known[plan] = cost;
        }

        return cost;
    }
}
