using Orm.Tests.Conformance.Composition;
using Orm.Tests.Faults;
using Orm.Tests.Faults.Kills;
using Orm.Tests.Generator.Diagnostics;
using Orm.Tests.Generator.Queries;
using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Orm.Tests.Architecture.LongestFirst", "Orm.Tests")]

namespace Orm.Tests.Architecture;

/// <summary>
/// Starts the classes that take minutes before all others: the tests of a class run one after another, so that one
/// that starts last keeps a single processor busy at the end of the whole run. Which they are says
/// <c>.ci/slowest-tests</c>.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] s_long =
    [
        typeof(PlantedBugTests),
        typeof(CompiledConformanceTests),
        typeof(TransactionCrashTests),
        typeof(FrontEndParityTests),
        typeof(StoreCrashTests),
        typeof(RefusalReportTests),
        typeof(KilledProcessTests),
        typeof(CompositionTests),
        typeof(FolderDirectionTests),
    ];

    /// <inheritdoc/>
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
        => testCollections.OrderBy(Place).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    // A class without a collection of its own choice is in one that is named after it; one that is chosen has the short
    // name of a type.
    private static int Place(ITestCollection collection)
    {
        var place = Array.FindIndex(
            s_long,
            type => collection.DisplayName == type.Name
                || collection.DisplayName.EndsWith(" " + type.FullName, StringComparison.Ordinal));
        return place < 0 ? s_long.Length : place;
    }
}
