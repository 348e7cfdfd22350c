namespace Orm.Engine.Execution.Vectors;

/// <summary>A step of a running plan that gives its rows as chunks of columns.</summary>
internal abstract class VectorOperator(VectorType[] types)
{
    /// <summary>The types of its columns.</summary>
    internal VectorType[] Types { get; } = types;

    /// <summary>Begins, or begins again with other outer rows.</summary>
    internal abstract void Open();

    /// <summary>The next rows, at least one; null when there are no more. Valid until the next call.</summary>
    internal abstract Chunk? Next();

    /// <summary>Takes over a filter of a column, to be tried where the column is read.</summary>
    /// <returns>Whether there is a scan that does so.</returns>
    internal virtual bool TryPush(int column, JoinFilter filter) => false;
}
