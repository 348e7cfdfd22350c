namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>Another database with the same tables, which answers the same queries in the same rounds.</summary>
internal interface ITpchPeer : IDisposable
{
    string Name { get; }

    /// <summary>What the geometric mean of the ratios to it is to be at scale 0.1; null: nothing is asked.</summary>
    double? Goal { get; }

    /// <summary>Runs a query and reads all of its values: what is measured.</summary>
    void Run(string sql);

    /// <summary>The rows of a query as texts.</summary>
    List<string[]> Answer(string sql);
}
