using Orm.Engine.Functions;
using Orm.Engine.Types;
using static Orm.Engine.Types.SqlTypeKind;

namespace Orm.Backends.Engine.Functions;

/// <summary>
/// Mathematics in double precision, to the bits that <see cref="Math"/> gives, and in single precision
/// (<c>orm_single_*</c>) to those of <see cref="MathF"/>.
/// </summary>
internal static class RealFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        Typed.OfReal("orm_sqrt", Math.Sqrt),
        Typed.OfReal("orm_cbrt", Math.Cbrt),
        Typed.OfReal("orm_exp", Math.Exp),
        Typed.OfReal("orm_log", Math.Log),
        Typed.OfReals("orm_log", Math.Log),
        Typed.OfReal("orm_log2", Math.Log2),
        Typed.OfReal("orm_log10", Math.Log10),
        Typed.OfReal("orm_sin", Math.Sin),
        Typed.OfReal("orm_cos", Math.Cos),
        Typed.OfReal("orm_tan", Math.Tan),
        Typed.OfReal("orm_asin", Math.Asin),
        Typed.OfReal("orm_acos", Math.Acos),
        Typed.OfReal("orm_atan", Math.Atan),
        Typed.OfReals("orm_atan2", Math.Atan2),
        Typed.OfReal("orm_sinh", Math.Sinh),
        Typed.OfReal("orm_cosh", Math.Cosh),
        Typed.OfReal("orm_tanh", Math.Tanh),
        Typed.OfReal("orm_asinh", Math.Asinh),
        Typed.OfReal("orm_acosh", Math.Acosh),
        Typed.OfReal("orm_atanh", Math.Atanh),
        Typed.OfReals("orm_pow", Math.Pow),
        Typed.OfReals("orm_ieee_remainder", Math.IEEERemainder),
        Typed.OfReals("orm_copy_sign", Math.CopySign),
        Typed.OfSingle("orm_single_sqrt", MathF.Sqrt),
        Typed.OfSingle("orm_single_cbrt", MathF.Cbrt),
        Typed.OfSingle("orm_single_exp", MathF.Exp),
        Typed.OfSingle("orm_single_log", MathF.Log),
        Typed.OfSingles("orm_single_log", MathF.Log),
        Typed.OfSingle("orm_single_log2", MathF.Log2),
        Typed.OfSingle("orm_single_log10", MathF.Log10),
        Typed.OfSingle("orm_single_sin", MathF.Sin),
        Typed.OfSingle("orm_single_cos", MathF.Cos),
        Typed.OfSingle("orm_single_tan", MathF.Tan),
        Typed.OfSingle("orm_single_asin", MathF.Asin),
        Typed.OfSingle("orm_single_acos", MathF.Acos),
        Typed.OfSingle("orm_single_atan", MathF.Atan),
        Typed.OfSingles("orm_single_atan2", MathF.Atan2),
        Typed.OfSingle("orm_single_sinh", MathF.Sinh),
        Typed.OfSingle("orm_single_cosh", MathF.Cosh),
        Typed.OfSingle("orm_single_tanh", MathF.Tanh),
        Typed.OfSingle("orm_single_asinh", MathF.Asinh),
        Typed.OfSingle("orm_single_acosh", MathF.Acosh),
        Typed.OfSingle("orm_single_atanh", MathF.Atanh),
        Typed.OfSingles("orm_single_pow", MathF.Pow),
        Typed.OfSingles("orm_single_ieee_remainder", MathF.IEEERemainder),
        Typed.OfSingles("orm_single_copy_sign", MathF.CopySign),
        Typed.Of("orm_single_round", SqlType.Real, a => SqlValue.Real(
            MathF.Round((float)a.Real(0), a.Int32(1))), Real, BigInt),
        Typed.Of("orm_single_round", SqlType.Real, a => SqlValue.Real(
            MathF.Round((float)a.Real(0), a.Int32(1), (MidpointRounding)a.Int32(2))), Real, BigInt, BigInt),
    ];
}
