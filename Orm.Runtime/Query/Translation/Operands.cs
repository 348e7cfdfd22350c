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

    /// <summary>The enum or character that was cast to a number, where the other side is one too.</summary>
    private static SyntaxNode WithoutCast(SyntaxNode node, SyntaxNode other)
    {
        var own = Uncast(node);
        return own is not null && (IsNumber(other) || Uncast(other) is not null) ? own : node;
    }

    private static Scalar AsEnumOrChar(Scalar value, SyntaxNode node, SyntaxNode other)
    {
        if (Uncast(node) is not null || value is not LiteralScalar { Value: { } number }
            || Uncast(other) is not { } cast)
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

    private static bool IsNumber(SyntaxNode node) => node switch
    {
        LiteralNode { Value: not null } => true,
        UnaryNode { Operator: CSharpUnary.Convert, Operand: LiteralNode { Value: not null } } => true,
        _ => false,
    };
}
