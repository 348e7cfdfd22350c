using System.Globalization;
using System.Text;
using Orm.Backends.Sqlite.Functions;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

/// <summary>The names that a connection is opened with are those of the functions that are called.</summary>
public sealed class FunctionSignaturesTests
{
    [Fact]
    public void Signatures_are_those_of_the_definitions()
    {
        var scalars = FunctionDefinitions.Scalars.Select(
            function => function.Arguments.ToString(CultureInfo.InvariantCulture) + function.Name);
        var aggregates = FunctionDefinitions.Aggregates.Select(
            function => (function.Inverse is null ? 'a' : 'w') + function.Name);

        Assert.Equal(
            scalars.Concat(aggregates),
            Encoding.ASCII.GetString(FunctionSignatures.All).Split('\0', StringSplitOptions.RemoveEmptyEntries));
    }
}
