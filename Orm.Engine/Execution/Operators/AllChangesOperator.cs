using Orm.Engine.Execution.Batches;

namespace Orm.Engine.Execution.Operators;

/// <summary>Runs statements for their changes, and gives the rows of its input.</summary>
/// <param name="changes">The statements.</param>
/// <param name="input">What gives the rows.</param>
/// <param name="changesToo">Whether the input changes rows itself: it does so first, and reads of the others what it
/// needs.</param>
internal sealed class AllChangesOperator(Operator[] changes, Operator input, bool changesToo) : Operator(input.Width)
{
    internal override void Open()
    {
        if (changesToo)
        {
            input.Open();
        }

        foreach (Operator change in changes)
        {
            var reader = new OperatorReader(change);
            reader.Open();
            while (reader.Read())
            {
                // What they return is not asked for.
            }
        }

        if (!changesToo)
        {
            input.Open();
        }
    }

    internal override bool Next(Batch batch) => input.Next(batch);
}
