using System.Reflection;

namespace Orm.Linq.Expressions;

/// <summary>Which methods are LINQ operators, wherever they are declared.</summary>
internal static class LinqMethods
{
    internal static bool IsOperator(MethodInfo method)
    {
        var type = method.DeclaringType;
        return type == typeof(Queryable) || type == typeof(Enumerable) || type == typeof(MemoryExtensions)
            || (type is not null && !method.IsStatic && typeof(Query).IsAssignableFrom(type));
    }

    internal static bool IsPaging(MethodInfo method)
        => method.Name is "Take" or "Skip" or "TakeLast" or "SkipLast" or "ElementAt" or "ElementAtOrDefault"
            && IsOperator(method);

    /// <summary>
    /// Whether a method is <c>Contains</c> of a collection type of its own: List, HashSet and their like.
    /// </summary>
    internal static bool IsCollectionContains(MethodInfo method) => !method.IsStatic
        && method.Name == nameof(List<>.Contains)
        && method.DeclaringType is { IsGenericType: true }
        && method.GetParameters().Length == 1;
}
