namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The random numbers of one column: the specification's generator gives every column a stream of its own, which is
/// moved on by the same number of draws for every row, used or not. The numbers are those of a Lehmer generator.
/// </summary>
/// <param name="seed">Where the stream begins, as the specification's generator sets it.</param>
/// <param name="drawsPerRow">How many numbers a row takes at most.</param>
internal sealed class TpchStream(long seed, int drawsPerRow = 1)
{
    private const long Multiplier = 16807;
    private const long Modulus = int.MaxValue;

    private long _seed = seed;
    private int _used;

    /// <summary>A number between two bounds, both included.</summary>
    /// <remarks>The range overflows for 0 to <see cref="int.MaxValue"/>, and addresses depend on it.</remarks>
    internal int Next(int low, int high)
    {
        _seed = _seed * Multiplier % Modulus;
        _used++;
        double range = unchecked(high - low + 1);
        return low + (int)(1.0 * _seed / Modulus * range);
    }

    /// <summary>One of the words, by their weights.</summary>
    internal string Next(TpchWords words) => words[Next(0, words.TotalWeight - 1)];

    /// <summary>Goes to where the next row begins.</summary>
    internal void EndRow()
    {
        long multiplier = Multiplier;
        for (int left = drawsPerRow - _used; left > 0; left /= 2)
        {
            if (left % 2 != 0)
            {
                _seed = multiplier * _seed % Modulus;
            }

            multiplier = multiplier * multiplier % Modulus;
        }

        _used = 0;
    }
}
