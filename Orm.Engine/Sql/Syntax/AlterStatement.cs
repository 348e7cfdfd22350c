namespace Orm.Engine.Sql.Syntax;

/// <summary><c>ALTER TABLE name actions</c>; a view or an index can be renamed only.</summary>
internal sealed record AlterStatement(
    ObjectKind Kind, ObjectName Name, bool IfExists, SyntaxList<AlterAction> Actions) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Name = rewriter.Map(Name), Actions = rewriter.Map(Actions) };
}

/// <summary>One change to a table.</summary>
internal abstract record AlterAction : SyntaxNode;

internal sealed record AddColumnAction(ColumnDefinition Column, bool IfNotExists) : AlterAction
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Column = rewriter.Map(Column) };
}

internal sealed record DropColumnAction(string Column, bool IfExists, DropBehavior Behavior) : AlterAction;

internal sealed record AddConstraintAction(TableConstraint Constraint) : AlterAction
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Constraint = rewriter.Map(Constraint) };
}

internal sealed record DropConstraintAction(string Constraint, bool IfExists, DropBehavior Behavior) : AlterAction;

/// <summary><c>VALIDATE CONSTRAINT name</c>: what was added with NOT VALID.</summary>
internal sealed record ValidateConstraintAction(string Constraint) : AlterAction;

/// <summary><c>ALTER CONSTRAINT name [NOT] DEFERRABLE ...</c>; null: nothing is said.</summary>
internal sealed record ChangeConstraintAction(string Constraint, Deferral? Deferral) : AlterAction;

/// <summary><c>ALTER COLUMN column TYPE type [COLLATE name] [USING expression]</c>.</summary>
internal sealed record SetTypeAction(string Column, TypeName Type, ObjectName? Collation, Expression? Using)
    : AlterAction
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with
    {
        Type = rewriter.Map(Type),
        Collation = rewriter.Map(Collation),
        Using = rewriter.Map(Using),
    };
}

/// <summary><c>ALTER COLUMN column SET DEFAULT value</c>, or <c>DROP DEFAULT</c> when there is no value.</summary>
internal sealed record SetDefaultAction(string Column, Expression? Value) : AlterAction
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Value = rewriter.Map(Value) };
}

/// <summary><c>ALTER COLUMN column SET | DROP NOT NULL</c>.</summary>
internal sealed record SetNotNullAction(string Column, bool IsNotNull) : AlterAction;

/// <summary><c>ALTER COLUMN column ADD GENERATED ... AS IDENTITY</c>, or <c>DROP IDENTITY</c>.</summary>
internal sealed record SetIdentityAction(string Column, IdentityConstraint? Identity, bool IfExists) : AlterAction
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) =>
        this with { Identity = rewriter.Map(Identity) };
}

/// <summary><c>ALTER COLUMN column SET GENERATED ALWAYS | BY DEFAULT</c>, and how it counts.</summary>
/// <param name="Column">The column.</param>
/// <param name="IsAlways">What SET GENERATED says; null: nothing.</param>
/// <param name="Options">How it counts from now on.</param>
internal sealed record ChangeIdentityAction(string Column, bool? IsAlways, SequenceOptions Options) : AlterAction
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Options = rewriter.Map(Options) };
}

/// <summary><c>ALTER COLUMN column DROP EXPRESSION</c>: what was generated stays, and is an ordinary value.</summary>
internal sealed record DropExpressionAction(string Column, bool IfExists) : AlterAction;

/// <summary><c>ALTER SEQUENCE name options</c>.</summary>
internal sealed record ChangeSequenceAction(SequenceOptions Options) : AlterAction
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Options = rewriter.Map(Options) };
}

internal sealed record RenameAction(string Name) : AlterAction;

internal sealed record RenameColumnAction(string Column, string Name) : AlterAction;

internal sealed record RenameConstraintAction(string Constraint, string Name) : AlterAction;
