using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Orm.Linq.Expressions;

/// <summary>
/// CountBy, which is GroupBy with a count as the result: written out as that, it needs no translation of its own.
/// </summary>
internal static class CountByCalls
{
    internal static bool Is(MethodInfo method) => method.Name == nameof(Queryable.CountBy) && !method.DeclaringType!
        .IsAssignableTo(typeof(Query));

    /// <summary>What a key and its elements become.</summary>
    internal static Expression<Func<TKey, IEnumerable<TElement>, KeyValuePair<TKey, int>>> Result<TElement, TKey>()
        => (key, elements) => new KeyValuePair<TKey, int>(key, elements.Count());

    /// <summary>The same for a call of LINQ's own CountBy, whose types are known at run time only.</summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2060:MakeGenericMethod",
        Justification = "Result's type parameters ask for no members, so that nothing of them can be missing.")]
    internal static LambdaExpression ResultOf(MethodCallExpression call)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new QueryNotSupportedException(
                CapturedText.Of(call),
                "In a program that was compiled ahead of time, call CountBy on the query itself, or GroupBy.");
        }

        var result = new Func<LambdaExpression>(Result<object, object>).Method.GetGenericMethodDefinition();
        return (LambdaExpression)result.MakeGenericMethod(call.Method.GetGenericArguments()).Invoke(
            obj: null, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null)!;
    }
}
