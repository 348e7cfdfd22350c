using System.Diagnostics.CodeAnalysis;

namespace Orm.Linq.Expressions;

/// <summary>A piece of a query's structure.</summary>
/// <param name="kind">What kind of piece.</param>
/// <param name="detail">The kind of expression, or a number.</param>
/// <param name="symbol">The member, type, literal or operator; compared by equality.</param>
internal readonly struct StructureToken(TokenKind kind, int detail, object? symbol) : IEquatable<StructureToken>
{
    private readonly int _code = ((int)kind << 16) | detail;
    private readonly object? _symbol = symbol;

    public bool Equals(StructureToken other)
        => _code == other._code && (ReferenceEquals(_symbol, other._symbol) || Equals(_symbol, other._symbol));

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is StructureToken other && Equals(other);

    public override int GetHashCode() => _symbol is null ? _code : unchecked((_code * 397) ^ _symbol.GetHashCode());
}

/// <summary>The kinds of pieces of a query's structure.</summary>
internal enum TokenKind
{
    EntitySet,
    Navigation,
    Operator,
    Query,
    End,
    Type,
    Captured,
    Literal,
    Expression,
    Parameter,
    Method,
    Member,
}
