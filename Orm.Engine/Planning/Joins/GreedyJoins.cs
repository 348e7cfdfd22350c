
namespace Orm.Engine.Planning.Joins;

/// <summary>
/// Always joins the two parts whose join gives the fewest rows (greedy operator ordering, Fegaras 1998). For graphs
/// over whose linear order no tree is allowed.
/// </summary>
internal static class GreedyJoins
{
    /// <returns>The plan; null when the parts that were joined first leave no way to go on.</returns>
    internal static JoinPlan? Run(JoinChooser chooser)
    {
        List<ulong> parts = [.. Enumerable.Range(0, chooser.Graph.Relations.Length).Select(i => 1UL << i)];
        while (parts.Count > 1)
        {
            JoinPlan? best = null;
            (ulong Left, ulong Right) pair = default;
            for (int i = 0; i < parts.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    JoinPlan? plan = chooser.Join(chooser.Best(parts[i])!, chooser.Best(parts[j])!);
                    if (plan is not null && (best is null || plan.Rows < best.Rows))
                    {
                        (best, pair) = (plan, (parts[i], parts[j]));
                    }
                }
            }

            if (best is null)
            {
                return null;
            }

            chooser.TryJoin(pair.Left, pair.Right);
            parts.Remove(pair.Left);
            parts.Remove(pair.Right);
            parts.Add(best.Set);
        }

        return chooser.Best(parts[0]);
    }
}
