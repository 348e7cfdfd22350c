using System.ComponentModel;

namespace Orm.Compiled;

/// <summary>The arguments of one execution of a compiled query over a navigation.</summary>
/// <remarks>Its own statement, which is sent for many entities as those of parts are, has the number 0.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPeerArguments : IPartArguments
{
    /// <summary>
    /// The values that tell one question from another: those that were captured, without what is made of the time.
    /// </summary>
    object?[] Compared { get; }
}
