using Orm.Tests.Conformance.Composition;
using Orm.Tests.Faults;
using Xunit;
using Xunit.Sdk;

namespace Orm.Tests.Architecture;

/// <summary>The classes that take minutes come first, by the names that the runner gives their collections.</summary>
public sealed class LongestFirstTests
{
    [Fact]
    public void The_long_classes_come_first_and_the_others_in_the_order_of_their_names()
    {
        var assembly = new TestAssembly(Reflector.Wrap(typeof(LongestFirstTests).Assembly));
        var factory = new CollectionPerClassTestCollectionFactory(assembly, diagnosticMessageSink: null);
        Type[] classes =
        [
            typeof(SizeBudgetTests), typeof(HouseRuleTests), typeof(EngineCompositionTests), typeof(StoreCrashTests),
            typeof(PlantedBugTests),
        ];
        var ordered = new LongestFirst().OrderTestCollections(
            classes.Select(type => factory.Get(Reflector.Wrap(type))));
        Assert.Equal(
            ["PlantedBugTests", "StoreCrashTests", "CompositionTests", "HouseRuleTests", "SizeBudgetTests"],
            ordered.Select(collection => collection.DisplayName.Split('.')[^1]));
    }
}
