namespace Orm.Engine.Execution.Vectors;

/// <summary>Leaves out the rows for which a condition does not hold.</summary>
internal sealed class VectorFilter(VectorOperator input, VectorPredicate condition) : VectorOperator(input.Types)
{
    private readonly Chunk _output = new(input.Types);
    private int[] _rows = [];

    internal override void Open()
    {
        ChunkArrays.Reserve(ref _rows);
        input.Open();
    }

    internal override bool TryPush(int column, JoinFilter filter) => input.TryPush(column, filter);

    internal override Chunk? Next()
    {
        while (input.Next() is { } chunk)
        {
            int left = condition.Select(chunk, Selection.All(chunk.Count), _rows, wanted: true);
            if (left == chunk.Count)
            {
                return chunk;
            }

            if (left > 0)
            {
                _output.Clear();
                for (int i = 0; i < _output.Columns.Length; i++)
                {
                    _output.Columns[i].Gather(chunk.Columns[i], _rows.AsSpan(0, left), 0);
                }

                _output.Count = left;
                return _output;
            }
        }

        return null;
    }
}

/// <summary>Computes each of its columns.</summary>
internal sealed class VectorProject(VectorOperator input, VectorExpression[] values)
    : VectorOperator([.. values.Select(value => value.Type)])
{
    private readonly Chunk _output = new(new ColumnVector[values.Length]);

    internal override void Open() => input.Open();

    internal override bool TryPush(int column, JoinFilter filter) =>
        values[column] is ColumnExpression source && input.TryPush(source.Column, filter);

    internal override Chunk? Next()
    {
        if (input.Next() is not { } chunk)
        {
            return null;
        }

        for (int i = 0; i < values.Length; i++)
        {
            _output.Columns[i] = values[i].Evaluate(chunk, Selection.All(chunk.Count));
        }

        _output.Count = chunk.Count;
        return _output;
    }
}
