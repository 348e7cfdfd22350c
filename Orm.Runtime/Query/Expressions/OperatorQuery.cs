namespace Orm.Linq.Expressions;

/// <summary>An operator in the middle of an expression tree that somebody else built; only its type is known.</summary>
internal sealed class OperatorQuery(Query source, string name, Type element, OperatorArguments arguments)
    : Query(source, name, arguments)
{
    internal override Type Element { get; } = element;
}
