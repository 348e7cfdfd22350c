using System.Runtime.CompilerServices;
using Orm.Backends;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>
/// The plans of one kind of context on one dialect, found by the structure of queries. Reading takes no lock. A bound
/// keeps queries that are put together from literals from filling the memory: the plans that were not used since the
/// last time room was made go first.
/// </summary>
internal sealed class PlanCache
{
    /// <summary>How many plans are kept unless told otherwise.</summary>
    internal const int DefaultCapacity = 2048;

    private static readonly ConditionalWeakTable<ContextModel, List<PlanCache>> Caches = [];

    private readonly Lock _writing = new();
    private readonly int _capacity;
    private QueryPlan?[] _buckets = new QueryPlan?[256];
    private int _count;

    internal PlanCache(SqlDialect dialect, int capacity = DefaultCapacity)
    {
        Dialect = dialect;
        _capacity = capacity;
    }

    internal SqlDialect Dialect { get; }

    /// <summary>How many plans were made: the queries that were not found.</summary>
    internal long Translations { get; private set; }

    /// <summary>How many plans are kept.</summary>
    internal int Count => Volatile.Read(ref _count);

    /// <summary>The cache of a context's model and a dialect.</summary>
    internal static PlanCache For(ContextModel model, SqlDialect dialect)
    {
        var caches = Caches.GetOrCreateValue(model);
        lock (caches)
        {
            foreach (var known in caches)
            {
                if (known.Dialect == dialect)
                {
                    return known;
                }
            }

            var cache = new PlanCache(dialect);
            caches.Add(cache);
            return cache;
        }
    }

    /// <summary>Finds the plan of a structure.</summary>
    internal QueryPlan? Find(ReadOnlySpan<StructureToken> structure, int hash)
    {
        var buckets = Volatile.Read(ref _buckets);
        var plan = Volatile.Read(ref buckets[hash & (buckets.Length - 1)]);
        while (plan is not null)
        {
            if (plan.Hash == hash && plan.Structure.AsSpan().SequenceEqual(structure))
            {
                plan.WasUsed = true;
                return plan;
            }

            plan = plan.Next;
        }

        return null;
    }

    /// <summary>Keeps a plan. Where another thread made the same one meanwhile, that one is returned.</summary>
    internal QueryPlan Add(QueryPlan plan)
    {
        lock (_writing)
        {
            Translations++;
            if (Find(plan.Structure, plan.Hash) is { } existing)
            {
                return existing;
            }

            if (_count >= _capacity)
            {
                Rebuild(Kept());
            }
            else if (_count >= _buckets.Length)
            {
                Rebuild([.. All()]);
            }

            // Not marked as used: a plan that is never found again must not push out one that is.
            Insert(_buckets, plan);
            _count++;
            return plan;
        }
    }

    // Readers may stand in a chain at any time: chains are made anew of copies, never changed.
    private void Rebuild(List<QueryPlan> kept)
    {
        var buckets = new QueryPlan?[Math.Max(
            256, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)kept.Count * 2))];
        foreach (var plan in kept)
        {
            Insert(buckets, plan.Unchained());
        }

        _count = kept.Count;
        Volatile.Write(ref _buckets, buckets);
    }

    private List<QueryPlan> Kept()
    {
        var used = All().Where(plan => plan.WasUsed).Take(_capacity / 2).ToList();
        foreach (var plan in used)
        {
            plan.WasUsed = false;
        }

        return used;
    }

    private IEnumerable<QueryPlan> All()
    {
        foreach (var first in _buckets)
        {
            for (var plan = first; plan is not null; plan = plan.Next)
            {
                yield return plan;
            }
        }
    }

    private static void Insert(QueryPlan?[] buckets, QueryPlan plan)
    {
        ref var bucket = ref buckets[plan.Hash & (buckets.Length - 1)];
        plan.Next = bucket;
        Volatile.Write(ref bucket, plan);
    }
}
