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
    internal static object? Evaluate(Expression expression) => expression is ConstantExpression constant
        ? constant.Value
        : Evaluate(expression, new RunClock(TimeProvider.System));

    /// <summary>Computes the value. What the application's own code throws comes out as it is.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="clock">The time of the run.</param>
    internal static object? Evaluate(Expression expression, RunClock clock) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Expression: null } member when clock.TryRead(member.Member, out var time) => time,
        MemberExpression { Member: FieldInfo field, Expression: var receiver } =>
            field.GetValue(Receiver(receiver, expression, clock)),
        MemberExpression { Member: PropertyInfo property, Expression: var receiver } => property.GetValue(
            Receiver(receiver, expression, clock),
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            index: null,
            culture: null),
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

    private static object? Interpret(Expression expression)
        => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object)))
            .Compile(preferInterpretation: true)();
}
