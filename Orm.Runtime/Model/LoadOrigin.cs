namespace Orm.Model;

/// <summary>
/// Where an object came from, as its navigations need to know: an object without an origin is new, and its navigations
/// hold what was put into them; one with an origin has related rows that may not have been read.
/// </summary>
/// <remarks>
/// The origin of an object that a context read knows the other rows of the same result, so that the first touch of a
/// navigation loads it for all of them.
/// </remarks>
public abstract class LoadOrigin
{
    private protected LoadOrigin()
    {
    }

    /// <summary>The object was read from a database, but by no context: its navigations cannot be loaded.</summary>
    public static LoadOrigin Detached { get; } = new DetachedOrigin();

    /// <summary>Whether a context inserted the object: no row can have led to it before.</summary>
    internal virtual bool IsOfInserted => false;

    private sealed class DetachedOrigin : LoadOrigin;
}
