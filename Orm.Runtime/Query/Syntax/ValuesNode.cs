namespace Orm.Linq.Syntax;

/// <summary>Rows of the program as a query.</summary>
/// <param name="rows">The captured rows.</param>
/// <param name="element">The type of a row.</param>
/// <param name="members">The members that are sent; none where a row is one value.</param>
/// <param name="creation">How a row is made of its members again; null where it is one value.</param>
internal sealed class ValuesNode(
    CapturedNode rows, TypeRef element, IReadOnlyList<ValuesMember> members, ValuesCreation? creation, TypeRef type)
    : SyntaxNode(type)
{
    internal CapturedNode Rows { get; } = rows;

    internal TypeRef Element { get; } = element;

    internal IReadOnlyList<ValuesMember> Members { get; } = members;

    internal ValuesCreation? Creation { get; } = creation;
}

/// <summary>A member of the program's rows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Handle">The front end's own object for it.</param>
internal sealed record ValuesMember(string Name, TypeRef Type, object Handle);

/// <summary>How a row is made of its members.</summary>
/// <param name="Constructor">The front end's own object for the constructor.</param>
/// <param name="Arguments">The members that are its arguments, in order; the others are set behind it.</param>
internal sealed record ValuesCreation(object? Constructor, IReadOnlyList<string> Arguments);
