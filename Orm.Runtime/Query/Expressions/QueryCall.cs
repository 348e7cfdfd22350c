namespace Orm.Linq.Expressions;

/// <summary>A query and the operator that ends it, such as Count; no operator where all elements are wanted.</summary>
internal readonly struct QueryCall(Query query, string? terminal, OperatorArguments arguments)
{
    internal QueryCall(Query query, string? terminal = null, object? first = null, object? second = null)
        : this(query, terminal, new OperatorArguments(first, second))
    {
    }

    internal Query Query { get; } = query;

    internal string? Terminal { get; } = terminal;

    internal OperatorArguments Arguments { get; } = arguments;
}
