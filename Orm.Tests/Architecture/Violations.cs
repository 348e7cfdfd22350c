using Xunit;

namespace Orm.Tests.Architecture;

/// <summary>Reports every place that breaks a rule, where Assert.Empty would show the first five.</summary>
internal static class Violations
{
    public static void AssertNone(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} in violation:\n  {string.Join("\n  ", all)}");
        }
    }
}
