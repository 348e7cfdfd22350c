using Orm.Backends;
using Orm.Linq.Ir;
using Orm.Linq.Materialization;
using Orm.Loading.Batches;

namespace Orm.Linq.Expressions;

/// <summary>All that running a query again needs: its statement, its parameters and its reader of rows.</summary>
/// <param name="structure">What the plan is found by.</param>
/// <param name="hash">The structure's hash.</param>
/// <param name="statement">The statement, by whose identity connections find what they prepared.</param>
/// <param name="parameters">The statement's parameters in order.</param>
internal abstract class QueryPlan(
    StructureToken[] structure, int hash, SqlStatement statement, ParameterScalar[] parameters)
{
    internal StructureToken[] Structure { get; } = structure;

    internal int Hash { get; } = hash;

    internal SqlStatement Statement { get; } = statement;

    internal ParameterScalar[] Parameters { get; } = parameters;

    /// <summary>
    /// Whether the plan was used since room was last made. Written without a lock: a lost write costs a plan.
    /// </summary>
    internal bool WasUsed { get; set; }

    /// <summary>The next plan of the same bucket.</summary>
    internal QueryPlan? Next { get; set; }

    /// <summary>The same plan, in no bucket.</summary>
    internal abstract QueryPlan Unchained();
}

/// <inheritdoc cref="QueryPlan"/>
/// <typeparam name="TResult">What a row becomes.</typeparam>
internal sealed class QueryPlan<TResult>(
    StructureToken[] structure,
    int hash,
    SqlStatement statement,
    ParameterScalar[] parameters,
    IRowMaterializer<TResult> materializer) : QueryPlan(structure, hash, statement, parameters)
{
    /// <summary>What makes the origins of the entities, where the rows are entities that have navigations.</summary>
    internal OriginFactory<TResult>? Origins { get; } = Materializers.OriginsOf(materializer);

    internal IRowMaterializer<TResult> Materializer { get; } = materializer;

    /// <summary>How the plan runs for many entities at once, where it is one over a navigation that can.</summary>
    internal PeerKeys? Peers { get; init; }

    internal override QueryPlan Unchained()
        => new QueryPlan<TResult>(Structure, Hash, Statement, Parameters, Materializer) { Peers = Peers };
}
