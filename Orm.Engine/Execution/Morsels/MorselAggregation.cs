using Orm.Engine.Execution.Spilling;
using Orm.Engine.Execution.Vectors;

namespace Orm.Engine.Execution.Morsels;

/// <summary>
/// GROUP BY by several workers: each groups the rows of its morsels, then the groups of all become one. They come in
/// the order in which one worker would have found them.
/// </summary>
/// <remarks>
/// When a worker has no memory for more groups, all stop, what they have becomes one, and the rows that are left are
/// added to that on the statement's thread, where groups can go to files.
/// </remarks>
/// <param name="team">The workers.</param>
/// <param name="parts">What each of them groups into.</param>
/// <param name="whole">What the parts become.</param>
/// <param name="state">The running statement.</param>
internal sealed class MorselAggregation(
    MorselTeam team, VectorAggregation[] parts, VectorAggregation whole, ExecutionState state)
    : VectorOperator(whole.Types), IHeld
{
    private volatile bool _isFull;

    internal override void Open()
    {
        Release();
        state.Hold(this);
        _isFull = false;
        team.Begin();
        foreach (VectorAggregation part in parts)
        {
            part.OpenPart();
        }

        team.Run(Group);
        whole.BeginMerging();
        Merge();
        whole.CompleteMerging(parts);
        team.Release();
    }

    internal override Chunk? Next() => whole.Next();

    /// <summary>Rows of other keys make other groups.</summary>
    internal override bool TryPush(int column, JoinFilter filter)
    {
        bool isTaken = parts[0].TryPush(column, filter);
        for (int i = 1; i < parts.Length && isTaken; i++)
        {
            parts[i].TryPush(column, filter.Follower());
        }

        return isTaken;
    }

    public void Release()
    {
        whole.Release();
        team.Release();
    }

    private void Group(int worker)
    {
        if (!parts[worker].GroupPart(team.Workers[worker].Cursor, () => !_isFull && !team.IsStopped))
        {
            _isFull = true;
        }
    }

    private void Merge()
    {
        var runs = new List<(int Morsel, int Part, int Start, int End)>();
        for (int i = 0; i < parts.Length; i++)
        {
            whole.TakeOverMemory(parts[i]);
            int start = 0;
            foreach ((int morsel, int end) in parts[i].Runs)
            {
                if (end > start)
                {
                    runs.Add((morsel, i, start, end));
                }

                start = end;
            }
        }

        foreach ((_, int part, int start, int end) in runs.OrderBy(run => run.Morsel))
        {
            whole.Merge(parts[part], start, end);
        }
    }
}
