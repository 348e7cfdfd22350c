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
            return Operators(call).Aggregate(
                QueryOf(call.Arguments[0]),
                (source, op) => new OperatorQuery(source, op.Operator, ElementOf(call.Type), op.Arguments));
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

        var arguments = Arguments(call);
        return arguments.First is OperatorValue { Value: Index index }
            ? Positions.ElementAt(QueryOf(call.Arguments[0]), call.Method.Name, index)
            : new QueryCall(QueryOf(call.Arguments[0]), call.Method.Name, arguments);
    }

    /// <summary>The operators that a call stands for: one, unless it takes a range.</summary>
    internal static IEnumerable<(string Operator, OperatorArguments Arguments)> Operators(MethodCallExpression call)
    {
        var arguments = Arguments(call);
        return arguments.First is OperatorValue { Value: Range range }
            ? Positions.Of(range)
            : [(NameOf(call, arguments), arguments)];
    }

    /// <summary>
    /// The arguments behind the source: lambdas and queries as they are, everything else as its value.
    /// </summary>
    internal static OperatorArguments Arguments(MethodCallExpression call)
    {
        var arguments = new object[call.Arguments.Count - 1];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Argument(call.Arguments[i + 1]);
        }

        var read = OperatorArguments.Of(arguments);
        read = arguments is [.., var last] && DefaultComparers.Is(last) ? read.WithoutLast() : read;
        return CountByCalls.Is(call.Method) && read.Count == 1
            ? OperatorArguments.Of(read[0], CountByCalls.ResultOf(call))
            : read;
    }

    /// <summary>The name of the operator that a call stands for.</summary>
    private static string NameOf(MethodCallExpression call, in OperatorArguments arguments)
        => CountByCalls.Is(call.Method) && arguments is { Count: 2, Second: LambdaExpression }
            ? nameof(Queryable.GroupBy)
            : call.Method.Name;

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
