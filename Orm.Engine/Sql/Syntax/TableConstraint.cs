namespace Orm.Engine.Sql.Syntax;

/// <summary>
/// A rule that a column or a table comes with. One that stands at a column names no columns: it means that one.
/// </summary>
/// <param name="Name">The name after CONSTRAINT, or null.</param>
internal abstract record TableConstraint(string? Name) : SyntaxNode
{
    /// <summary>NOT VALID: the rows that are there already need not keep it.</summary>
    internal bool IsNotValid { get; init; }
}

/// <summary><c>[NOT] NULL</c>.</summary>
internal sealed record NullConstraint(string? Name, bool AllowsNull) : TableConstraint(Name);

/// <summary><c>DEFAULT value</c>.</summary>
internal sealed record DefaultConstraint(string? Name, Expression Value) : TableConstraint(Name)
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Value = rewriter.Map(Value) };
}

/// <summary><c>CHECK (condition)</c>.</summary>
internal sealed record CheckConstraint(string? Name, Expression Condition) : TableConstraint(Name)
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Condition = rewriter.Map(Condition) };
}

/// <summary><c>PRIMARY KEY [(columns)]</c> or <c>UNIQUE [NULLS NOT DISTINCT] [(columns)]</c>.</summary>
internal sealed record KeyConstraint(string? Name, KeyKind Kind, SyntaxList<Identifier> Columns)
    : TableConstraint(Name)
{
    internal SyntaxList<Identifier> Include { get; init; }

    internal bool NullsNotDistinct { get; init; }

    /// <summary>The name after USING INDEX: an index that is there becomes the constraint's.</summary>
    internal string? Index { get; init; }

    /// <summary>SQLite's AUTOINCREMENT: values of deleted rows do not come back.</summary>
    internal bool IsAutoIncrement { get; init; }

    internal Deferral Deferral { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Columns = rewriter.Map(Columns), Include = rewriter.Map(Include) };
}

internal enum KeyKind
{
    Primary,
    Unique,
}

/// <summary><c>[FOREIGN KEY (columns)] REFERENCES table [(columns)] ...</c>.</summary>
internal sealed record ForeignKeyConstraint(
    string? Name, SyntaxList<Identifier> Columns, ObjectName Table, SyntaxList<Identifier> TargetColumns)
    : TableConstraint(Name)
{
    internal MatchKind Match { get; init; }

    internal ReferentialAction OnDelete { get; init; }

    internal ReferentialAction OnUpdate { get; init; }

    internal Deferral Deferral { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Columns = rewriter.Map(Columns),
        Table = rewriter.Map(Table),
        TargetColumns = rewriter.Map(TargetColumns),
    };
}

internal enum MatchKind
{
    Simple,
    Full,
}

internal enum ReferentialAction
{
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}

/// <summary>When a constraint is checked.</summary>
internal enum Deferral
{
    /// <summary>NOT DEFERRABLE: at the end of the statement, always.</summary>
    NotDeferrable,

    /// <summary>DEFERRABLE INITIALLY IMMEDIATE.</summary>
    InitiallyImmediate,

    /// <summary>DEFERRABLE INITIALLY DEFERRED: at the end of the transaction.</summary>
    InitiallyDeferred,
}

/// <summary><c>GENERATED ALWAYS AS (expression) STORED | VIRTUAL</c>.</summary>
internal sealed record GeneratedConstraint(string? Name, Expression Expression, bool IsStored) : TableConstraint(Name)
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Expression = rewriter.Map(Expression) };
}

/// <summary><c>GENERATED ALWAYS | BY DEFAULT AS IDENTITY [(options)]</c>.</summary>
internal sealed record IdentityConstraint(string? Name, bool IsAlways, SequenceOptions Options) : TableConstraint(Name)
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Options = rewriter.Map(Options) };
}

/// <summary><c>COLLATE name</c> at a column.</summary>
internal sealed record CollationConstraint(string? Name, ObjectName Collation) : TableConstraint(Name)
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Collation = rewriter.Map(Collation) };
}

/// <summary>How a sequence counts; null: not said.</summary>
internal sealed record SequenceOptions : SyntaxNode
{
    internal long? Start { get; init; }

    internal long? Increment { get; init; }

    internal long? Minimum { get; init; }

    internal long? Maximum { get; init; }

    internal long? Cache { get; init; }

    internal bool? Cycle { get; init; }

    /// <summary>AS type.</summary>
    internal TypeName? Type { get; init; }

    /// <summary>NO MINVALUE: the least number of the type.</summary>
    internal bool HasOwnMinimum { get; init; }

    /// <summary>NO MAXVALUE: the greatest number of the type.</summary>
    internal bool HasOwnMaximum { get; init; }

    internal bool Restarts { get; init; }

    internal long? RestartWith { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Type = rewriter.Map(Type) };
}
