using Orm.Engine.Execution.Batches;

namespace Orm.Engine.Execution.Operators;

/// <summary>Runs statements for their changes, then gives the rows of its input.</summary>
internal sealed class ChangesFirstOperator(Operator[] changes, Operator input) : Operator(input.Width)
{
    internal override void Open()
    {
        foreach (Operator change in changes)
        {
            var reader = new OperatorReader(change);
            reader.Open();
            while (reader.Read())
            {
                // What they return is not asked for.
            }
        }

        input.Open();
    }

    internal override bool Next(Batch batch) => input.Next(batch);
}
