using System.Diagnostics.CodeAnalysis;

namespace Orm;

/// <summary>
/// A static method that stands for a function of the database: a call of it in a query becomes a call of the function.
/// </summary>
/// <remarks>
/// The method's body runs outside of queries only; throw there if it has no meaning in C#. The function must exist in
/// the database or be registered on its connections.
/// </remarks>
/// <param name="name">The function's name in SQL; letters, digits, underscores and dots.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqlFunctionAttribute(string name) : Attribute
{
    /// <summary>The function's name in SQL.</summary>
    public string Name { get; } = name;
}

/// <summary>
/// A method or property whose body may stand in queries: where it depends on a row, its body takes its place.
/// </summary>
/// <remarks>
/// A compiled body cannot be read while the program runs, so that it is given once more as an expression: a static
/// field or property of type <c>Expression&lt;Func&lt;...&gt;&gt;</c> whose parameters are the method's, an instance
/// first. It is read once. Write the member itself as a call of the compiled expression, or keep both alike.
/// </remarks>
/// <param name="type">The type that has the expression.</param>
/// <param name="member">The name of the field or property.</param>
/// <example>
/// <code>
/// public static class PostRules
/// {
///     public static readonly Expression&lt;Func&lt;Post, bool&gt;&gt; IsHotBody = p =&gt; p.Score &gt; 100;
///
///     [Expandable(typeof(PostRules), nameof(IsHotBody))]
///     public static bool IsHot(this Post post) =&gt; post.Score &gt; 100;
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ExpandableAttribute(
    [DynamicallyAccessedMembers(ExpandableAttribute.Read)] Type type, string member) : Attribute
{
    internal const DynamicallyAccessedMemberTypes Read =
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.NonPublicFields
        | DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties;

    /// <summary>The type that has the expression.</summary>
    [DynamicallyAccessedMembers(Read)]
    public Type Type { get; } = type;

    /// <summary>The name of the field or property that holds the expression.</summary>
    public string Member { get; } = member;
}
