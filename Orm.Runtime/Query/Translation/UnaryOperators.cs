using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>C#'s operators over one value, casts among them.</summary>
internal static class UnaryOperators
{
    internal static Shape Translate(UnaryNode unary, Translator translator)
    {
        if (unary.Operator == CSharpUnary.Convert)
        {
            return Convert(unary, translator);
        }

        var operand = translator.TranslateScalar(unary.Operand);
        var value = unary.Operator switch
        {
            CSharpUnary.Plus => operand,
            CSharpUnary.Not when operand.Type.Kind == ScalarKind.Boolean
                => UnaryScalar.Not(Values.AsCondition(operand)),
            CSharpUnary.Negate when unary.IsChecked && operand.Type.IsInteger
                => Numbers.Checked(Negate(operand), Negate(operand).Type.Kind),
            CSharpUnary.Negate => Negate(operand),
            _ => Complement(Numbers.Promote(operand)),
        };
        return new ScalarShape(value, unary.Type);
    }

    private static Scalar Negate(Scalar operand)
        => new UnaryScalar(UnaryOperator.Negate, operand, Numbers.Promote(operand).Type);

    // SQL complements 64 bits; of a uint only 32 count.
    private static Scalar Complement(Scalar operand)
        => operand.Type.Kind == ScalarKind.UInt32
            ? new CastScalar(
                new UnaryScalar(UnaryOperator.BitwiseNot, operand, ScalarType.Of(ScalarKind.Int64)), operand.Type)
            : new UnaryScalar(UnaryOperator.BitwiseNot, operand, operand.Type);

    private static Shape Convert(UnaryNode cast, Translator translator)
    {
        var operand = translator.Translate(cast.Operand);
        if (operand is not ScalarShape scalar)
        {
            return operand;
        }

        return cast.Type.Scalar is { } kind
            ? new ScalarShape(Numbers.Cast(scalar.Value, kind, cast), cast.Type)
            : new ScalarShape(scalar.Value, scalar.Type);
    }
}
