using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <summary>What an expression depends on: the query itself, or only what was there before it.</summary>
internal static class Dependence
{
    /// <summary>
    /// Whether a chain of members and casts between them begins at a captured object or a static member.
    /// </summary>
    internal static bool StartsOutside(MemberExpression member)
    {
        Expression? receiver = member;
        while (receiver is MemberExpression or UnaryExpression { NodeType: ExpressionType.Convert })
        {
            receiver = receiver is MemberExpression { Expression: var inner }
                ? inner
                : ((UnaryExpression)receiver).Operand;
        }

        return receiver is null or ConstantExpression;
    }

    /// <summary>
    /// Whether a static member is known by its name: what a culture does to a value is decided when the query is
    /// translated, so that it is part of the query's structure.
    /// </summary>
    internal static bool IsNamed(MemberExpression member)
        => member.Expression is null && typeof(IFormatProvider).IsAssignableFrom(member.Type);

    /// <summary>
    /// Whether an expression names one of some parameters, or calls what has a meaning only as part of a query.
    /// </summary>
    internal static bool OnAny(Expression? expression, List<ParameterExpression> parameters) => expression switch
    {
        null or ConstantExpression => false,
        ParameterExpression parameter => parameters.Contains(parameter),
        MemberExpression { Expression: null } member => QueryMembers.IsPartOfQuery(member.Member),
        MemberExpression member => OnAny(member.Expression, parameters),
        UnaryExpression unary => OnAny(unary.Operand, parameters),
        BinaryExpression binary => OnAny(binary.Left, parameters) || OnAny(binary.Right, parameters),
        LambdaExpression lambda => OnAny(lambda.Body, parameters),
        MethodCallExpression call => OnAny(call.Object, parameters) || AnyOf(call.Arguments, parameters)
            || QueryMembers.IsPartOfQuery(call.Method),
        NewExpression creation => AnyOf(creation.Arguments, parameters),
        NewArrayExpression array => AnyOf(array.Expressions, parameters),
        ConditionalExpression conditional => OnAny(conditional.Test, parameters)
            || OnAny(conditional.IfTrue, parameters) || OnAny(conditional.IfFalse, parameters),
        MemberInitExpression initialized => OnAny(initialized.NewExpression, parameters)
            || AnyBinding(initialized, parameters),
        ListInitExpression list => OnAny(list.NewExpression, parameters)
            || AnyElement(list, parameters),
        InvocationExpression invocation => OnAny(invocation.Expression, parameters)
            || AnyOf(invocation.Arguments, parameters),
        TypeBinaryExpression test => OnAny(test.Expression, parameters),
        IndexExpression index => OnAny(index.Object, parameters) || AnyOf(index.Arguments, parameters),
        DefaultExpression => false,
        _ => true,
    };

    /// <summary>
    /// Whether an expression that depends on no row names a query: it is no value, but part of the statement.
    /// </summary>
    internal static bool HasQuery(Expression? expression) => expression switch
    {
        null or ParameterExpression or LambdaExpression => false,
        ConstantExpression constant => constant.Value is Query,
        UnaryExpression unary => HasQuery(unary.Operand),
        MemberExpression member => CapturedValues.IsQueryable(member.Type) || HasQuery(member.Expression),
        MethodCallExpression call => CapturedValues.IsQueryable(call.Type) || HasQuery(call.Object)
            || (call.Arguments.Count > 0 && HasQuery(call.Arguments[0])),
        BinaryExpression binary => HasQuery(binary.Left) || HasQuery(binary.Right),
        ConditionalExpression conditional => HasQuery(conditional.Test) || HasQuery(conditional.IfTrue)
            || HasQuery(conditional.IfFalse),
        _ => false,
    };

    private static bool AnyOf(IReadOnlyList<Expression> expressions, List<ParameterExpression> parameters)
    {
        for (var i = 0; i < expressions.Count; i++)
        {
            if (OnAny(expressions[i], parameters))
            {
                return true;
            }
        }

        return false;
    }

    // Not in OnAny itself: a lambda there would make an object for the parameters of every call.
    private static bool AnyElement(ListInitExpression list, List<ParameterExpression> parameters)
        => list.Initializers.Any(element => AnyOf(element.Arguments, parameters));

    private static bool AnyBinding(MemberInitExpression initialized, List<ParameterExpression> parameters)
        => initialized.Bindings.Any(
            binding => binding is not MemberAssignment assignment || OnAny(assignment.Expression, parameters));
}
