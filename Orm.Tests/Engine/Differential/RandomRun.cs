using System.Globalization;

namespace Orm.Tests.Engine.Differential;

/// <summary>
/// How many random statements are tried and from which seed: 5,000 that are always the same, or, with
/// <c>ORM_SQL_STATEMENTS</c>, as many as it says from a new seed. A failure prints the seed of its database;
/// <c>ORM_SQL_SEED</c> begins with that one.
/// </summary>
internal static class RandomRun
{
    internal const int StatementsEach = 50;

    private static readonly int? s_wanted = Setting("ORM_SQL_STATEMENTS");

    /// <param name="share">The part of the statements that a test tries, in percent.</param>
    internal static IEnumerable<int> Seeds(int share)
    {
        int first = Setting("ORM_SQL_SEED") ?? (s_wanted is null ? 1 : NewSeed());
        return Enumerable.Range(0, Math.Max(1, (s_wanted ?? 5000) / 100 * share / StatementsEach))
            .Select(i => unchecked(first + i));
    }

    /// <summary>What a run has done, for those who started a long one.</summary>
    internal static string Report(int statements, int differences) => string.Create(
        CultureInfo.InvariantCulture, $"{statements:N0} statements, {differences} differences");

    private static int NewSeed() => (int)(TimeProvider.System.GetTimestamp() & int.MaxValue);

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value)
            ? value
            : null;
}
