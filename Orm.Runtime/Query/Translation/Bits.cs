using System.Globalization;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>
/// C#'s shifts: of the count only as many bits count as the number has places, and what leaves the number on the left
/// is gone.
/// </summary>
internal static class Bits
{
    internal static Scalar Shift(BinaryNode shift, Translator translator)
    {
        var value = Numbers.Promote(translator.TranslateScalar(shift.Left));
        var isLeft = shift.Operator == CSharpBinary.ShiftLeft;
        var count = Masked(
            translator.TranslateScalar(shift.Right),
            value.Type.Kind is ScalarKind.Int64 or ScalarKind.UInt64 ? 63 : 31);
        var op = isLeft ? BinaryOperator.ShiftLeft : BinaryOperator.ShiftRight;
        return (value.Type.Kind, isLeft) switch
        {
            (ScalarKind.UInt64, false) => ShiftUnsigned(value, count, shift),
            (ScalarKind.Int32 or ScalarKind.UInt32, true) => new CastScalar(
                new BinaryScalar(op, value, count, ScalarType.Int64), value.Type),
            _ => new BinaryScalar(op, value, count, value.Type),
        };
    }

    private static Scalar Masked(Scalar count, int mask)
        => count is LiteralScalar { Value: int constant }
            ? LiteralScalar.Of(constant & mask)
            : new BinaryScalar(BinaryOperator.BitwiseAnd, count, LiteralScalar.Of(mask), ScalarType.Int32);

    // SQL shifts the sign in; a mask takes it out again.
    private static Scalar ShiftUnsigned(Scalar value, Scalar count, BinaryNode shift)
        => count is LiteralScalar { Value: { } constant }
            ? new BinaryScalar(
                BinaryOperator.BitwiseAnd,
                new BinaryScalar(BinaryOperator.ShiftRight, value, count, value.Type),
                new LiteralScalar(
                    ulong.MaxValue >> Convert.ToInt32(constant, CultureInfo.InvariantCulture), value.Type),
                value.Type)
            : throw new TranslationException(
                shift, "Databases have no unsigned 64-bit shift by a number that varies. Shift by a literal.");
}
