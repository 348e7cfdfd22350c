using System.Numerics;
using Orm.Engine.Planning.Joins;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Planning.Rewrites;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>The search for the best order of joins.</summary>
public sealed class JoinOrderTests
{
    public static TheoryData<string> Shapes => ["chain", "star", "cycle", "clique"];

    public static TheoryData<string> TpchQueries => [.. JoinShapes.TpchQueries];

    /// <summary>With the true numbers of rows, the plan costs what the cheapest of all trees costs.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Up_to_ten_relations_the_plan_is_the_optimum(string shape)
    {
        for (int count = 2; count <= 10; count++)
        {
            for (int seed = 0; seed < (count < 9 ? 5 : 1); seed++)
            {
                var shapes = new JoinShapes(new Random(seed)) { InjectsRows = true };
                JoinChooser chooser = shapes.Chooser(shape, count);
                JoinPlan plan = JoinOrder.Search(chooser)!;
                double best = Exhaustive(chooser)[chooser.Graph.All].Cost;
                Assert.Equal(best, plan.Cost, best * 1e-9);
            }
        }
    }

    /// <summary>And so where rows come in orders that joins can use, or that the result is to have: compared with all
    /// plans of all trees.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Orders_that_are_kept_lead_to_the_optimum(string shape)
    {
        int merges = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            merges += MergesOfOptimum(shape, 2 + (seed % 5), seed);
        }

        Assert.True(merges > 10, $"{merges} merges: the test says nothing.");
    }

    [Theory]
    [InlineData("chain", 10)]
    [InlineData("star", 10)]
    [InlineData("cycle", 10)]
    [InlineData("clique", 9)]
    public void Orders_that_are_kept_lead_to_the_optimum_of_many(string shape, int most)
    {
        int merges = 0;
        for (int seed = 0; seed < 6; seed++)
        {
            merges += MergesOfOptimum(shape, most - (seed % 2), seed);
        }

        Assert.True(merges > 0, $"{merges} merges: the test says nothing.");
    }

    /// <summary>As well for the joins of TPC-H: their shapes, with any numbers of rows.</summary>
    [Theory]
    [MemberData(nameof(TpchQueries))]
    public void The_plan_of_a_tpch_query_is_the_optimum(string query)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            var shapes = new JoinShapes(new Random(seed)) { InjectsRows = true };
            JoinChooser chooser = shapes.Chooser(query, JoinShapes.CountOf(query));
            JoinPlan plan = JoinOrder.Search(chooser)!;
            double best = Exhaustive(chooser)[chooser.Graph.All].Cost;
            Assert.Equal(best, plan.Cost, best * 1e-9);
        }
    }

    /// <summary>Known numbers of pairs of connected parts with an edge between them (Moerkotte and Neumann, 2006).
    /// </summary>
    [Theory]
    [InlineData("chain", 10, 165)]
    [InlineData("cycle", 10, 405)]
    [InlineData("star", 10, 2304)]
    [InlineData("clique", 10, 28501)]
    public void Each_pair_is_looked_at_once(string shape, int count, int pairs)
    {
        JoinChooser chooser = new JoinShapes(new Random(1)).Chooser(shape, count);
        Assert.NotNull(DpHyp.Run(chooser, int.MaxValue));
        Assert.Equal(pairs, chooser.Pairs);
    }

    /// <summary>Where every relation meets every other one, the way over all subsets comes upon the same pairs, and
    /// finds a plan of the same cost.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(10)]
    public void All_subsets_of_a_clique_give_the_same_plan(int count)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            var shapes = new JoinShapes(new Random(seed)) { InjectsRows = true, AreOrdered = seed % 2 == 0 };
            JoinChooser chooser = shapes.Chooser("clique", count);
            Assert.True(DpSub.Suits(chooser));
            double best = DpHyp.Run(chooser, int.MaxValue)!.Cost;
            int pairs = chooser.Pairs;
            chooser.Restart();
            Assert.Equal(best, DpSub.Run(chooser, int.MaxValue)!.Cost, best * 1e-9);
            Assert.Equal(pairs, chooser.Pairs);
        }
    }

    [Fact]
    public void All_subsets_are_given_up_when_there_are_too_many_pairs()
    {
        JoinChooser chooser = new JoinShapes(new Random(1)).Chooser("clique", 10);
        Assert.Null(DpSub.Run(chooser, 1000));
        Assert.InRange(chooser.Pairs, 1001, 2000);
    }

    [Theory]
    [InlineData("chain")]
    [InlineData("star")]
    [InlineData("cycle")]
    public void Graphs_of_few_connected_sets_are_not_searched_by_subsets(string shape) =>
        Assert.False(DpSub.Suits(new JoinShapes(new Random(1)).Chooser(shape, 10)));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Up_to_thirty_relations_every_relation_is_joined_once(string shape)
    {
        foreach (int count in new[] { 11, 16, 23, 30 })
        {
            JoinChooser chooser = new JoinShapes(new Random(count)).Chooser(shape, count);
            JoinPlan plan = JoinOrder.Search(chooser)!;
            Assert.Equal(chooser.Graph.All, plan.Set);
            Assert.Equal(count, Leaves(plan).Distinct().Count());
            Assert.Equal(count, Leaves(plan).Count());
            Assert.Equal(
                JoinShapes.Edges(shape, count).Count(),
                Joins(plan).Sum(join => chooser.Conditions(join.Left!.Set, join.Right!.Set).Count));
        }
    }

    /// <summary>Where all orders could be looked at, the best tree over one linear order costs little more as a
    /// rule.</summary>
    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_linear_order_comes_near_the_optimum(string shape)
    {
        var ratios = new List<double>();
        for (int seed = 0; seed < 21; seed++)
        {
            JoinChooser chooser = new JoinShapes(new Random(seed)).Chooser(shape, 8);
            double best = DpHyp.Run(chooser, int.MaxValue)!.Cost;
            chooser.Restart();
            ratios.Add(LinearizedDp.Run(chooser)!.Cost / best);
            chooser.Restart();
            Assert.True(GreedyJoins.Run(chooser)!.Cost >= best * (1 - 1e-9));
        }

        ratios.Sort();
        Assert.InRange(ratios[0], 1 - 1e-9, double.MaxValue);
        Assert.InRange(ratios[10], 1 - 1e-9, 2);
    }

    /// <summary>Compares the plan of a random graph with the best of all.</summary>
    /// <returns>How many merge joins it has.</returns>
    private static int MergesOfOptimum(string shape, int count, int seed)
    {
        var shapes = new JoinShapes(new Random(seed))
        {
            InjectsRows = seed % 2 == 0,
            AreOrdered = true,
            WantsOrder = seed % 3 == 0,
        };
        JoinChooser chooser = shapes.Chooser(shape, count);
        JoinPlan plan = JoinOrder.Search(chooser)!;
        chooser.Restart();
        double best = AllPlans(chooser)[chooser.Graph.All].Min(chooser.CostOfResult);
        Assert.Equal(best, chooser.CostOfResult(plan), best * 1e-9);
        return Joins(plan).Count(join => join.Method == JoinMethod.Merge);
    }

    private static Dictionary<ulong, JoinPlan> Exhaustive(JoinChooser chooser)
    {
        var best = new Dictionary<ulong, JoinPlan>();
        foreach (ulong set in Enumerable.Range(1, (int)chooser.Graph.All).Select(set => (ulong)set)
            .OrderBy(BitOperations.PopCount))
        {
            if (BitOperations.IsPow2(set))
            {
                best[set] = chooser.Best(set)!;
                continue;
            }

            for (ulong left = (set - 1) & set; left != 0; left = (left - 1) & set)
            {
                if (best.TryGetValue(left, out JoinPlan? one) && best.TryGetValue(set & ~left, out JoinPlan? other)
                    && chooser.Join(one, other) is { } plan
                    && (!best.TryGetValue(set, out JoinPlan? known) || plan.Cost < known.Cost))
                {
                    best[set] = plan;
                }
            }
        }

        return best;
    }

    /// <summary>The plans of each set that are not worse than another one in the same order.</summary>
    private static Dictionary<ulong, List<JoinPlan>> AllPlans(JoinChooser chooser)
    {
        var all = new Dictionary<ulong, List<JoinPlan>>();
        foreach (ulong set in Enumerable.Range(1, (int)chooser.Graph.All).Select(set => (ulong)set)
            .OrderBy(BitOperations.PopCount))
        {
            List<JoinPlan> plans = BitOperations.IsPow2(set) ? [chooser.Best(set)!] : [];
            for (ulong left = (set - 1) & set; left != 0; left = (left - 1) & set)
            {
                foreach (JoinPlan one in all.GetValueOrDefault(left, []))
                {
                    foreach (JoinPlan other in all.GetValueOrDefault(set & ~left, []))
                    {
                        plans.AddRange(chooser.InOrder(one, other).Concat(
                            chooser.Join(one, other) is { } plan ? [plan] : []));
                    }
                }
            }

            all[set] = [.. plans.GroupBy(plan => string.Join(',', plan.Order ?? []))
                .Select(order => order.MinBy(plan => plan.Cost)!)];
        }

        return all;
    }

    private static IEnumerable<int> Leaves(JoinPlan plan) =>
        plan.Relation >= 0 ? [plan.Relation] : Leaves(plan.Left!).Concat(Leaves(plan.Right!));

    private static IEnumerable<JoinPlan> Joins(JoinPlan plan) =>
        plan.Relation >= 0 ? [] : Joins(plan.Left!).Concat(Joins(plan.Right!)).Append(plan);
}
