namespace Orm.Backends;

/// <summary>
/// An SQL text and what it is for. A plan keeps one instance, by which connections find what they prepared.
/// </summary>
/// <param name="text">The SQL; its parameters are <c>@p1</c>, <c>@p2</c>, ... in the order of first appearance.</param>
/// <param name="operation">The verb: <c>SELECT</c>, <c>INSERT</c>, <c>UPDATE</c>, <c>DELETE</c> or another.</param>
/// <param name="tables">The tables that the text names, the main one first; empty where not known (raw SQL).</param>
public sealed class SqlStatement(string text, string operation, params IReadOnlyList<string> tables)
{
    /// <summary>The SQL; its parameters are <c>@p1</c>, <c>@p2</c>, ... in the order of first appearance.</summary>
    public string Text { get; } = text;

    /// <summary>The verb: <c>SELECT</c>, <c>INSERT</c>, <c>UPDATE</c>, <c>DELETE</c> or another.</summary>
    public string Operation { get; } = operation;

    /// <summary>The tables that the text names, the main one first; empty where not known (raw SQL).</summary>
    public IReadOnlyList<string> Tables { get; } = tables;

    /// <summary>
    /// The columns of those tables that the text names, so that a backend that refuses it can say which one is missing.
    /// </summary>
    public IReadOnlyList<ColumnReference> Columns
    {
        get => field ?? [];
        init;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A column that a statement names.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its name.</param>
public readonly record struct ColumnReference(string Table, string Column);
