using Orm.Engine.Execution.Morsels;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Functions;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

// Pipelines that several workers run: a scan, and what goes on with its rows one chunk at a time up to where all rows
// are needed. Each worker has such operators of its own, made by a builder of its own.
internal sealed partial class PlanBuilder
{
    private readonly HashSet<PlanNode> _briefly = [];
    private int _degree = 1;
    private WorkerContext? _worker;

    /// <summary>Whether a part of the plan is a pipeline that does something to the rows it reads, and is not part of
    /// one already.</summary>
    private bool IsSharedPipeline(PlanNode plan) =>
        plan is not ScanNode && !_briefly.Contains(plan) && SharedScan(plan) is not null
        && (plan is not ProjectNode project || project.Input is not ScanNode);

    /// <summary>The scan that a part of the plan begins with, if workers can share it.</summary>
    private ScanNode? SharedScan(PlanNode plan) =>
        _degree > 1 && _worker is null && Source(plan) is { } scan
        && _sizes.RowsOf(scan.Table) >= _sizes.LeastRowsForWorkers && plan.FreeColumns().Count == 0
            ? scan
            : null;

    private ScanNode? Source(PlanNode plan)
    {
        switch (plan)
        {
            case ScanNode { Path: null } scan:
                return IsVectorised(scan) ? scan : null;
            case FilterNode or ProjectNode:
                return AreForWorkers(plan) ? Source(plan.Inputs[0]) : null;
            case JoinNode { Kind: JoinKind.Inner or JoinKind.Left } join when ProbesChunkwise(join.Method):
                return AreForWorkers(join) && IsVectorJoin(join) ? Source(join.Left) : null;
            case SemiJoinNode join when ProbesChunkwise(join.Method):
                return AreForWorkers(join) && IsVectorJoin(join) ? Source(join.Left) : null;
            default:
                return null;
        }
    }

    /// <summary>Whether a join does something to one chunk of its left side after the other.</summary>
    private static bool ProbesChunkwise(JoinMethod method) => method is not
        (JoinMethod.HashLeft or JoinMethod.Merge or JoinMethod.BlockNestedLoop);

    /// <summary>
    /// Whether expressions can be computed on any thread: those that change nothing, run no query and call nothing that
    /// the program has registered.
    /// </summary>
    private static bool AreForWorkers(PlanNode node) => node.Expressions.All(expression => !expression.Any(
        part => part is BoundSubquery or BoundNextValue
            or BoundCall { Function: { Volatility: Volatility.Volatile } or { IsRegistered: true } }));

    private VectorGather BuildGather(PlanNode plan, HashSet<PlanColumn>? needed)
    {
        MorselTeam team = BuildTeam(plan, plan, builder => builder.BuildVectors(plan, needed));
        return new VectorGather(team, [.. plan.Output.Select(column => needed?.Contains(column) ?? true)], State);
    }

    /// <summary>A grouping of which each worker makes a part; null when one has to make all of it.</summary>
    /// <param name="node">The grouping.</param>
    /// <param name="needed">The columns that it uses; null: all.</param>
    /// <param name="build">Makes one over the rows of an operator.</param>
    private MorselAggregation? BuildSharedAggregation(
        PlanNode node, HashSet<PlanColumn>? needed, Func<PlanBuilder, VectorOperator, VectorAggregation> build)
    {
        PlanNode input = node.Inputs[0];
        if (SharedScan(input) is null || node.FreeColumns().Count > 0 || !AreForWorkers(node))
        {
            return null;
        }

        var parts = new List<VectorAggregation>();
        VectorOperator? rows = null;
        MorselTeam team = BuildTeam(node, input, builder =>
        {
            VectorOperator made = builder.BuildVectors(input, needed);
            rows ??= made;
            parts.Add(build(builder, made));
            return parts[^1];
        });

        // What all parts become has no rows of its own, but those that a part left.
        VectorAggregation whole = build(this, rows!);
        return whole.CanMerge ? new MorselAggregation(team, [.. parts], whole, State) : null;
    }

    /// <summary>Whether an aggregate of parts can be made of those of the parts, as far as the plan says: what depends
    /// on the order of the rows, in its last digits or otherwise, cannot.</summary>
    private static bool CanMerge(BoundAggregate call) => call.Function.Kind switch
    {
        AggregateKind.Minimum or AggregateKind.Maximum => true,
        AggregateKind.CountRows or AggregateKind.Count => !call.IsDistinct,
        AggregateKind.Sum or AggregateKind.Average => !call.IsDistinct
            && call.Arguments[0].Type.Kind is SqlTypeKind.BigInt or SqlTypeKind.Decimal,
        _ => false,
    };

    private MorselTeam BuildTeam(PlanNode top, PlanNode pipeline, Func<PlanBuilder, VectorOperator> build)
    {
        var source = new MorselSource(SharedScan(pipeline)!.Table.Number);
        var joins = new Dictionary<PlanNode, VectorJoin>();
        var workers = new MorselWorker[_degree];
        for (int i = 0; i < workers.Length; i++)
        {
            PlanBuilder builder = i == 0 ? this : new PlanBuilder(StateOfWorker(), _sizes);
            var cursor = new MorselCursor(source);
            builder._worker = new WorkerContext(cursor, joins);
            workers[i] = new MorselWorker(builder.State, cursor, build(builder));
            builder._worker = null;
        }

        return new MorselTeam(State, source, workers, [.. joins.Values], State.Actuals?.Of(top));
    }

    private ExecutionState StateOfWorker() => new()
    {
        Actuals = State.Actuals is null ? null : new PlanActuals(),
        Clock = State.Clock,
    };

    /// <summary>What all workers use is made once, and may have workers of its own.</summary>
    /// <param name="plan">What is built.</param>
    /// <param name="needed">The columns of its output that are used.</param>
    /// <param name="inOneGo">Whether it shows above where its chunks end: then one worker reads it.</param>
    private VectorOperator BuildForAll(PlanNode plan, HashSet<PlanColumn> needed, bool inOneGo)
    {
        (WorkerContext? worker, int degree) = (_worker, _degree);
        (_worker, _degree) = (null, inOneGo ? 1 : degree);
        VectorOperator made = BuildVectors(plan, needed);
        (_worker, _degree) = (worker, degree);
        return made;
    }

    /// <param name="Cursor">The worker's way through the morsels.</param>
    /// <param name="Joins">The joins of the first worker, whose tables the others use.</param>
    private sealed record WorkerContext(MorselCursor Cursor, Dictionary<PlanNode, VectorJoin> Joins);
}
