using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Planning.Joins;

/// <summary>Columns that equalities connect, directly or over others.</summary>
internal sealed class EqualityClasses
{
    private readonly Dictionary<PlanColumn, int> _classes = [];
    private readonly HashSet<(PlanColumn, PlanColumn)> _known = [];
    private readonly List<List<BoundColumn>> _columns = [];

    /// <summary>The columns of each class; none for a number that is not in use any more.</summary>
    internal IReadOnlyList<IReadOnlyList<BoundColumn>> All => _columns;

    /// <summary>The equalities that follow from those that were added, and were not added themselves.</summary>
    internal IEnumerable<(BoundColumn Left, BoundColumn Right)> Implied
    {
        get
        {
            foreach (List<BoundColumn> columns in _columns)
            {
                for (int i = 0; i < columns.Count; i++)
                {
                    for (int j = 0; j < i; j++)
                    {
                        if (!_known.Contains((columns[j].Column, columns[i].Column)))
                        {
                            yield return (columns[j], columns[i]);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The class of a column of an equality that was added.</summary>
    internal int Of(BoundColumn column) => _classes[column.Column];

    /// <summary>Two columns are equal.</summary>
    internal void Add(BoundColumn left, BoundColumn right)
    {
        _known.Add((left.Column, right.Column));
        _known.Add((right.Column, left.Column));
        int into = Enter(left);
        int from = Enter(right);
        if (into == from)
        {
            return;
        }

        foreach (BoundColumn column in _columns[from])
        {
            _classes[column.Column] = into;
        }

        _columns[into].AddRange(_columns[from]);
        _columns[from].Clear();
    }

    private int Enter(BoundColumn column)
    {
        if (!_classes.TryGetValue(column.Column, out int number))
        {
            number = _columns.Count;
            _columns.Add([column]);
            _classes.Add(column.Column, number);
        }

        return number;
    }
}
