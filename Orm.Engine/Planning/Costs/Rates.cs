namespace Orm.Engine.Planning.Costs;

/// <summary>What the work on one row costs, row by row or in vectors.</summary>
/// <param name="Start">Beginning to read a table.</param>
/// <param name="Scan">Reading a row of a table.</param>
/// <param name="Fetch">Fetching a row that an entry of an index leads to: more where the tree is high.</param>
/// <param name="Build">Putting a row into a hash table.</param>
/// <param name="Probe">Looking into a hash table.</param>
/// <param name="Merge">Reading on by one row of one of two ordered sides.</param>
/// <param name="Keep">Keeping a row; a comparison of two kept ones.</param>
/// <param name="Give">Making a row of two.</param>
/// <param name="Check">Checking a condition, or computing a value.</param>
internal sealed record Rates(
    double Start, double Scan, double Fetch, double Build, double Probe, double Merge, double Keep, double Give,
    double Check)
{
    internal static readonly Rates OfRows =
        new(Start: 0, Scan: 1, Fetch: 4, Build: 2, Probe: 1, Merge: 1, Keep: 0.5, Give: 0.5, Check: 0.3);

    internal static readonly Rates OfVectors =
        new(Start: 50, Scan: 0.05, Fetch: 15, Build: 0.3, Probe: 0.08, Merge: 0.04, Keep: 0.05, Give: 0.05,
            Check: 0.02);
}
