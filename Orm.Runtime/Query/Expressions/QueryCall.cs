namespace Orm.Linq.Expressions;

/// <summary>A query and the operator that ends it, such as Count; no operator where all elements are wanted.</summary>
internal readonly struct QueryCall(Query query, string? terminal = null, object? first = null, object? second = null)
{
    internal Query Query { get; } = query;

    internal string? Terminal { get; } = terminal;

    internal object? First { get; } = first;

    internal object? Second { get; } = second;
}
