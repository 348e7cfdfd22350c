using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>C#'s numeric types: which becomes which, and what a cast does.</summary>
internal static class Numbers
{
    /// <summary>A value as C# promotes it before it calculates: what is narrower than an int becomes one.</summary>
    internal static Scalar Promote(Scalar value) => value.Type.Kind is ScalarKind.SByte or ScalarKind.Byte
        or ScalarKind.Int16 or ScalarKind.UInt16
            ? Widen(value, ScalarType.Int32)
            : value;

    /// <summary>A value cast to another kind of value.</summary>
    internal static Scalar Cast(Scalar value, ScalarKind kind, SyntaxNode node)
    {
        if ((value.Type.Kind == kind && (value.Type.Conversion is null || Nullability(node)))
            || (value.Type.Conversion is not null && IsOfOneEnum(node)))
        {
            return value;
        }

        var type = ScalarType.Of(kind);
        if (value.Type.Conversion is { } conversion)
        {
            throw new TranslationException(
                node, $"The column is stored through {conversion}, so that the database cannot convert it to {kind}.");
        }

        var isChecked = node is UnaryNode { IsChecked: true };
        return (value.Type, type) switch
        {
            _ when value is LiteralScalar { Value: null } => LiteralScalar.Null(type),
            _ when value is LiteralScalar literal && type.IsNumeric && literal.Type.IsNumeric
                => new LiteralScalar(Values.ConvertLiteral(literal.Value!, kind), type),
            ({ Kind: ScalarKind.Decimal }, { Kind: ScalarKind.UInt64 }) => throw new TranslationException(
                node, "Databases have no unsigned 64-bit numbers to cast to. Cast to long first, if the values fit."),
            ({ Kind: ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal }, { Kind: ScalarKind.Char })
                => throw new TranslationException(
                    node, "Databases know the character of a whole number only. Cast to int first."),
            _ when value is ParameterScalar parameter && IsWidening(value.Type.Kind, kind) && !Rounds(value, kind)
                => parameter with { Type = type },
            _ when IsWidening(value.Type.Kind, kind) && type.IsInteger => Widen(value, type),
            _ when value.Type.Kind == ScalarKind.Char && type.IsNumeric && !type.IsInteger
                => Cast(new CastScalar(value, ScalarType.Int32), kind, node),
            _ when type.IsInteger && kind != ScalarKind.UInt64
                && (value.Type.Kind == ScalarKind.Decimal || (isChecked && value.Type.IsNumeric))
                => Checked(value, kind),
            _ when value.Type.Kind is ScalarKind.Char or ScalarKind.UInt64 || type.IsNumeric || kind == ScalarKind.Char
                => new CastScalar(value, type),
            _ => throw new TranslationException(node, $"A {value.Type.Kind} cannot be cast to a {kind} in SQL."),
        };
    }

    /// <summary>A whole number that must fit its type: C#'s checked arithmetic.</summary>
    internal static Scalar Checked(Scalar value, ScalarKind kind) => FunctionScalar.Of(
        ScalarFunction.Checked,
        ScalarType.Of(kind),
        value,
        value.Type.Kind == ScalarKind.UInt64 ? new LiteralScalar(0L, ScalarType.Int64) : Least(kind),
        Greatest(kind));

    /// <summary>The least whole number of a type.</summary>
    internal static LiteralScalar Least(ScalarKind kind) => Bound(kind switch
    {
        ScalarKind.SByte => sbyte.MinValue,
        ScalarKind.Int16 => short.MinValue,
        ScalarKind.Int32 => int.MinValue,
        ScalarKind.Int64 => long.MinValue,
        _ => 0,
    });

    /// <summary>The greatest whole number of a type, of those that 64 bits with a sign can hold.</summary>
    internal static LiteralScalar Greatest(ScalarKind kind) => Bound(kind switch
    {
        ScalarKind.SByte => sbyte.MaxValue,
        ScalarKind.Byte => byte.MaxValue,
        ScalarKind.Int16 => short.MaxValue,
        ScalarKind.UInt16 => ushort.MaxValue,
        ScalarKind.Int32 => int.MaxValue,
        ScalarKind.UInt32 => uint.MaxValue,
        _ => long.MaxValue,
    });

    private static LiteralScalar Bound(long value) => new(value, ScalarType.Int64);

    /// <summary>The kind of number that C# calculates with where two kinds meet.</summary>
    internal static ScalarKind Common(ScalarKind left, ScalarKind right) => left > right ? left : right;

    // Every whole number of up to 63 bits is the same 64-bit value to SQL: only its name changes.
    private static Scalar Widen(Scalar value, ScalarType type) => value switch
    {
        ColumnScalar column => column with { Type = type },
        ParameterScalar parameter => parameter with { Type = type },
        LiteralScalar literal => new LiteralScalar(
            literal.Value is null ? null : Values.ConvertLiteral(literal.Value, type.Kind), type),
        BinaryScalar binary => binary with { Type = type },
        _ => new CastScalar(value, type),
    };

    private static bool Nullability(SyntaxNode node) => node is UnaryNode { Operand.Type: var from, Type: var to }
        && Equals(from.EnumMembers is null, to.EnumMembers is null);

    // From an enum to its Nullable or back.
    private static bool IsOfOneEnum(SyntaxNode node)
        => node is UnaryNode { Operand.Type.EnumMembers: { } from, Type.EnumMembers: { } to } && from.SequenceEqual(to);

    // A float has 24 bits: a whole number that becomes one may be another afterwards, also where the float is widened.
    private static bool Rounds(Scalar value, ScalarKind kind) => kind == ScalarKind.Single
        && value.Type.Kind is ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64;

    /// <summary>Whether numbers of one kind become numbers of the other without a check.</summary>
    internal static bool IsWidening(ScalarKind from, ScalarKind to) => (from, to) switch
    {
        (ScalarKind.UInt64, ScalarKind.Single or ScalarKind.Double or ScalarKind.Decimal) => true,
        (ScalarKind.SByte or ScalarKind.Int16 or ScalarKind.Int32 or ScalarKind.Int64,
            ScalarKind.Byte or ScalarKind.UInt16 or ScalarKind.UInt32) => false,
        (_, ScalarKind.UInt64) => from is ScalarKind.Byte or ScalarKind.UInt16 or ScalarKind.UInt32,
        ( >= ScalarKind.SByte and <= ScalarKind.Int64, _) when ScalarType.Of(to).IsInteger => Bits(from) < Bits(to),
        ( >= ScalarKind.SByte and <= ScalarKind.Int64, _) => ScalarType.Of(to).IsNumeric,
        (ScalarKind.Single, ScalarKind.Double) => true,
        _ => false,
    };

    // The bits of the number without its sign, so that uint fits into long but not into int.
    private static int Bits(ScalarKind kind) => kind switch
    {
        ScalarKind.SByte => 7,
        ScalarKind.Byte => 8,
        ScalarKind.Int16 => 15,
        ScalarKind.UInt16 => 16,
        ScalarKind.Int32 => 31,
        ScalarKind.UInt32 => 32,
        _ => 63,
    };
}
