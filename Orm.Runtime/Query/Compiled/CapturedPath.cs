using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm.Compiled;

/// <summary>The way from a query to a value that it captured.</summary>
/// <param name="hops">
/// The arguments that lead to the value: of an operator of the query, then of one of the query that this argument is,
/// and so on. None for a value in the terminal's argument.
/// </param>
/// <param name="steps">From there on, which part of an expression to go to.</param>
internal sealed class CapturedPath((int Depth, int Argument)[] hops, int[] steps)
{
    // Stands for the program's rows, where an argument's number would.
    private const int Rows = -1;

    // The expressions have one shape at all calls; asked at the first one.
    private Reach _reach;

    /// <summary>Finds what a value was read of; null where it is no part of the query's own operators.</summary>
    internal static CapturedPath? Find(Query query, LambdaExpression? terminal, object origin)
    {
        var hops = new List<(int Depth, int Argument)>();
        var steps = new List<int>();
        return (terminal is not null && Search(terminal, origin, steps)) || Search(query, origin, hops, steps)
            ? new CapturedPath([.. hops], [.. steps])
            : null;
    }

    /// <summary>Reads the value.</summary>
    internal object? Read(Query query, LambdaExpression? terminal)
    {
        object start = terminal!;
        for (var hop = 0; hop < hops.Length; hop++)
        {
            var current = hop == 0 ? query : (Query)start;
            for (var depth = hops[hop].Depth; depth > 0; depth--)
            {
                current = current.Source!;
            }

            start = hops[hop].Argument == Rows ? current.Values! : current.Arguments[hops[hop].Argument];
        }

        if (start is OperatorValue value)
        {
            return value.Value;
        }

        var expression = (Expression)start;
        if (_reach == Reach.Unknown)
        {
            _reach = IsGuarded(expression) ? Reach.Guarded : Reach.Always;
        }

        foreach (var step in steps)
        {
            expression = Part(expression, step)!;
        }

        return _reach == Reach.Guarded
            ? ReadGuarded((Expression)start, expression)
            : CapturedValues.Evaluate(expression);
    }

    /// <summary>Whether the path leads through what C# may not compute.</summary>
    private bool IsGuarded(Expression start)
    {
        var expression = start;
        foreach (var step in steps)
        {
            if (Guard.Of(expression, step) is not null)
            {
                return true;
            }

            expression = Part(expression, step)!;
        }

        return false;
    }

    private object? ReadGuarded(Expression start, Expression captured)
    {
        if (Guard.IsNeededFor(captured) && !IsReached(start))
        {
            return Guard.Unreached(captured.Type);
        }

        var value = CapturedValues.Evaluate(captured);
        return value is null && Guard.Unreached(captured.Type) is { } empty && !IsReached(start) ? empty : value;
    }

    /// <summary>Whether C# computes what the path leads to, as far as captured values say.</summary>
    private bool IsReached(Expression start)
    {
        var clock = new RunClock(TimeProvider.System);
        var parameters = new List<ParameterExpression>();
        var expression = start;
        foreach (var step in steps)
        {
            if (expression is LambdaExpression lambda)
            {
                parameters.AddRange(lambda.Parameters);
            }

            if (Guard.Of(expression, step) is { } guard && !guard.IsOpen(parameters, clock))
            {
                return false;
            }

            expression = Part(expression, step)!;
        }

        return true;
    }

    /// <summary>Searches the arguments of all operators, from the last one back to the first.</summary>
    private static bool Search(Query query, object origin, List<(int Depth, int Argument)> hops, List<int> steps)
    {
        var depth = 0;
        for (var current = query; current is not null; current = current.Source, depth++)
        {
            if (ReferenceEquals(current.Values, origin))
            {
                hops.Add((depth, Rows));
                return true;
            }

            for (var i = 0; i < current.Arguments.Count; i++)
            {
                hops.Add((depth, i));
                var argument = current.Arguments[i];
                if (ReferenceEquals(argument, origin)
                    || (argument is Expression expression && Search(expression, origin, steps))
                    || (argument is Query operand && Search(operand, origin, hops, steps)))
                {
                    return true;
                }

                hops.RemoveAt(hops.Count - 1);
            }
        }

        return false;
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

    private enum Reach
    {
        Unknown,
        Always,
        Guarded,
    }
}
