using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm.Compiled;

/// <summary>The way from a query to a value that it captured.</summary>
/// <param name="depth">
/// How many operators stand behind the one whose argument holds the value; -1 for the terminal's argument.
/// </param>
/// <param name="argument">The argument's number.</param>
/// <param name="steps">From there on, which part of an expression to go to.</param>
internal sealed class CapturedPath(int depth, int argument, int[] steps)
{
    /// <summary>Finds what a value was read of; null where it is no part of the query's own operators.</summary>
    internal static CapturedPath? Find(Query query, LambdaExpression? terminal, object origin)
    {
        var steps = new List<int>();
        if (terminal is not null && Search(terminal, origin, steps))
        {
            return new CapturedPath(-1, 0, [.. steps]);
        }

        var depth = 0;
        for (var current = query; current is not null; current = current.Source, depth++)
        {
            for (var i = 0; i < current.Arguments.Count; i++)
            {
                if (ReferenceEquals(current.Arguments[i], origin)
                    || (current.Arguments[i] is Expression expression && Search(expression, origin, steps)))
                {
                    return new CapturedPath(depth, i, [.. steps]);
                }
            }
        }

        return null;
    }

    /// <summary>Reads the value.</summary>
    internal object? Read(Query query, LambdaExpression? terminal)
    {
        object start = terminal!;
        if (depth >= 0)
        {
            var current = query;
            for (var i = 0; i < depth; i++)
            {
                current = current.Source!;
            }

            start = current.Arguments[argument];
        }

        if (start is OperatorValue value)
        {
            return value.Value;
        }

        var expression = (Expression)start;
        foreach (var step in steps)
        {
            expression = Part(expression, step)!;
        }

        return CapturedValues.Evaluate(expression);
    }

    private static bool Search(Expression expression, object origin, List<int> steps)
    {
        if (ReferenceEquals(expression, origin))
        {
            return true;
        }

        var count = PartCount(expression);
        for (var i = 0; i < count; i++)
        {
            steps.Add(i);
            if (Part(expression, i) is { } part && Search(part, origin, steps))
            {
                return true;
            }

            steps.RemoveAt(steps.Count - 1);
        }

        return false;
    }

    private static int PartCount(Expression expression) => expression switch
    {
        UnaryExpression or MemberExpression or LambdaExpression or TypeBinaryExpression => 1,
        BinaryExpression => 2,
        ConditionalExpression => 3,
        MethodCallExpression call => call.Arguments.Count + 1,
        InvocationExpression invocation => invocation.Arguments.Count + 1,
        NewExpression creation => creation.Arguments.Count,
        NewArrayExpression array => array.Expressions.Count,
        MemberInitExpression initialized => initialized.Bindings.Count + 1,
        _ => 0,
    };

    private static Expression? Part(Expression expression, int index) => expression switch
    {
        UnaryExpression unary => unary.Operand,
        MemberExpression member => member.Expression,
        LambdaExpression lambda => lambda.Body,
        TypeBinaryExpression test => test.Expression,
        BinaryExpression binary => index == 0 ? binary.Left : binary.Right,
        ConditionalExpression choice => index == 0 ? choice.Test : index == 1 ? choice.IfTrue : choice.IfFalse,
        MethodCallExpression call => index == 0 ? call.Object : call.Arguments[index - 1],
        InvocationExpression invocation => index == 0 ? invocation.Expression : invocation.Arguments[index - 1],
        NewExpression creation => creation.Arguments[index],
        NewArrayExpression array => array.Expressions[index],
        MemberInitExpression initialized => index == 0
            ? initialized.NewExpression
            : (initialized.Bindings[index - 1] as MemberAssignment)?.Expression,
        _ => null,
    };
}
