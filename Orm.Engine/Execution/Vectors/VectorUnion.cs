namespace Orm.Engine.Execution.Vectors;

/// <summary>UNION ALL: the rows of one input, then those of another one. Chunks pass through as they are.</summary>
/// <param name="left">The rows that come first.</param>
/// <param name="right">Rows of the same types.</param>
internal sealed class VectorUnion(VectorOperator left, VectorOperator right) : VectorOperator(left.Types)
{
    private bool _isRight;

    internal override void Open()
    {
        _isRight = false;
        left.Open();
    }

    internal override Chunk? Next()
    {
        if (!_isRight)
        {
            if (left.Next() is { } chunk)
            {
                return chunk;
            }

            _isRight = true;
            right.Open();
        }

        return right.Next();
    }

    /// <summary>Each side may leave out what it can.</summary>
    internal override bool TryPush(int column, JoinFilter filter) =>
        left.TryPush(column, filter) | right.TryPush(column, filter);
}

/// <summary>Rows of an operator with columns of other types, so that they can stand beside those of another one.
/// </summary>
/// <param name="input">The rows.</param>
/// <param name="types">The types of the columns, of the same kinds.</param>
/// <param name="isNeeded">Which of them are used.</param>
internal sealed class VectorsOfTypes(VectorOperator input, VectorType[] types, bool[] isNeeded) : VectorOperator(types)
{
    private readonly Chunk _output = new(new ColumnVector[types.Length]);
    private readonly ColumnVector?[] _made = [.. types.Select((type, i) => IsSame(type, input.Types[i])
        ? null
        : new ColumnVector(type))];

    /// <summary>The types that columns of two operators have in common: one that holds the values of both.</summary>
    internal static VectorType[] Of(VectorType[] left, VectorType[] right) => [.. left.Zip(right, Of)];

    internal override void Open() => input.Open();

    internal override Chunk? Next()
    {
        if (input.Next() is not { } chunk)
        {
            return null;
        }

        for (int i = 0; i < _made.Length; i++)
        {
            _output.Columns[i] = _made[i] is { } made && isNeeded[i]
                ? Converted(chunk.Columns[i], chunk.Count, made)
                : chunk.Columns[i];
        }

        _output.Count = chunk.Count;
        return _output;
    }

    /// <summary>A filter looks at values in the form that they have where it was made.</summary>
    internal override bool TryPush(int column, JoinFilter filter) =>
        _made[column] is null && input.TryPush(column, filter);

    private static VectorType Of(VectorType left, VectorType right) => IsSame(left, right)
        ? left with { Varies = left.Varies || right.Varies }
        : new VectorType(left.Kind, VectorForm.Values);

    /// <summary>Whether vectors of one type can be taken for those of another one. Those of a type that varies tell
    /// their form themselves.</summary>
    private static bool IsSame(VectorType left, VectorType right) =>
        left.Kind == right.Kind && left.Form == right.Form && left.Scale == right.Scale;

    private static ColumnVector Converted(ColumnVector source, int count, ColumnVector target)
    {
        target.Clear();
        for (int row = 0; row < count; row++)
        {
            target.Set(row, source.Value(row), target.Arena);
        }

        return target;
    }
}
