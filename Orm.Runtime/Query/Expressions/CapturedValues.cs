using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace Orm.Linq.Expressions;

/// <summary>Computes what an expression that depends on no row is worth, as C# would before the query.</summary>
internal static class CapturedValues
{
    /// <summary>Whether a variable of a type can hold a query.</summary>
    internal static bool IsQueryable(Type type)
        => !type.IsValueType && type != typeof(string) && typeof(IQueryable).IsAssignableFrom(type);

    /// <summary>Computes the value outside of a run.</summary>
    internal static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,

        // A variable of the program, as nearly all are.
        MemberExpression { Member: FieldInfo field, Expression: ConstantExpression { Value: { } closure } }
            => field.GetValue(closure),
        _ => Evaluate(expression, new RunClock(TimeProvider.System)),
    };

    /// <summary>Computes the value. What the application's own code throws comes out as it is.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="clock">The time of the run.</param>
    internal static object? Evaluate(Expression expression, RunClock clock) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Expression: null } member when clock.TryRead(member.Member, out var time) => time,
        MemberExpression { Member.Name: nameof(Nullable<>.HasValue), Expression: { } tested } when IsNullable(tested)
            => Evaluate(tested, clock) is not null,
        MemberExpression { Member: FieldInfo field, Expression: var receiver } =>
            field.GetValue(Receiver(receiver, expression, clock)),
        MemberExpression { Member: PropertyInfo property, Expression: var receiver } => property.GetValue(
            Receiver(receiver, expression, clock),
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            index: null,
            culture: null),
        MethodCallExpression { Object: { } receiver } call when IsNullable(receiver)
            => CallOnNullable(call, Evaluate(receiver, clock), clock),
        UnaryExpression { NodeType: ExpressionType.Not, Method: null, Operand: var operand }
            when operand.Type == typeof(bool) => !(bool)Evaluate(operand, clock)!,
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } comparison
            when TryFindTested(comparison, out var other)
            => Evaluate(other, clock) is null == (comparison.NodeType == ExpressionType.Equal),
        MethodCallExpression call when !call.Method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef)
            && !call.Type.IsByRefLike
                && !call.Arguments.Any(argument => argument is LambdaExpression || argument.Type.IsByRefLike)
            => call.Method.Invoke(
                Receiver(call.Object, expression, clock),
                BindingFlags.DoNotWrapExceptions,
                binder: null,
                EvaluateAll(call.Arguments, clock),
                culture: null),
        NewExpression { Constructor: { } constructor } creation => constructor.Invoke(
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            EvaluateAll(creation.Arguments, clock),
            culture: null),
        _ => Interpret(clock.Replace(expression)),
    };

    private static object?[] EvaluateAll(IReadOnlyList<Expression> expressions, RunClock clock)
        => [.. expressions.Select(expression => Evaluate(expression, clock))];

    private static object? Receiver(Expression? receiver, Expression whole, RunClock clock) => receiver is null
        ? null
        : Evaluate(receiver, clock) ?? throw new InvalidOperationException(
            $"A query uses '{CapturedText.Of(whole)}', but '{CapturedText.Of(receiver)}' is null.");

    private static bool IsNullable(Expression expression) => Nullable.GetUnderlyingType(expression.Type) is not null;

    // Boxed, a value that is null has lost its type, and with it the method.
    private static object? CallOnNullable(MethodCallExpression call, object? receiver, RunClock clock)
        => receiver is null
            ? Interpret(clock.Replace(call.Update(Expression.Constant(null, call.Object!.Type), call.Arguments)))
            : call.Method.Invoke(
                receiver,
                BindingFlags.DoNotWrapExceptions,
                binder: null,
                EvaluateAll(call.Arguments, clock),
                culture: null);

    /// <summary>What is compared with null, where no operator of an application has a say.</summary>
    private static bool TryFindTested(BinaryExpression comparison, [NotNullWhen(true)] out Expression? tested)
    {
        tested = comparison switch
        {
            { Method: { } method } when method.DeclaringType != typeof(string) => null,
            { Right: ConstantExpression { Value: null } } => comparison.Left,
            { Left: ConstantExpression { Value: null } } => comparison.Right,
            _ => null,
        };
        return tested is not null;
    }

    private static object? Interpret(Expression expression)
        => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object)))
            .Compile(preferInterpretation: true)();
}
