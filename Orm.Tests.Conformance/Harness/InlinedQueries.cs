using System.Linq.Expressions;
using System.Reflection;

namespace Orm.Tests.Conformance.Harness;

/// <summary>
/// Puts the queries that lambdas of a query name in their places. LINQ to Objects would compile each of them anew for
/// every element otherwise, which is most of what a random query costs.
/// </summary>
internal sealed class InlinedQueries : ExpressionVisitor
{
    /// <summary>The query with its inner queries in place, where LINQ to Objects is to answer it.</summary>
    internal static IQueryable<T> In<T>(IQueryable<T> query) => query is EnumerableQuery
        ? query.Provider.CreateQuery<T>(new InlinedQueries().Visit(query.Expression))
        : query;

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
        => typeof(IQueryable).IsAssignableFrom(node.Type) && ValueOf(node) is IQueryable query
            ? Visit(query.Expression)
            : base.VisitMember(node);

    // A chain of members from a closure; null where it begins at a parameter.
    private static object? ValueOf(Expression? expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member when ValueOf(member.Expression) is { } owner
            => field.GetValue(owner),
        MemberExpression { Member: PropertyInfo property } member when ValueOf(member.Expression) is { } owner
            => property.GetValue(owner),
        _ => null,
    };
}
