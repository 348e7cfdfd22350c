using System.Reflection;
using System.Runtime.CompilerServices;
using Orm.Linq.Expressions;

namespace Orm.Tests.Linq.Catalogue;

/// <summary>The public members of C#'s scalar types that a query can apply to values of its rows.</summary>
internal static class ScalarMembers
{
    internal static readonly IReadOnlyList<Type> Types =
    [
        typeof(string), typeof(char), typeof(bool), typeof(int), typeof(long), typeof(short), typeof(sbyte),
        typeof(byte), typeof(ushort), typeof(uint), typeof(ulong), typeof(double), typeof(float), typeof(decimal),
        typeof(Math), typeof(MathF), typeof(Convert), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly),
        typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(int?), typeof(Enum),
    ];

    /// <summary>The members of a type, in the order of their signatures.</summary>
    internal static IEnumerable<MemberInfo> Of(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(DependsOnRow)
        .OrderBy(Signature, StringComparer.Ordinal);

    /// <summary>A member as C# declares it, without its result: <c>IndexOf(char, int)</c>.</summary>
    internal static string Signature(MemberInfo member) => member switch
    {
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } indexes => $"this[{List(indexes)}]",
        ConstructorInfo constructor => $"new {Name(constructor.DeclaringType!)}({List(constructor.GetParameters())})",
        MethodInfo method => $"{method.Name}({List(method.GetParameters())})",
        _ => member.Name,
    };

    /// <summary>A type as C# writes it.</summary>
    internal static string Name(Type type) => RuntimeTypes.Of(type).Name;

    private static string List(ParameterInfo[] parameters)
        => string.Join(", ", parameters.Select(parameter => Name(parameter.ParameterType)));

    // A static member without arguments is computed before the query. Operators stand in the suite of queries.
    private static bool DependsOnRow(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(ObsoleteAttribute)) => false,
        PropertyInfo property => property.GetMethod is { IsStatic: false } getter && HasTreeForm(getter),
        ConstructorInfo constructor => constructor.GetParameters().Length > 0 && HasTreeForm(constructor),
        MethodInfo { IsSpecialName: false, ContainsGenericParameters: false } method
            => (!method.IsStatic || method.GetParameters().Length > 0)
            && method.ReturnType != typeof(void) && !method.ReturnType.IsByRefLike && !method.ReturnType.IsByRef
            && HasTreeForm(method),
        _ => false,
    };

    private static bool HasTreeForm(MethodBase method) => method.GetParameters().All(
        parameter => !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsByRefLike
            && !parameter.ParameterType.IsPointer
            && !parameter.IsDefined(typeof(ParamCollectionAttribute)));
}
