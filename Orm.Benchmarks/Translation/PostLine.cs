namespace Orm.Benchmarks.Translation;

/// <summary>What the measured query returns.</summary>
internal sealed record PostLine(string Title, int Score, DateTime CreatedAt);
