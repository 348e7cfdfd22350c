namespace Orm.Engine.Planning.Joins;

/// <summary>The best plan of each set of relations: an array where there are few sets, as planning is all about it.
/// </summary>
internal sealed class PlanTable
{
    /// <summary>Up to so many relations every set has a place.</summary>
    internal const int MostInArray = 12;

    private readonly JoinPlan?[] _array;
    private readonly Dictionary<ulong, JoinPlan>? _dictionary;
    private readonly JoinPlan[] _single;

    /// <param name="single">The plans of the relations by themselves.</param>
    internal PlanTable(JoinPlan[] single)
    {
        _single = single;
        _array = single.Length <= MostInArray ? new JoinPlan?[1 << single.Length] : [];
        _dictionary = single.Length <= MostInArray ? null : [];
        Restart();
    }

    internal JoinPlan? this[ulong set]
    {
        get => _dictionary is null ? _array[(int)set] : _dictionary.GetValueOrDefault(set);
        set
        {
            if (_dictionary is null)
            {
                _array[(int)set] = value;
            }
            else
            {
                _dictionary[set] = value!;
            }
        }
    }

    /// <summary>Forgets all sets of more than one relation.</summary>
    internal void Restart()
    {
        Array.Clear(_array);
        _dictionary?.Clear();
        foreach (JoinPlan plan in _single)
        {
            this[plan.Set] = plan;
        }
    }
}
