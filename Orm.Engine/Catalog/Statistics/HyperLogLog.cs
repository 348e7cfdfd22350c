using System.Buffers.Binary;
using System.Numerics;

namespace Orm.Engine.Catalog.Statistics;

/// <summary>
/// Counts different values in 16 KB whatever their number, within about one per cent: each of 16,384 registers keeps
/// the longest run of zeros that a hash began with (Flajolet and others, 2007; small counts by empty registers).
/// </summary>
internal sealed class HyperLogLog
{
    private const int IndexBits = 14;
    private const int Registers = 1 << IndexBits;

    private readonly byte[] _longest = new byte[Registers];

    /// <summary>Adds a value by its bytes.</summary>
    internal void Add(ReadOnlySpan<byte> value)
    {
        ulong hash = Hash(value);
        int register = (int)(hash >> (64 - IndexBits));
        byte zeros = (byte)(BitOperations.LeadingZeroCount((hash << IndexBits) | (1UL << (IndexBits - 1))) + 1);
        if (zeros > _longest[register])
        {
            _longest[register] = zeros;
        }
    }

    /// <summary>How many different values there were, about.</summary>
    internal double Estimate()
    {
        double sum = 0;
        int empty = 0;
        foreach (byte longest in _longest)
        {
            sum += Math.ScaleB(1, -longest);
            empty += longest == 0 ? 1 : 0;
        }

        double estimate = 0.7213 / (1 + (1.079 / Registers)) * Registers * Registers / sum;
        return estimate <= 2.5 * Registers && empty > 0 ? Registers * Math.Log((double)Registers / empty) : estimate;
    }

    /// <summary>A hash whose bits all depend on all of the value.</summary>
    private static ulong Hash(ReadOnlySpan<byte> value)
    {
        ulong hash = Mixed((ulong)value.Length + 0x9E3779B97F4A7C15);
        while (value.Length >= sizeof(ulong))
        {
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(value));
            value = value[sizeof(ulong)..];
        }

        ulong rest = 0;
        for (int i = 0; i < value.Length; i++)
        {
            rest |= (ulong)value[i] << (8 * i);
        }

        return Mixed(hash ^ rest);
    }

    private static ulong Mixed(ulong bits)
    {
        bits ^= bits >> 33;
        bits *= 0xFF51AFD7ED558CCD;
        bits ^= bits >> 33;
        bits *= 0xC4CEB9FE1A85EC53;
        return bits ^ (bits >> 33);
    }
}
