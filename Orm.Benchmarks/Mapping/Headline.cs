namespace Orm.Benchmarks.Mapping;

/// <summary>
/// What a page lists of a post, with the name of its author: the result of a join. Made by its properties, because
/// Dapper takes a constructor only where every type is the one that SQLite says.
/// </summary>
internal sealed record Headline
{
    public required long Id { get; init; }

    public required string Title { get; init; }

    public required int Score { get; init; }

    public required string Author { get; init; }
}
