using System.Reflection;
using Xunit.Sdk;

namespace Orm.Tests.Loading.Campus;

/// <summary>Every backend, for a theory with that one parameter.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryBackendAttribute : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
        => Enum.GetValues<Backend>().Select(backend => new object[] { backend });
}
