using System.Runtime.InteropServices;

namespace Orm.Engine.Planning.Joins;

/// <summary>The best plan of each set of relations, and those that come in an order: arrays where there are few sets,
/// as planning is all about them.</summary>
internal sealed class PlanTable
{
    /// <summary>Up to so many relations every set has a place.</summary>
    internal const int MostInArray = 12;

    private readonly Entry[] _array;
    private readonly Dictionary<ulong, Entry>? _dictionary;
    private readonly JoinPlan[] _single;

    /// <param name="single">The plans of the relations by themselves.</param>
    internal PlanTable(JoinPlan[] single)
    {
        _single = single;
        _array = single.Length <= MostInArray ? new Entry[1 << single.Length] : [];
        _dictionary = single.Length <= MostInArray ? null : [];
        Restart();
    }

    /// <summary>The plans of a set.</summary>
    internal ref Entry this[ulong set]
    {
        get
        {
            if (_dictionary is null)
            {
                return ref _array[(int)set];
            }

            return ref CollectionsMarshal.GetValueRefOrAddDefault(_dictionary, set, out _);
        }
    }

    /// <summary>Forgets all sets of more than one relation.</summary>
    internal void Restart()
    {
        Array.Clear(_array);
        _dictionary?.Clear();
        foreach (JoinPlan plan in _single)
        {
            this[plan.Set].Take(plan);
        }
    }

    /// <summary>The plans of one set.</summary>
    internal struct Entry
    {
        /// <summary>The cheapest one; null when there is none.</summary>
        internal JoinPlan? Best { get; private set; }

        /// <summary>What it costs, beside it: it is asked for with each pair of sets.</summary>
        internal double Cost { get; private set; }

        /// <summary>How many rows the set gives, whatever plan.</summary>
        internal double Rows { get; private set; }

        /// <summary>What sorting them costs, or 0 as long as nobody asked.</summary>
        internal double Sort { get; set; }

        /// <summary>From this cost on, no further plan is of use.</summary>
        internal double Ceiling
        {
            readonly get => Best is null ? double.PositiveInfinity : field;
            set;
        }

        /// <summary>More expensive ones that come in an order.</summary>
        internal List<JoinPlan>? Ordered { get; set; }

        /// <summary>Whether any of them comes in an order.</summary>
        internal readonly bool HasOrder => Best!.Order is not null || Ordered is { Count: > 0 };

        /// <summary>Makes a plan the cheapest one.</summary>
        internal void Take(JoinPlan plan)
        {
            Best = plan;
            Cost = plan.Cost;
            Rows = plan.Rows;
        }

        /// <summary>A plan by itself.</summary>
        internal static Entry Of(JoinPlan plan)
        {
            Entry entry = default;
            entry.Take(plan);
            return entry;
        }
    }
}
