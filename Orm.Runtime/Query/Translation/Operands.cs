using System.Globalization;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>
/// The two sides of an operator. C# compares enums and characters as whole numbers; the casts that it wrote for that
/// are taken off again, so that the values meet as they are stored.
/// </summary>
internal static class Operands
{
    internal static (Scalar Left, Scalar Right) Translate(BinaryNode binary, Translator translator)
    {
        var left = translator.TranslateScalar(WithoutCast(binary.Left, binary.Right));
        var right = translator.TranslateScalar(WithoutCast(binary.Right, binary.Left));
        left = AsEnumOrChar(left, binary.Left, binary.Right);
        right = AsEnumOrChar(right, binary.Right, binary.Left);
        return Values.Unify(left, right, binary);
    }

    /// <summary>
    /// The enum or character that was cast to a number, where the other side is one too, or a number that one can be.
    /// </summary>
    private static SyntaxNode WithoutCast(SyntaxNode node, SyntaxNode other)
    {
        var own = Uncast(node);
        return own is not null && (IsOneOf(Number(other), own.Type) || Uncast(other) is not null) ? own : node;
    }

    private static Scalar AsEnumOrChar(Scalar value, SyntaxNode node, SyntaxNode other)
    {
        if (Uncast(node) is not null || value is not LiteralScalar { Value: { } number }
            || Uncast(other) is not { } cast || !IsOneOf(number, cast.Type))
        {
            return value;
        }

        return cast.Type.Scalar == ScalarKind.Char
            ? new LiteralScalar(
                (char)(int)Values.ConvertLiteral(number, ScalarKind.Int32), ScalarType.Of(ScalarKind.Char))
            : new LiteralScalar(
                Values.ConvertLiteral(number, cast.Type.Scalar!.Value), ScalarType.Of(cast.Type.Scalar.Value));
    }

    private static SyntaxNode? Uncast(SyntaxNode node)
        => node is UnaryNode { Operator: CSharpUnary.Convert, Type.IsEnum: false, Operand: var operand }
            && (operand.Type.IsEnum || operand.Type.Scalar == ScalarKind.Char)
                ? operand
                : null;

    private static object? Number(SyntaxNode node) => node switch
    {
        LiteralNode literal => literal.Value,
        UnaryNode { Operator: CSharpUnary.Convert, Operand: LiteralNode literal } => literal.Value,
        _ => null,
    };

    // Another number is equal to no value of the type, but less or greater than each: the cast stays. Real numbers
    // are whole ones without doubt up to 53 bits.
    private static bool IsOneOf(object? number, TypeRef enumOrChar)
    {
        var kind = enumOrChar.Scalar == ScalarKind.Char ? ScalarKind.UInt16 : enumOrChar.Scalar!.Value;
        var exact = number switch
        {
            null => null,
            char character => character,
            double or float => Exact(Convert.ToDouble(number, CultureInfo.InvariantCulture)),
            _ => (decimal?)Convert.ToDecimal(number, CultureInfo.InvariantCulture),
        };
        return exact is { } value
            && decimal.Truncate(value) == value
            && value >= (long)Numbers.Least(kind).Value!
            && value <= (kind == ScalarKind.UInt64 ? ulong.MaxValue : (long)Numbers.Greatest(kind).Value!);
    }

    private static decimal? Exact(double number) => Math.Abs(number) < 1L << 53 && Math.Floor(number) == number
        ? (decimal)(long)number
        : null;
}
