namespace Orm.Engine.Sql.Syntax;

/// <summary><c>SET [SESSION | LOCAL] name = values</c>.</summary>
/// <param name="Name">The parts of the name, joined by points.</param>
/// <param name="Values">What to set it to; empty: DEFAULT.</param>
/// <param name="IsLocal">Whether it ends with the transaction.</param>
internal sealed record SetStatement(string Name, SyntaxList<SettingValue> Values, bool IsLocal) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Values = rewriter.Map(Values) };
}

/// <summary><c>RESET name</c>, or <c>RESET ALL</c>.</summary>
internal sealed record ResetStatement(string? Name) : Statement;

/// <summary><c>SHOW name</c>, or <c>SHOW ALL</c>.</summary>
internal sealed record ShowStatement(string? Name) : Statement;

/// <summary>SQLite's <c>PRAGMA name</c>, <c>PRAGMA name = value</c> and <c>PRAGMA name(value)</c>.</summary>
internal sealed record PragmaStatement(ObjectName Name, SettingValue? Value, bool IsCall) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Name = rewriter.Map(Name), Value = rewriter.Map(Value) };
}

/// <summary>The value of a setting, as text: a word, a string or a number with its sign.</summary>
internal sealed record SettingValue(string Text, SettingValueKind Kind) : SyntaxNode;

internal enum SettingValueKind
{
    Word,
    Text,
    Number,
}

/// <summary><c>ANALYZE [table [(columns)]]</c>.</summary>
internal sealed record AnalyzeStatement(ObjectName? Table, SyntaxList<Identifier> Columns) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Table = rewriter.Map(Table), Columns = rewriter.Map(Columns) };
}

/// <summary><c>VACUUM [FULL] [ANALYZE] [table]</c>.</summary>
internal sealed record VacuumStatement(ObjectName? Table, bool IsFull, bool IsAnalyze) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Table = rewriter.Map(Table) };
}

/// <summary><c>CHECKPOINT</c>.</summary>
internal sealed record CheckpointStatement : Statement;
