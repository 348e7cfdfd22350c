using System.Numerics;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Costs;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Makes the graph of a tree of joins. What each join needs on its sides, so that every order that is allowed gives the
/// rows of the tree, follows from the pairs of joins that must not change places (conflict detector C of Moerkotte,
/// Fender and Eich).
/// </summary>
internal sealed class JoinGraphBuilder
{
    private readonly List<PlanNode> _relations = [];
    private readonly ColumnOwners _owners = new();
    private readonly List<JoinStep> _steps = [];
    private readonly List<JoinEdge> _edges = [];

    private JoinGraphBuilder()
    {
    }

    /// <summary>The graph, or null when the tree is to stay as it is.</summary>
    /// <param name="plan">A tree of joins; what is no join is a relation.</param>
    /// <param name="cardinality">How many rows there are.</param>
    internal static JoinGraph? Build(PlanNode plan, CardinalityModel cardinality)
    {
        var builder = new JoinGraphBuilder();
        builder.AddTree(plan);
        if (builder._relations.Count < 2)
        {
            return null;
        }

        builder.AddImplied();
        return new JoinGraph([.. builder._relations], [.. builder._edges], builder._owners, cardinality);
    }

    /// <summary>Whether a node is one of the joins that are ordered together.</summary>
    internal static bool IsJoin(PlanNode plan) => plan switch
    {
        JoinNode join => !join.IsLateral && !join.Condition.Conjuncts().Any(part => part.IsVolatile()),
        SemiJoinNode join => !join.IsLateral && !join.Condition.Conjuncts().Any(part => part.IsVolatile()),
        _ => false,
    };

    private ulong AddTree(PlanNode plan)
    {
        if (!IsJoin(plan) || _relations.Count >= JoinGraph.MostRelations - 1)
        {
            _owners.Add(plan.Output, _relations.Count);
            _relations.Add(plan);
            return 1UL << (_relations.Count - 1);
        }

        int firstLeft = _steps.Count;
        ulong left = AddTree(plan.Inputs[0]);
        int firstRight = _steps.Count;
        ulong right = AddTree(plan.Inputs[1]);
        AddJoin(plan, left, right, firstLeft, firstRight);
        return left | right;
    }

    private void AddJoin(PlanNode plan, ulong left, ulong right, int firstLeft, int firstRight)
    {
        JoinOperator op = plan switch
        {
            SemiJoinNode semi => semi.IsAnti ? JoinOperator.Anti : JoinOperator.Semi,
            JoinNode { Kind: JoinKind.Left } => JoinOperator.Left,
            JoinNode { Kind: JoinKind.Full } => JoinOperator.Full,
            _ => JoinOperator.Inner,
        };
        BoundExpression[] conditions = [.. plan.Expressions.SelectMany(condition => condition.Conjuncts())];
        int end = _steps.Count;
        BoundExpression[][] parts = op == JoinOperator.Inner && conditions.Length > 0
            ? [.. conditions.Select(part => new[] { part })]
            : [conditions];
        foreach (BoundExpression[] part in parts)
        {
            var step = new JoinStep(op, part, left, right, plan.Inputs[0].Output, plan.Inputs[1].Output)
            {
                Named = part.Aggregate(0UL, (named, condition) => named | _owners.Named(condition)),
            };
            AddEdge(step, firstLeft, firstRight, end);
        }
    }

    /// <summary>What the join needs: the relations that its condition names, and those that conflicts add.</summary>
    private void AddEdge(JoinStep step, int firstLeft, int firstRight, int end)
    {
        var rules = new List<(ulong If, ulong Then)>();
        for (int i = firstLeft; i < end; i++)
        {
            AddConflicts(_steps[i], step, isLeft: i < firstRight, rules);
        }

        // A condition that does not name a side, such as that of a cross product, keeps the whole side together.
        ulong needed = step.Named;
        needed |= (needed & step.Left) == 0 ? step.Left : 0;
        needed |= (needed & step.Right) == 0 ? step.Right : 0;
        for (ulong before = 0; before != needed;)
        {
            before = needed;
            foreach ((ulong condition, ulong then) in rules)
            {
                needed |= (condition & needed) != 0 ? then : 0;
            }
        }

        _steps.Add(step);
        _edges.Add(new JoinEdge(step.Operator, [.. step.Conditions], needed & step.Left, needed & step.Right)
        {
            Rules = [.. rules.Where(rule => (rule.Then & ~needed) != 0)],
        });
    }

    private static void AddConflicts(JoinStep inner, JoinStep outer, bool isLeft, List<(ulong If, ulong Then)> rules)
    {
        ulong nearLeft = (inner.Left & inner.Named) != 0 ? inner.Left & inner.Named : inner.Left;
        ulong nearRight = (inner.Right & inner.Named) != 0 ? inner.Right & inner.Named : inner.Right;
        if (isLeft)
        {
            if (!ReorderingRules.Associate(inner, outer))
            {
                rules.Add((inner.Right, nearLeft));
            }

            if (!ReorderingRules.LeftExchange(inner, outer))
            {
                rules.Add((inner.Left, nearRight));
            }

            return;
        }

        if (!ReorderingRules.Associate(outer, inner))
        {
            rules.Add((inner.Left, nearRight));
        }

        if (!ReorderingRules.RightExchange(outer, inner))
        {
            rules.Add((inner.Right, nearLeft));
        }
    }

    /// <summary>
    /// <c>a = b AND b = c</c> implies <c>a = c</c>, by which a and c can be joined first. Only between relations that
    /// all joins keep whole: below an outer join the equality may not hold.
    /// </summary>
    private void AddImplied()
    {
        ulong free = ~_steps.Where(step => step.Operator != JoinOperator.Inner)
            .Aggregate(0UL, (all, step) => all | step.Right | (step.Operator == JoinOperator.Full ? step.Left : 0));
        var classes = new EqualityClasses();
        foreach (JoinEdge edge in _edges.Where(edge => (edge.All & ~free) == 0))
        {
            if (PairOf(edge) is var (left, right))
            {
                classes.Add(left, right);
            }
        }

        int[] numbers = [.. classes.All.Select((columns, number) => HasOneOfEach(columns) ? number : -1)];
        NumberEdges(classes, numbers, free);
        foreach ((BoundColumn left, BoundColumn right) in classes.Implied.Where(pair =>
            Owner(pair.Left) != Owner(pair.Right)))
        {
            _edges.Add(new JoinEdge(
                JoinOperator.Inner, [new BoundComparison(Comparison.Equal, left, right)],
                1UL << Owner(left), 1UL << Owner(right))
            {
                IsImplied = true,
                Class = numbers[classes.Of(left)],
            });
        }
    }

    private void NumberEdges(EqualityClasses classes, int[] numbers, ulong free)
    {
        for (int i = 0; i < _edges.Count; i++)
        {
            if ((_edges[i].All & ~free) == 0 && PairOf(_edges[i]) is var (left, _))
            {
                _edges[i] = _edges[i] with { Class = numbers[classes.Of(left)] };
            }
        }
    }

    /// <summary>Whether no relation has two columns of a class, which are equal only in some of its rows: that is no
    /// class.</summary>
    private bool HasOneOfEach(IReadOnlyList<BoundColumn> columns) =>
        BitOperations.PopCount(columns.Aggregate(0UL, (named, column) => named | _owners.Named(column)))
            == columns.Count;

    /// <summary>The two columns that an edge sets equal, if it does nothing else. One from outside is not of any
    /// relation.</summary>
    private (BoundColumn Left, BoundColumn Right)? PairOf(JoinEdge edge) =>
        edge is
        {
            Operator: JoinOperator.Inner, Conditions: [BoundComparison
            {
                Operator: Comparison.Equal, Left: BoundColumn left, Right: BoundColumn right,
            }]
        } && edge.Rules.IsEmpty && BitOperations.PopCount(edge.All) == 2
            && _owners.Named(edge.Conditions[0]) == edge.All
            ? (left, right)
            : null;

    private int Owner(BoundColumn column) => _owners[column.Column];
}
