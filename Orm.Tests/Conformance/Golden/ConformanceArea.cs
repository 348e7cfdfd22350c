using System.Reflection;
using Orm.Tests.Conformance.Harness;
using Orm.Tests.Conformance.Queries;
using Xunit;

namespace Orm.Tests.Conformance.Golden;

/// <summary>The queries of one class of the suite.</summary>
/// <param name="Name">The class.</param>
/// <param name="Cases">Its queries, in the order of the text.</param>
internal sealed record ConformanceArea(string Name, IReadOnlyList<ConformanceCase> Cases)
{
    private static readonly Lazy<IReadOnlyList<ConformanceArea>> Areas = new(Find);

    /// <summary>Every class that has queries, in the order of their names.</summary>
    internal static IReadOnlyList<ConformanceArea> All => Areas.Value;

    // Found, not listed: a class that nobody listed would have no golden and no place in the documentation.
    private static IReadOnlyList<ConformanceArea> Find() =>
    [
        .. typeof(NavigationTests).Assembly.GetTypes()
            .Where(type => type.IsAbstract && type.Namespace!.StartsWith(
                typeof(NavigationTests).Namespace!, StringComparison.Ordinal))
            .Select(type => new ConformanceArea(type.Name, [.. CasesOf(type)]))
            .Where(area => area.Cases.Count > 0)
            .OrderBy(area => area.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<ConformanceCase> CasesOf(Type type)
        => type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(TheoryData<ConformanceCase>))
            .OrderBy(field => field.MetadataToken)
            .SelectMany(field => (IEnumerable<object?[]>)field.GetValue(null)!)
            .Select(row => (ConformanceCase)row[0]!);
}
