using System.Collections.Frozen;

namespace Orm.Engine.Functions;

/// <summary>All scalar functions by name. One list per family, each in a file of its own.</summary>
internal static class FunctionCatalog
{
    private static readonly FrozenDictionary<string, ScalarFunction[]> s_functions = All()
        .GroupBy(function => function.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    internal static ReadOnlySpan<ScalarFunction> Find(string name) => s_functions.GetValueOrDefault(name);

    internal static IEnumerable<string> Names => s_functions.Keys;

    private static IEnumerable<ScalarFunction> All() =>
    [
        .. TextFunctionList.All, .. PatternFunctionList.All, .. MathFunctionList.All, .. DateFunctionList.All,
        .. JsonFunctionList.All, .. SystemFunctionList.All, .. CollationFunctionList.All,
    ];
}
