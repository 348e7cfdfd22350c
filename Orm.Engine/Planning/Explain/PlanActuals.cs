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

    /// <summary>Adds what was noted here to what another one has, and begins again with nothing.</summary>
    internal void MoveTo(PlanActuals other)
    {
        foreach ((PlanNode node, NodeActuals actuals) in _nodes)
        {
            actuals.MoveTo(other.Of(node));
        }
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

    /// <summary>How many workers shared its rows; 0: it ran on the statement's thread alone. Times and bytes are those
    /// of all of them together then.</summary>
    internal int Workers { get; set; }

    /// <summary>Adds what one worker did to what all did. The runs are those of the first worker.</summary>
    internal void MoveTo(NodeActuals all)
    {
        all.Rows += Rows;
        all.Time += Time;
        all.AllocatedBytes += AllocatedBytes;
        all.MemoryBytes += MemoryBytes;
        all.SpilledBytes += SpilledBytes;
        Rows = AllocatedBytes = MemoryBytes = SpilledBytes = 0;
        Time = TimeSpan.Zero;
    }
}
