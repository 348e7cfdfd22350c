using System.Reflection;
using Orm.Tests.Architecture;
using Orm.Tests.Conformance.Harness;
using Xunit;

namespace Orm.Tests.Conformance.Queries;

/// <summary>
/// The suite is a library, and the runner looks for tests in this assembly only: a class of queries that nobody
/// inherits here would be compiled and never asked.
/// </summary>
public sealed class EveryBackendTests
{
    public static TheoryData<Type> Backends =>
    [
        .. typeof(ConformanceBackend).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ConformanceBackend))),
    ];

    [Theory]
    [MemberData(nameof(Backends))]
    public void Every_class_of_queries_runs_on_it(Type backend)
    {
        var inherited = typeof(EveryBackendTests).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, BaseType: not null })
            .Where(type => type.GetInterfaces().Contains(typeof(IClassFixture<>).MakeGenericType(backend)))
            .Select(type => type.BaseType!);
        var classes = typeof(ConformanceBackend).Assembly.GetExportedTypes().Where(IsClassOfQueries).ToList();
        Assert.NotEmpty(classes);
        Violations.AssertNone(classes.Except(inherited).Select(type => $"{type.Name} has no class for {backend.Name}"));
    }

    [Fact]
    public void There_are_three_of_them() => Assert.Equal(3, Backends.Count);

    private static bool IsClassOfQueries(Type type)
        => type.IsAbstract
            && type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, [typeof(ConformanceBackend)])
                is not null;
}
