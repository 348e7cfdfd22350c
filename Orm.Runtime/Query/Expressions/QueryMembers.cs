using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Orm.Linq.Expressions;

/// <summary>What the attributes of methods and properties say about their part in queries.</summary>
internal static class QueryMembers
{
    private static readonly ConcurrentDictionary<MemberInfo, Role> Known = new();

    /// <summary>
    /// Whether a method or property has a meaning only as part of a query, so that it is no value to be computed before
    /// it, whatever it depends on. The text of an interpolated string belongs to the query's structure, and so
    /// do the items of a tuple; what is another value whenever it is asked would have to be another one in every row.
    /// </summary>
    internal static bool IsPartOfQuery(MemberInfo member) => RoleOf(member).IsPartOfQuery;

    /// <summary>Whether a method makes a tuple, which is read as the object that it makes.</summary>
    internal static bool IsTupleCreation(MethodInfo method) => method.Name == nameof(Tuple.Create)
        && (method.DeclaringType == typeof(ValueTuple) || method.DeclaringType == typeof(Tuple))
        && RuntimeTypes.IsTuple(method.ReturnType);

    /// <summary>The name of the database's function that a method stands for; null for other methods.</summary>
    internal static string? FunctionOf(MethodInfo method) => RoleOf(method).Function;

    /// <summary>The expression that takes the place of a method or property in queries; null where none does.</summary>
    internal static LambdaExpression? ExpansionOf(MemberInfo member) => RoleOf(member).Expansion;

    private static Role RoleOf(MemberInfo member) => Known.GetOrAdd(member, static unknown => Create(unknown));

    private static Role Create(MemberInfo member)
    {
        var function = member.GetCustomAttribute<SqlFunctionAttribute>(inherit: false)?.Name;
        var isPartOfQuery = function is not null
            || member.DeclaringType == typeof(FormattableStringFactory)
            || member.DeclaringType == typeof(Random)
            || (member.DeclaringType == typeof(Guid)
                && member.Name is nameof(Guid.NewGuid) or nameof(Guid.CreateVersion7))
            || (member is MethodInfo method && IsTupleCreation(method))
            || member.IsDefined(typeof(PartOfQueryAttribute), inherit: false)
            || member.DeclaringType?.IsDefined(typeof(PartOfQueryAttribute), inherit: false) == true;
        var expandable = member.GetCustomAttribute<ExpandableAttribute>(inherit: false);
        return new Role(isPartOfQuery, function, expandable is null ? null : ExpressionOf(expandable, member));
    }

    private static LambdaExpression ExpressionOf(ExpandableAttribute expandable, MemberInfo member)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var value = expandable.Type.GetField(expandable.Member, Static)?.GetValue(null)
            ?? expandable.Type.GetProperty(expandable.Member, Static)?.GetValue(null);
        return value is LambdaExpression lambda && Fits(lambda, member)
            ? lambda
            : throw new QueryNotSupportedException(
                $"{member.DeclaringType?.Name}.{member.Name}",
                $"[Expandable] names {expandable.Type.Name}.{expandable.Member}, which must be a static field or " +
                "property that holds an expression with the member's parameters, an instance first, and its type.");
    }

    private static bool Fits(LambdaExpression lambda, MemberInfo member)
    {
        Type[] parameters = member switch
        {
            MethodInfo { IsStatic: true } method => [.. method.GetParameters().Select(p => p.ParameterType)],
            MethodInfo method => [member.DeclaringType!, .. method.GetParameters().Select(p => p.ParameterType)],
            _ => [member.DeclaringType!],
        };
        var type = member is MethodInfo { ReturnType: var returned } ? returned : ((PropertyInfo)member).PropertyType;
        return lambda.ReturnType == type
            && lambda.Parameters.Select(parameter => parameter.Type).SequenceEqual(parameters);
    }

    private sealed record Role(bool IsPartOfQuery, string? Function, LambdaExpression? Expansion);
}
