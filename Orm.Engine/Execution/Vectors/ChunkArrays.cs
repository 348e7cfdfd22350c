namespace Orm.Engine.Execution.Vectors;

/// <summary>
/// Arrays with a place for each row of a chunk. Operators make theirs when rows come and not before: a plan may never
/// run, may be kept for long, and is made in less time than such arrays take to be cleared.
/// </summary>
internal static class ChunkArrays
{
    /// <summary>Makes the array if it is not there yet.</summary>
    internal static void Reserve<T>(ref T[] array)
    {
        if (array.Length == 0)
        {
            array = new T[ColumnVector.Capacity];
        }
    }
}
