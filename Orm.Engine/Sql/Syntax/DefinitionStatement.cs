namespace Orm.Engine.Sql.Syntax;

/// <summary><c>CREATE TABLE name (...)</c>.</summary>
internal sealed record CreateTableStatement(
    ObjectName Name, SyntaxList<ColumnDefinition> Columns, SyntaxList<TableConstraint> Constraints) : Statement
{
    internal bool IfNotExists { get; init; }

    internal bool IsTemporary { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Name = rewriter.Map(Name),
        Columns = rewriter.Map(Columns),
        Constraints = rewriter.Map(Constraints),
    };
}

/// <summary>
/// A column: <c>name [type] constraints</c>. A column without a type takes its type from what generates it.
/// </summary>
internal sealed record ColumnDefinition(string Name, TypeName? Type, SyntaxList<TableConstraint> Constraints)
    : SyntaxNode
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Type = rewriter.Map(Type), Constraints = rewriter.Map(Constraints) };
}

/// <summary><c>CREATE TABLE name [(columns)] AS query [WITH NO DATA]</c>.</summary>
internal sealed record CreateTableAsStatement(ObjectName Name, SyntaxList<Identifier> Columns, Query Query) : Statement
{
    internal bool IfNotExists { get; init; }

    internal bool IsTemporary { get; init; }

    internal bool WithoutData { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Name = rewriter.Map(Name),
        Columns = rewriter.Map(Columns),
        Query = rewriter.Map(Query),
    };
}

/// <summary>
/// <c>CREATE [UNIQUE] INDEX [name] ON table [USING method] (elements) [INCLUDE (...)] [WHERE ...]</c>.
/// </summary>
internal sealed record CreateIndexStatement(string? Name, ObjectName Table, SyntaxList<IndexElement> Elements)
    : Statement
{
    internal bool IsUnique { get; init; }

    internal bool IfNotExists { get; init; }

    internal IndexMethod Method { get; init; }

    internal SyntaxList<Identifier> Include { get; init; }

    internal bool NullsNotDistinct { get; init; }

    /// <summary>Which rows are indexed.</summary>
    internal Expression? Where { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Table = rewriter.Map(Table),
        Elements = rewriter.Map(Elements),
        Include = rewriter.Map(Include),
        Where = rewriter.Map(Where),
    };
}

internal enum IndexMethod
{
    Unspecified,
    BTree,
    Hash,
    Bitmap,
}

/// <summary>What an index orders by: a column, or an expression in parentheses.</summary>
internal sealed record IndexElement(Expression Expression, SortDirection Direction, NullsOrder Nulls) : SyntaxNode
{
    internal ObjectName? Collation { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Expression = rewriter.Map(Expression), Collation = rewriter.Map(Collation) };
}

/// <summary><c>CREATE VIEW name [(columns)] AS query</c>.</summary>
internal sealed record CreateViewStatement(ObjectName Name, SyntaxList<Identifier> Columns, Query Query) : Statement
{
    internal bool OrReplace { get; init; }

    internal bool IfNotExists { get; init; }

    internal bool IsTemporary { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Name = rewriter.Map(Name),
        Columns = rewriter.Map(Columns),
        Query = rewriter.Map(Query),
    };
}

/// <summary><c>CREATE SEQUENCE name options</c>.</summary>
internal sealed record CreateSequenceStatement(ObjectName Name, bool IfNotExists, SequenceOptions Options) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Name = rewriter.Map(Name), Options = rewriter.Map(Options) };
}

/// <summary><c>DROP TABLE | VIEW | INDEX | SEQUENCE [IF EXISTS] names [CASCADE | RESTRICT]</c>.</summary>
internal sealed record DropStatement(
    ObjectKind Kind, SyntaxList<ObjectName> Names, bool IfExists, DropBehavior Behavior) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Names = rewriter.Map(Names) };
}

internal enum ObjectKind
{
    Table,
    View,
    Index,
    Sequence,
}

internal enum DropBehavior
{
    Unspecified,
    Cascade,
    Restrict,
}
