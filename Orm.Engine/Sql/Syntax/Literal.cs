namespace Orm.Engine.Sql.Syntax;

/// <summary>A value that is written out.</summary>
internal abstract record Literal : Expression;

internal sealed record NullLiteral : Literal;

internal sealed record BooleanLiteral(bool Value) : Literal;

/// <summary>An integer that fits in 64 bits; never negative, because the sign is an operator.</summary>
internal sealed record IntegerLiteral(long Value) : Literal;

/// <summary>A number with a point or an exponent, or an integer that does not fit in 64 bits.</summary>
/// <param name="Text">The digits as written, without separators: exact, whatever type it becomes.</param>
internal sealed record NumberLiteral(string Text) : Literal;

internal sealed record StringLiteral(string Value) : Literal;

/// <summary><c>X'0FA0'</c>.</summary>
internal sealed record BlobLiteral(SyntaxList<byte> Bytes) : Literal;

/// <summary>A text that is read as a value of a type: <c>DATE '2026-01-31'</c>.</summary>
internal sealed record TypedLiteral(TypeName Type, string Text) : Literal
{
    internal override SyntaxNode WithChildren(SyntaxRewriter rewriter) => this with { Type = rewriter.Map(Type) };
}
