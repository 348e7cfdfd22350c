namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>
/// A generator whose sequence is fixed for good by its seed (Steele, Lea, Flood 2014): a number printed by a failing
/// run replays it on any machine and any version of the runtime.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    internal ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    /// <summary>A number from 0 to <paramref name="bound"/> - 1.</summary>
    internal int Next(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from <paramref name="from"/> to <paramref name="bound"/> - 1.</summary>
    internal int Next(int from, int bound) => from + Next(bound - from);

    /// <summary>True once in <paramref name="times"/>.</summary>
    internal bool OneIn(int times) => Next(times) == 0;

    /// <summary>Derives an independent seed from two numbers.</summary>
    internal static ulong Combine(ulong first, ulong second) => Mix(Mix(first) + (second * 0x9E3779B97F4A7C15));

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
