using Xunit;

namespace Orm.Tests.Engine.References;

/// <summary>A test that needs PostgreSQL 15. Where it is not installed the test shows as skipped; in CI it
/// fails.</summary>
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresNeeded.WhyNot;
}

/// <inheritdoc cref="PostgresFactAttribute"/>
internal sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute() => Skip = PostgresNeeded.WhyNot;
}

internal static class PostgresNeeded
{
    internal static string? WhyNot =>
        PostgresCluster.IsInstalled || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }
            ? null
            : "PostgreSQL 15 is not installed here (Debian: apt-get install postgresql).";
}
