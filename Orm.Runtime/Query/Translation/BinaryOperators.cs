using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation.Members;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>C#'s operators over two values.</summary>
internal static class BinaryOperators
{
    internal static Shape Translate(BinaryNode binary, Translator translator) => binary.Operator switch
    {
        CSharpBinary.AndAlso or CSharpBinary.OrElse => Logic(binary, translator),
        CSharpBinary.Equal or CSharpBinary.NotEqual => Truth(Equality.Translate(binary, translator), binary),
        CSharpBinary.Less or CSharpBinary.LessOrEqual or CSharpBinary.Greater or CSharpBinary.GreaterOrEqual
            => Truth(Comparison(binary, translator), binary),
        CSharpBinary.Coalesce => Coalesce(binary, translator),
        CSharpBinary.Add when binary.Type.Scalar == ScalarKind.String
            => new ScalarShape(Strings.Concat([binary.Left, binary.Right], translator), binary.Type),
        CSharpBinary.And or CSharpBinary.Or or CSharpBinary.ExclusiveOr when binary.Type.Scalar == ScalarKind.Boolean
            => BooleanOperation(binary, translator),
        CSharpBinary.ShiftLeft or CSharpBinary.ShiftRight
            => new ScalarShape(Bits.Shift(binary, translator), binary.Type),
        _ => Arithmetic(binary, translator),
    };

    private static ScalarShape Truth(Scalar value, BinaryNode binary) => new(value, binary.Type);

    private static ScalarShape Logic(BinaryNode binary, Translator translator)
    {
        var left = translator.TranslateCondition(binary.Left);
        var right = translator.TranslateCondition(binary.Right);
        return Truth(
            binary.Operator == CSharpBinary.AndAlso ? BinaryScalar.And(left, right) : BinaryScalar.Or(left, right),
            binary);
    }

    // On truth values, & | ^ are C#'s three-valued logic where the operands are nullable, which is SQL's.
    private static ScalarShape BooleanOperation(BinaryNode binary, Translator translator)
    {
        var left = translator.TranslateCondition(binary.Left);
        var right = translator.TranslateCondition(binary.Right);
        return Truth(
            binary.Operator switch
            {
                CSharpBinary.And => BinaryScalar.And(left, right),
                CSharpBinary.Or => BinaryScalar.Or(left, right),
                _ when left.IsNullable || right.IsNullable
                    => new BinaryScalar(BinaryOperator.ExclusiveOr, left, right, ScalarType.Boolean),
                _ => BinaryScalar.Compare(BinaryOperator.NotEqual, left, right),
            },
            binary);
    }

    private static Scalar Comparison(BinaryNode binary, Translator translator)
    {
        var (left, right) = Operands.Translate(binary, translator);
        if (left.Type.Conversion is { } conversion)
        {
            throw new TranslationException(
                binary, $"The column is stored through {conversion}; the database only knows whether two values " +
                "are equal.");
        }

        var comparison = binary.Operator switch
        {
            CSharpBinary.Less => BinaryOperator.Less,
            CSharpBinary.LessOrEqual => BinaryOperator.LessOrEqual,
            CSharpBinary.Greater => BinaryOperator.Greater,
            _ => BinaryOperator.GreaterOrEqual,
        };
        return BinaryScalar.Compare(comparison, left, right);
    }

    private static Shape Coalesce(BinaryNode binary, Translator translator)
    {
        var shape = translator.Translate(binary.Left);
        if (shape is not ScalarShape { Value: var first })
        {
            throw new TranslationException(binary, "Only single values can be replaced by others where they are null.");
        }

        // C# widens the value: int? ?? long.
        var widened = binary.Type.Scalar is { } kind && first.Type.Conversion is null && first.Type.Kind != kind
            ? Numbers.Cast(first, kind, binary)
            : first;
        var (left, right) = Values.Unify(widened, translator.TranslateScalar(binary.Right), binary);
        return new ScalarShape(
            new FunctionScalar(
                ScalarFunction.Coalesce,
                EquatableArray.Of(left, right),
                left.Type,
                left.IsNullable && right.IsNullable),
            binary.Type);
    }

    private static ScalarShape Arithmetic(BinaryNode binary, Translator translator)
    {
        var (left, right) = Values.Unify(
            translator.TranslateScalar(binary.Left), translator.TranslateScalar(binary.Right), binary);
        if (Times.Calculate(binary.Operator, left, right) is { } time)
        {
            return new ScalarShape(time, binary.Type);
        }

        left = Numbers.Promote(left);
        right = Numbers.Promote(right);
        if (!left.Type.IsNumeric || !right.Type.IsNumeric)
        {
            throw new TranslationException(
                binary, $"{left.Type.Kind} and {right.Type.Kind} cannot be calculated with in SQL.");
        }

        var op = binary.Operator switch
        {
            CSharpBinary.Add => BinaryOperator.Add,
            CSharpBinary.Subtract => BinaryOperator.Subtract,
            CSharpBinary.Multiply => BinaryOperator.Multiply,
            CSharpBinary.Divide => BinaryOperator.Divide,
            CSharpBinary.Modulo => BinaryOperator.Modulo,
            CSharpBinary.And => BinaryOperator.BitwiseAnd,
            CSharpBinary.Or => BinaryOperator.BitwiseOr,
            _ => BinaryOperator.ExclusiveOr,
        };
        RefuseUnsigned(left.Type, op, binary);
        var type = ScalarType.Of(binary.Type.Scalar ?? left.Type.Kind);
        var result = Calculate(op, left, right, type);
        return new ScalarShape(
            binary.IsChecked && type.IsInteger ? Numbers.Checked(result, type.Kind) : result, binary.Type);
    }

    // SQL's division and remainder of real numbers are not C#'s: it has no infinity to divide by zero to.
    private static Scalar Calculate(BinaryOperator op, Scalar left, Scalar right, ScalarType type)
        => (op, type.Kind) switch
        {
            (BinaryOperator.Modulo, ScalarKind.Single or ScalarKind.Double)
                => MathMembers.MaybeNotANumber(ScalarFunction.RealRemainder, type, left, right),
            (BinaryOperator.Divide, ScalarKind.Single or ScalarKind.Double) when !IsNotZero(right)
                => MathMembers.MaybeNotANumber(ScalarFunction.RealDivide, type, left, right),
            _ => new BinaryScalar(op, left, right, type),
        };

    private static bool IsNotZero(Scalar divisor) => divisor is LiteralScalar { Value: { } number }
        && Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture) != 0;

    private static void RefuseUnsigned(ScalarType type, BinaryOperator op, BinaryNode binary)
    {
        if (type.Kind == ScalarKind.UInt64
            && op is not (BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.ExclusiveOr))
        {
            throw new TranslationException(
                binary, "Databases have no unsigned 64-bit arithmetic. Cast to long or decimal first, if the " +
                "values fit.");
        }
    }
}
