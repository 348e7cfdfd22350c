using System.Buffers;
using System.Runtime.CompilerServices;

namespace Orm.Loading.Batches;

/// <summary>Arrays that live as long as a load, from the shared pool.</summary>
internal static class PooledArrays
{
    private const int FirstCapacity = 16;

    /// <summary>A larger array with the same first elements in the place of one.</summary>
    internal static void Grow<T>(ref T[] array, int count)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstCapacity, count * 2));
        array.AsSpan(0, count).CopyTo(larger);
        Return(ref array);
        array = larger;
    }

    /// <summary>An array of so many elements at least, all of them the default.</summary>
    internal static T[] Rent<T>(int count)
    {
        var array = ArrayPool<T>.Shared.Rent(count);
        Array.Clear(array);
        return array;
    }

    /// <summary>Gives an array back; an empty one takes its place.</summary>
    internal static void Return<T>(ref T[] array)
    {
        if (array.Length > 0)
        {
            ArrayPool<T>.Shared.Return(array, RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        }

        array = [];
    }
}
