using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Orm.Linq.Expressions;

namespace Orm;

/// <summary>
/// Turns the operators of <see cref="Queryable"/> into those of <see cref="Query{TElement}"/>: code that only knows
/// <see cref="IQueryable{T}"/> builds the same chains, and finds the same plans.
/// </summary>
internal sealed class QueryProvider : IQueryProvider
{
    internal static QueryProvider Instance { get; } = new();

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => Create<TElement>(expression);

    /// <summary>
    /// A query whose element type is known at run time only, as libraries that parse queries make them.
    /// </summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2060:MakeGenericMethod",
        Justification = "Create's type parameter asks for no members, so that nothing of the argument can be missing.")]
    public IQueryable CreateQuery(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new NotSupportedException(
                "A query whose element type is known at run time only cannot be made in a program that was compiled " +
                "ahead of time. Use CreateQuery<TElement>.");
        }

        var element = expression.Type.GetGenericArguments()[^1];
        var create = new Func<Expression, IQueryable>(Create<object>).Method.GetGenericMethodDefinition();
        return (IQueryable)create.MakeGenericMethod(element).Invoke(
            obj: null, BindingFlags.DoNotWrapExceptions, binder: null, [expression], culture: null)!;
    }

    public TResult Execute<TResult>(Expression expression)
    {
        var call = QueryableCalls.CallOf(expression);
        switch (call.Terminal)
        {
            case "Min" or "Max" or "Average":
                return QueryResults.Aggregate<TResult>(call)!;
            case "First" or "Single" or "Last" or "ElementAt":
                return QueryResults.Element<TResult>(call);
            case "MinBy" or "MaxBy":
                return QueryResults.Extreme<TResult>(call)!;
            case "FirstOrDefault" or "SingleOrDefault" or "LastOrDefault" or "ElementAtOrDefault":
                var (stripped, otherwise) = WithoutDefault<TResult>(call);
                return QueryResults.Element(stripped, otherwise);
            default:
                return QueryResults.Scalar<TResult>(call);
        }
    }

    public object? Execute(Expression expression) => throw new NotSupportedException(
        "The type of the result is not known. Use Execute<TResult>.");

    // The value for nothing is never sent to the database.
    private static (QueryCall Call, TResult? Otherwise) WithoutDefault<TResult>(QueryCall call)
        => (call.Arguments.First, call.Arguments.Second, call.Terminal) switch
        {
            (_, _, "ElementAtOrDefault") => (call, default),
            (OperatorValue value, _, _) => (new QueryCall(call.Query, call.Terminal), (TResult?)value.Value),
            (_, OperatorValue value, _)
                => (new QueryCall(call.Query, call.Terminal, call.Arguments.First), (TResult?)value.Value),
            _ => (call, default),
        };

    private static Query<TElement> Create<TElement>(Expression expression)
    {
        if (expression is not MethodCallExpression call || !LinqMethods.IsOperator(call.Method))
        {
            return QueryableCalls.QueryOf(expression) as Query<TElement> ?? throw new ArgumentException(
                $"The expression is no query of {typeof(TElement)}.", nameof(expression));
        }

        var source = QueryableCalls.QueryOf(call.Arguments[0]);
        return call.Method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order"
            or "OrderDescending"
            ? new OrderedQuery<TElement>(source, call.Method.Name, QueryableCalls.Arguments(call))
            : (Query<TElement>)QueryableCalls.Operators(call).Aggregate(
                source, (query, op) => new Query<TElement>(query, op.Operator, op.Arguments));
    }
}
