using System.Linq.Expressions;
using System.Reflection;

namespace Orm.Tests.Documentation.Linq;

/// <summary>
/// One way to call an operator of LINQ: all methods that differ in the types of numbers only, such as the twenty forms
/// of <c>Sum</c>, are one.
/// </summary>
/// <param name="Name">The operator.</param>
/// <param name="Parameters">What stands between its parentheses, as the documentation shows it.</param>
internal sealed record OperatorOverload(string Name, string Parameters)
{
    /// <summary>Every public operator of <see cref="Queryable"/>, in the order of their names.</summary>
    internal static IReadOnlyList<OperatorOverload> All { get; } =
    [
        .. typeof(Queryable).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name != nameof(Queryable.AsQueryable))
            .Select(Of)
            .Distinct()
            .OrderBy(overload => overload.Name, StringComparer.Ordinal)
            .ThenBy(overload => overload.Parameters.Length)
            .ThenBy(overload => overload.Parameters, StringComparer.Ordinal),
    ];

    /// <summary>Whether the last argument is a comparer.</summary>
    internal bool TakesComparer => Parameters.EndsWith("omparer", StringComparison.Ordinal);

    /// <summary>The overload that a method is a form of.</summary>
    internal static OperatorOverload Of(MethodInfo method)
        => new(method.Name, string.Join(", ", method.GetParameters().Skip(1).Select(Describe)));

    /// <inheritdoc/>
    public override string ToString() => $"{Name}({Parameters})";

    private static string Describe(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (Lambda(type) is { } signature)
        {
            return $"{signature} => {parameter.Name}";
        }

        // Of the overloads with a number, the type says which is meant: ElementAt takes an int or an Index.
        return type == typeof(Index) || type == typeof(Range) ? $"{type.Name} {parameter.Name}" : parameter.Name!;
    }

    private static string? Lambda(Type type)
    {
        var function = typeof(Expression).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : type;
        if (!typeof(Delegate).IsAssignableFrom(function))
        {
            return null;
        }

        var inputs = function.GetGenericArguments()[..^1];
        return inputs switch
        {
            [] => "()",
            [_] => "x",
            [_, var second] when second == typeof(int) => "(x, index)",
            _ => "(x, y)",
        };
    }
}
