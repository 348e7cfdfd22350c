namespace Orm.Loading;

/// <summary>
/// Where an object came from, as its navigations need to know: an object without an origin is new, and its navigations
/// hold what was put into them; one with an origin has related rows that may not have been read.
/// </summary>
public sealed class LoadOrigin
{
    private LoadOrigin()
    {
    }

    /// <summary>The object was read from a database.</summary>
    public static LoadOrigin Database { get; } = new();
}
