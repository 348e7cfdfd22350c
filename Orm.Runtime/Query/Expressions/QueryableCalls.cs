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
            var arguments = Arguments(call);
            return new OperatorQuery(
                QueryOf(call.Arguments[0]), NameOf(call, arguments), ElementOf(call.Type), arguments);
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

        return new QueryCall(QueryOf(call.Arguments[0]), call.Method.Name, Arguments(call));
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
        read = IsDefaultComparer(arguments) ? read.WithoutLast() : read;
        return CountByCalls.Is(call.Method) && read.Count == 1
            ? OperatorArguments.Of(read[0], CountByCalls.ResultOf(call))
            : read;
    }

    /// <summary>The name of the operator that a call stands for.</summary>
    internal static string NameOf(MethodCallExpression call, in OperatorArguments arguments)
        => CountByCalls.Is(call.Method) && arguments is { Count: 2, Second: LambdaExpression }
            ? nameof(Queryable.GroupBy)
            : call.Method.Name;

    // A comparer that is null, or that does what is done without one, means what the shorter overload means.
    private static bool IsDefaultComparer(object[] arguments)
        => arguments is [.., OperatorValue { Value: var comparer, Type: { IsGenericType: true } type }]
            && type.GetGenericTypeDefinition() is var definition
            && (definition == typeof(IEqualityComparer<>) || definition == typeof(IComparer<>))
            && (comparer is null || ReferenceEquals(comparer, StringComparer.Ordinal));

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
