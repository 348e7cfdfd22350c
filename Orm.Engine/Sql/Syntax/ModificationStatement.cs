namespace Orm.Engine.Sql.Syntax;

/// <summary>A statement that changes the rows of one table.</summary>
/// <param name="Table">The table.</param>
internal abstract record ModificationStatement(ObjectName Table) : Statement
{
    internal WithClause? With { get; init; }

    /// <summary>The name that the statement gives the table.</summary>
    internal string? Alias { get; init; }

    internal SyntaxList<SelectItem> Returning { get; init; }
}

/// <summary><c>INSERT INTO table [(columns)] source [ON CONFLICT ...] [RETURNING ...]</c>.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">The columns in the order of the values; empty: all of them.</param>
/// <param name="Source">The rows, or null for DEFAULT VALUES.</param>
internal sealed record InsertStatement(ObjectName Table, SyntaxList<Identifier> Columns, Query? Source)
    : ModificationStatement(Table)
{
    internal OverridingKind Overriding { get; init; }

    internal ConflictClause? OnConflict { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        With = rewriter.Map(With),
        Table = rewriter.Map(Table),
        Columns = rewriter.Map(Columns),
        Source = rewriter.Map(Source),
        OnConflict = rewriter.Map(OnConflict),
        Returning = rewriter.Map(Returning),
    };
}

internal enum OverridingKind
{
    None,
    SystemValue,
    UserValue,
}

/// <summary><c>ON CONFLICT [target] DO NOTHING | DO UPDATE SET ...</c>.</summary>
/// <param name="Target">Which conflicts are meant; null: every one.</param>
/// <param name="Assignments">The changes to the row in the way; empty: DO NOTHING.</param>
/// <param name="Where">Which rows in the way are changed.</param>
internal sealed record ConflictClause(ConflictTarget? Target, SyntaxList<Assignment> Assignments, Expression? Where)
    : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Target = rewriter.Map(Target),
        Assignments = rewriter.Map(Assignments),
        Where = rewriter.Map(Where),
    };
}

/// <summary>Which unique index is meant: by its elements, or by the name of its constraint.</summary>
internal sealed record ConflictTarget(string? Constraint, SyntaxList<IndexElement> Elements, Expression? Where)
    : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Elements = rewriter.Map(Elements), Where = rewriter.Map(Where) };
}

/// <summary><c>column = value</c>, or <c>(columns) = row</c>.</summary>
/// <param name="Columns">The columns that are set.</param>
/// <param name="Value">The value, or the row or subquery with one value for each column.</param>
/// <param name="IsRow">Whether the columns stand in parentheses.</param>
internal sealed record Assignment(SyntaxList<Identifier> Columns, Expression Value, bool IsRow) : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Columns = rewriter.Map(Columns), Value = rewriter.Map(Value) };
}

/// <summary><c>UPDATE table SET ... [FROM ...] [WHERE ...] [RETURNING ...]</c>.</summary>
internal sealed record UpdateStatement(ObjectName Table, SyntaxList<Assignment> Assignments)
    : ModificationStatement(Table)
{
    internal SyntaxList<TableExpression> From { get; init; }

    internal Expression? Where { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        With = rewriter.Map(With),
        Table = rewriter.Map(Table),
        Assignments = rewriter.Map(Assignments),
        From = rewriter.Map(From),
        Where = rewriter.Map(Where),
        Returning = rewriter.Map(Returning),
    };
}

/// <summary><c>DELETE FROM table [USING ...] [WHERE ...] [RETURNING ...]</c>.</summary>
internal sealed record DeleteStatement(ObjectName Table) : ModificationStatement(Table)
{
    internal SyntaxList<TableExpression> Using { get; init; }

    internal Expression? Where { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        With = rewriter.Map(With),
        Table = rewriter.Map(Table),
        Using = rewriter.Map(Using),
        Where = rewriter.Map(Where),
        Returning = rewriter.Map(Returning),
    };
}

/// <summary><c>TRUNCATE [TABLE] tables [RESTART IDENTITY] [CASCADE]</c>.</summary>
internal sealed record TruncateStatement(SyntaxList<ObjectName> Tables, bool RestartIdentity, DropBehavior Behavior)
    : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Tables = rewriter.Map(Tables) };
}
