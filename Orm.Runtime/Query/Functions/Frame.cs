using System.Runtime.CompilerServices;

namespace Orm;

/// <summary>Where the frame of a window function begins or ends.</summary>
[PartOfQuery]
public sealed class Frame
{
    private Frame()
    {
    }

    /// <summary>The first row of the partition.</summary>
    public static Frame UnboundedPreceding => throw Outside();

    /// <summary>The row itself; of ranges and groups with those that the order calls equal to it.</summary>
    public static Frame CurrentRow => throw Outside();

    /// <summary>The last row of the partition.</summary>
    public static Frame UnboundedFollowing => throw Outside();

    /// <summary>Some way before the row.</summary>
    /// <param name="distance">How far, in the frame's unit; not negative.</param>
    public static Frame Preceding(long distance) => throw Outside();

    /// <inheritdoc cref="Preceding(long)"/>
    public static Frame Preceding(double distance) => throw Outside();

    /// <summary>Some way behind the row.</summary>
    /// <param name="distance">How far, in the frame's unit; not negative.</param>
    public static Frame Following(long distance) => throw Outside();

    /// <inheritdoc cref="Following(long)"/>
    public static Frame Following(double distance) => throw Outside();

    private static OutsideOfQueryException Outside([CallerMemberName] string member = "") => new($"Frame.{member}");
}
