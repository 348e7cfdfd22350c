using System.Linq.Expressions;
using System.Reflection;

namespace Orm.Tests.Conformance.Harness;

/// <summary>
/// Finds the asynchronous form of the operator that ends a query, so that a case that is written with
/// <c>Count</c> runs <c>CountAsync</c>, too.
/// </summary>
internal static class AsyncForm
{
    /// <summary>A call of the asynchronous form; null where the query class has none.</summary>
    /// <param name="body">The query, which ends in a call of <see cref="Queryable"/>, perhaps boxed.</param>
    /// <param name="parameter">What stands for the source in it.</param>
    /// <param name="source">The source.</param>
    internal static Func<Task<object?>>? Of(Expression body, ParameterExpression parameter, ISource source)
    {
        var plain = body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : body;
        var bound = new Binding(parameter, source).Visit(plain);
        if (bound is not MethodCallExpression call || call.Method.DeclaringType != typeof(Queryable))
        {
            return null;
        }

        var query = Evaluate(call.Arguments[0])!;
        var arguments = call.Arguments.Skip(1).Select(Argument).Append(CancellationToken.None).ToArray();
        var method = query.GetType().GetMethods()
            .Where(candidate => candidate.Name == call.Method.Name + "Async")
            .Select(candidate => Close(candidate, call))
            .FirstOrDefault(candidate => candidate is not null && Takes(candidate, arguments));
        return method is null ? null : () => Run(method, query, arguments);
    }

    private static async Task<object?> Run(MethodInfo method, object query, object?[] arguments)
    {
        var task = (Task)method.Invoke(
            query, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
        await task;
        return task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task);
    }

    private static MethodInfo? Close(MethodInfo method, MethodCallExpression call)
    {
        if (!method.IsGenericMethodDefinition)
        {
            return method;
        }

        return method.GetGenericArguments().Length == 1 && call.Arguments.Count == 2
            ? method.MakeGenericMethod(call.Type)
            : null;
    }

    private static bool Takes(MethodInfo method, object?[] arguments)
    {
        var parameters = method.GetParameters();
        return parameters.Length == arguments.Length && parameters.Zip(arguments).All(
            pair => pair.Second is null || pair.First.ParameterType.IsInstanceOfType(pair.Second));
    }

    private static object? Argument(Expression argument)
        => argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : Evaluate(argument);

    private static object? Evaluate(Expression expression)
        => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object)))
            .Compile(preferInterpretation: true)();

    /// <summary>Puts the source where the parameter stands.</summary>
    private sealed class Binding(ParameterExpression parameter, ISource source) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
            => node == parameter ? Expression.Constant(source, typeof(ISource)) : node;
    }
}
