namespace Orm;

/// <summary>
/// Marks a method that does nothing but run a query: its calls are replaced by the statement that was written when the
/// program was compiled, so that no expression tree is built.
/// </summary>
/// <remarks>
/// The method is ordinary C#: without the generator, or where a part of it is only known at run time, it runs as it
/// stands, with the same answer. It is an expression that begins with a set of the context and ends in a terminal
/// such as <c>ToListAsync</c>; what it captures are its parameters.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class QueryAttribute : Attribute;
