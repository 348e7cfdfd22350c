namespace System;

/// <summary>A place in a list, counted from its start or its end: list patterns are compiled to it.</summary>
/// <param name="value">The distance.</param>
/// <param name="fromEnd">Whether it counts from the end.</param>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public static implicit operator Index(int value) => new(value);

    /// <summary>The place in a list of a length, counted from its start.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
