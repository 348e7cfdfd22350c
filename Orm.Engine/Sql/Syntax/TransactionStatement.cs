namespace Orm.Engine.Sql.Syntax;

/// <summary><c>BEGIN</c> or <c>START TRANSACTION</c>, with its modes.</summary>
internal sealed record BeginStatement(TransactionModes Modes) : Statement
{
    /// <summary>
    /// SQLite's IMMEDIATE and EXCLUSIVE: writers wait for each other here, not at their first change.
    /// </summary>
    internal bool IsImmediate { get; init; }

    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Modes = rewriter.Map(Modes) };
}

internal sealed record CommitStatement(bool AndChain) : Statement;

internal sealed record RollbackStatement(bool AndChain) : Statement;

internal sealed record SavepointStatement(string Name) : Statement;

internal sealed record ReleaseSavepointStatement(string Name) : Statement;

internal sealed record RollbackToSavepointStatement(string Name) : Statement;

/// <summary><c>SET TRANSACTION modes</c>, or <c>SET SESSION CHARACTERISTICS AS TRANSACTION modes</c>.</summary>
internal sealed record SetTransactionStatement(TransactionModes Modes, bool IsForSession) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Modes = rewriter.Map(Modes) };
}

/// <summary><c>SET CONSTRAINTS ALL | names DEFERRED | IMMEDIATE</c>.</summary>
/// <param name="Names">The constraints; empty: all.</param>
/// <param name="IsDeferred">Whether they wait for the end of the transaction.</param>
internal sealed record SetConstraintsStatement(SyntaxList<ObjectName> Names, bool IsDeferred) : Statement
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Names = rewriter.Map(Names) };
}

/// <summary>What was said about a transaction; null: nothing.</summary>
internal sealed record TransactionModes(IsolationLevel? Isolation, bool? IsReadOnly, bool? IsDeferrable) : SyntaxNode;

internal enum IsolationLevel
{
    ReadUncommitted,
    ReadCommitted,
    RepeatableRead,
    Serializable,
}
