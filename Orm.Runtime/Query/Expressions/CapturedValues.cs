using System.Linq.Expressions;
using System.Reflection;

namespace Orm.Linq.Expressions;

/// <summary>Computes what an expression that depends on no row is worth, as C# would before the query.</summary>
internal static class CapturedValues
{
    /// <summary>Whether a variable of a type can hold a query.</summary>
    internal static bool IsQueryable(Type type)
        => !type.IsValueType && type != typeof(string) && typeof(IQueryable).IsAssignableFrom(type);

    /// <summary>Computes the value. What the application's own code throws comes out as it is.</summary>
    internal static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field, Expression: var receiver } =>
            field.GetValue(Receiver(receiver, expression)),
        MemberExpression { Member: PropertyInfo property, Expression: var receiver } => property.GetValue(
            Receiver(receiver, expression), BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null),
        MethodCallExpression call when !call.Method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef)
            && !call.Type.IsByRefLike
                && !call.Arguments.Any(argument => argument is LambdaExpression || argument.Type.IsByRefLike)
            => call.Method.Invoke(
                Receiver(call.Object, expression),
                BindingFlags.DoNotWrapExceptions,
                binder: null,
                [.. call.Arguments.Select(Evaluate)],
                culture: null),
        NewExpression { Constructor: { } constructor } creation => constructor.Invoke(
            BindingFlags.DoNotWrapExceptions, binder: null, [.. creation.Arguments.Select(Evaluate)], culture: null),
        _ => Interpret(expression),
    };

    private static object? Receiver(Expression? receiver, Expression whole) => receiver is null
        ? null
        : Evaluate(receiver) ?? throw new InvalidOperationException(
            $"A query uses '{CapturedText.Of(whole)}', but '{CapturedText.Of(receiver)}' is null.");

    private static object? Interpret(Expression expression)
        => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object)))
            .Compile(preferInterpretation: true)();
}
