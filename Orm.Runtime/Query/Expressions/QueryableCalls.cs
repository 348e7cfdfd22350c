using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <summary>
/// Reads calls of <see cref="Queryable"/>'s operators as the chain that the query's own operators build.
/// </summary>
internal static class QueryableCalls
{
    /// <summary>The query that an expression stands for.</summary>
    internal static Query QueryOf(Expression expression)
    {
        if (expression is MethodCallExpression call && LinqMethods.IsOperator(call.Method))
        {
            var (first, second, third) = Arguments(call);
            return new OperatorQuery(
                QueryOf(call.Arguments[0]), call.Method.Name, ElementOf(call.Type), first, second, third);
        }

        return CapturedValues.Evaluate(expression) as Query ?? throw new QueryNotSupportedException(
            CapturedText.Of(expression), "It is no query of a context. Begin with one of the context's sets.");
    }

    /// <summary>The operator that ends an expression, and what it is applied to.</summary>
    internal static QueryCall CallOf(Expression expression)
    {
        if (expression is not MethodCallExpression call || !LinqMethods.IsOperator(call.Method))
        {
            return new QueryCall(QueryOf(expression));
        }

        var (first, second, _) = Arguments(call);
        return new QueryCall(QueryOf(call.Arguments[0]), call.Method.Name, first, second);
    }

    /// <summary>
    /// The arguments behind the source: lambdas and queries as they are, everything else as its value.
    /// </summary>
    internal static (object? First, object? Second, object? Third) Arguments(MethodCallExpression call)
    {
        object? At(int index) => index < call.Arguments.Count ? Argument(call.Arguments[index]) : null;
        return call.Arguments.Count <= 4
            ? (At(1), At(2), At(3))
            : throw new QueryNotSupportedException(
                CapturedText.Of(call), "The overload takes a comparer, which is code that the database cannot run.");
    }

    private static object Argument(Expression expression)
    {
        var plain = expression is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : expression;
        if (plain is LambdaExpression)
        {
            return plain;
        }

        if (CapturedValues.IsQueryable(plain.Type) && plain is MethodCallExpression { Method: var method }
            && LinqMethods.IsOperator(method))
        {
            return QueryOf(plain);
        }

        var value = CapturedValues.Evaluate(plain);
        return value as Query ?? (object)new OperatorValue(value, plain.Type);
    }

    private static Type ElementOf(Type type) => type.IsGenericType ? type.GetGenericArguments()[^1] : type;
}
