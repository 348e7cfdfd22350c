namespace Orm.Linq.Materialization.Drafts;

/// <summary>The drafts of one execution, in the order of their rows.</summary>
internal sealed class DraftRows<TResult>(IDraftReader<TResult> source)
{
    private readonly List<object?[]> _drafts = [];

    internal void Add(object?[] draft) => _drafts.Add(draft);

    /// <summary>Puts the results in their places, when all that is in them was read.</summary>
    internal void Finish(List<TResult> results)
    {
        var finish = source.Finisher(_drafts.Count);
        for (var i = 0; i < results.Count; i++)
        {
            results[i] = finish(_drafts[i]);
        }

        _drafts.Clear();
    }
}

/// <summary>A reader that makes drafts of rows, and results of drafts.</summary>
internal interface IDraftReader<TResult>
{
    /// <summary>What makes results of drafts.</summary>
    /// <param name="rows">How many there are: many are worth compiling it.</param>
    Func<object?[], TResult> Finisher(int rows);
}

/// <summary>The part of an execution that keeps drafts.</summary>
internal sealed class DraftSlot<TResult>(IDraftReader<TResult> source) : ResultSlot
{
    internal override object Create(RowScope scope) => new DraftRows<TResult>(source);
}
