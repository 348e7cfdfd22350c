using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Explain;

/// <summary>What the operators of one execution did, by the nodes they were made of.</summary>
internal sealed class PlanActuals
{
    private readonly Dictionary<PlanNode, NodeActuals> _nodes = [];

    /// <summary>The counters of a node; null when another one does its work, as a filter does that of the scan below.
    /// </summary>
    internal NodeActuals? Find(PlanNode node) => _nodes.GetValueOrDefault(node);

    internal NodeActuals Of(PlanNode node)
    {
        if (!_nodes.TryGetValue(node, out NodeActuals? actuals))
        {
            actuals = new NodeActuals();
            _nodes.Add(node, actuals);
        }

        return actuals;
    }
}

/// <summary>What one operator did, that of its inputs included where it says so.</summary>
internal sealed class NodeActuals
{
    /// <summary>How often it was run: more than once on the inner side of a lookup or in a subquery.</summary>
    internal long Loops { get; set; }

    /// <summary>The rows of all runs.</summary>
    internal long Rows { get; set; }

    /// <summary>The time of all runs, with its inputs.</summary>
    internal TimeSpan Time { get; set; }

    /// <summary>The bytes that were allocated in all runs, with its inputs.</summary>
    internal long AllocatedBytes { get; set; }

    /// <summary>The largest number of bytes that it held at a time by itself: a hash table, rows that it sorts.
    /// </summary>
    internal long MemoryBytes { get; set; }

    /// <summary>The bytes that it wrote to temporary files.</summary>
    internal long SpilledBytes { get; set; }
}
