using System.ComponentModel;

namespace Orm.Compiled;

/// <summary>
/// What an assembly calls the members that hold or give sets, so that programs that refer to it know by the text alone
/// where queries can begin. Written by the generator; nothing reads it while a program runs.
/// </summary>
/// <param name="names">The names; an asterisk where the text does not show all of them.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SetNamesAttribute(params string[] names) : Attribute
{
    /// <summary>The names; an asterisk where the text does not show all of them.</summary>
    public IReadOnlyList<string> Names { get; } = names;
}
