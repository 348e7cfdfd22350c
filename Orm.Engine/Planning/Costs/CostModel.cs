using Orm.Engine.Planning.Indexes;
using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Costs;

/// <summary>
/// What plans cost. The unit is the work for one row of a scan that goes row by row, about 100 ns; only the ratios
/// matter. What reads a large table from end to end works on vectors, where a row costs a small part of that: see
/// <see cref="Rates"/>. Tables that are not large count as if they were read row by row, although they may not be: an
/// index that finds some of their rows is as fast, and reads, latches and notes for validation only those.
/// </summary>
/// <param name="cardinality">How many rows the parts give.</param>
internal sealed partial class CostModel(CardinalityModel cardinality)
{
    /// <summary>The rows of a large table, or of a large part of a plan.</summary>
    private const double LeastLarge = 10_000;

    /// <summary>The rows of a side that is worth looking into a table in vectors.</summary>
    private const double LeastProbing = 1000;

    /// <summary>Going down a tree to one key or row id.</summary>
    private const double Seek = 12;

    /// <summary>Comparing a pair of rows.</summary>
    private const double Pair = 0.4;

    /// <summary>Comparing a pair of rows, of a chunk of pairs.</summary>
    private const double PairInBlock = 0.04;

    /// <summary>What an operator on vectors costs before the first of its rows.</summary>
    private const double BeginBlocks = 300;

    // Asked for with every pair of sets that may be joined.
    private readonly double _leastLarge = LeastLargeOf(cardinality);

    /// <summary>What touching the rows of a side costs at least, whatever the way to join them, if they are not looked
    /// up.</summary>
    /// <param name="rows">The rows of the side.</param>
    /// <param name="isByRows">Whether they are joined row by row for certain: by an equality, and neither side is
    /// large.</param>
    internal static double LeastOfRows(double rows, bool isByRows) => rows * (isByRows ? Pair : Rates.OfVectors.Merge);

    /// <summary>What making the rows of a join costs at least.</summary>
    internal static double LeastOfPairs(double rows, bool isByRows) =>
        rows * (isByRows ? Rates.OfRows : Rates.OfVectors).Give;

    /// <summary>The right rows are kept and compared with each left row.</summary>
    internal double NestedLoop(double left, double right, double rows) =>
        (right * Rates.OfRows.Keep) + (left * right * Pair) + (rows * Rates.OfRows.Give);

    /// <summary>The right rows are kept and read once for each block of left rows, in vectors.</summary>
    internal static double BlockNestedLoop(double left, double right, double rows) =>
        BeginBlocks + (right * Rates.OfVectors.Keep) + (left * right * PairInBlock) + (rows * Rates.OfVectors.Give);

    /// <summary>The right rows are put into a hash table, into which the left rows look.</summary>
    internal double Hash(double left, double right, double rows)
    {
        Rates rates = RatesFor(Math.Max(left, right));
        return (right * rates.Build) + (left * rates.Probe) + (rows * rates.Give);
    }

    /// <summary>Both sides are read in the order of their keys, side by side.</summary>
    internal double Merge(double left, double right, double rows)
    {
        Rates rates = RatesFor(Math.Max(left, right));
        return ((left + right) * rates.Merge) + (rows * rates.Give);
    }

    /// <summary>All rows are kept and brought into an order.</summary>
    internal double Sort(double rows) => rows * RatesFor(rows).Keep * Math.Log2(Math.Max(2, rows));

    /// <summary>Whether so many rows are worth another order of work: vectors, and plans for their sake.</summary>
    internal bool IsLarge(double rows) => rows >= _leastLarge;

    /// <summary>Whether a join that cannot exchange its sides costs less when its left rows are put into the table: on
    /// vectors only.</summary>
    internal bool BuildsLeft(double left, double right) =>
        left < right && right >= Math.Max(LeastProbing, cardinality.Statistics.LeastRowsForVectors);

    /// <summary>Each left row looks into an index that gives some rows, or into the table itself by its key.</summary>
    /// <param name="left">The left rows.</param>
    /// <param name="look">What one look costs.</param>
    /// <param name="rows">The rows that remain.</param>
    internal static double Lookup(double left, double look, double rows) => (left * look) + (rows * Rates.OfRows.Give);

    /// <summary>One look into an index, or into a table by its key.</summary>
    /// <param name="scan">Where.</param>
    /// <param name="path">How.</param>
    /// <param name="matches">The rows that it finds, before other conditions.</param>
    internal double Look(ScanNode scan, AccessPath path, double matches) =>
        Seek + (matches * Fetch(path, scan, cardinality));

    /// <summary>Reading all rows of a table.</summary>
    internal static double OfWhole(ScanNode scan, CardinalityModel cardinality)
    {
        double rows = cardinality.Statistics.RowsOf(scan.Table);
        Rates rates = RatesFor(rows, cardinality);
        return rates.Start + (rows * rates.Scan);
    }

    /// <summary>Reading a range of an index, row by row, or of row ids, one after the other.</summary>
    internal static double OfRange(AccessPath path, ScanNode scan, CardinalityModel cardinality)
    {
        double rows = cardinality.Statistics.RowsOf(scan.Table) * cardinality.OfPath(path, scan);
        return (Seek * Math.Max(1, path.Any.Count)) + (rows * Fetch(path, scan, cardinality));
    }

    /// <summary>Fetching a row of a range: the next one, or one that an entry of an index leads to. That is going down
    /// the table's tree, and checking that the version of the row that is seen has the key; not where the entry has
    /// all that is read.</summary>
    private static double Fetch(AccessPath path, ScanNode scan, CardinalityModel cardinality) =>
        path.Index is null || IndexUse.Covers(path, scan)
            ? 1
            : RatesFor(cardinality.Statistics.RowsOf(scan.Table), cardinality).Fetch;

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

    /// <summary>What a number of rows costs each, by the operators that will work on them.</summary>
    private Rates RatesFor(double rows) => rows >= _leastLarge ? Rates.OfVectors : Rates.OfRows;

    private static Rates RatesFor(double rows, CardinalityModel cardinality) =>
        rows >= LeastLargeOf(cardinality) ? Rates.OfVectors : Rates.OfRows;

    private static double LeastLargeOf(CardinalityModel cardinality) =>
        Math.Max(LeastLarge, cardinality.Statistics.LeastRowsForVectors);
}
