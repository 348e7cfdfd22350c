namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// Mathematics in double precision, to the bits that <see cref="Math"/> gives, and in single precision
/// (<c>orm_single_*</c>) to those of <see cref="MathF"/>.
/// </summary>
internal static class RealFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        StrictFunction.OfReal("orm_sqrt", Math.Sqrt),
        StrictFunction.OfReal("orm_cbrt", Math.Cbrt),
        StrictFunction.OfReal("orm_exp", Math.Exp),
        StrictFunction.OfReal("orm_log", Math.Log),
        StrictFunction.OfReals("orm_log", Math.Log),
        StrictFunction.OfReal("orm_log2", Math.Log2),
        StrictFunction.OfReal("orm_log10", Math.Log10),
        StrictFunction.OfReal("orm_sin", Math.Sin),
        StrictFunction.OfReal("orm_cos", Math.Cos),
        StrictFunction.OfReal("orm_tan", Math.Tan),
        StrictFunction.OfReal("orm_asin", Math.Asin),
        StrictFunction.OfReal("orm_acos", Math.Acos),
        StrictFunction.OfReal("orm_atan", Math.Atan),
        StrictFunction.OfReals("orm_atan2", Math.Atan2),
        StrictFunction.OfReal("orm_sinh", Math.Sinh),
        StrictFunction.OfReal("orm_cosh", Math.Cosh),
        StrictFunction.OfReal("orm_tanh", Math.Tanh),
        StrictFunction.OfReal("orm_asinh", Math.Asinh),
        StrictFunction.OfReal("orm_acosh", Math.Acosh),
        StrictFunction.OfReal("orm_atanh", Math.Atanh),
        StrictFunction.OfReals("orm_pow", Math.Pow),
        StrictFunction.OfReals("orm_ieee_remainder", Math.IEEERemainder),
        StrictFunction.OfReals("orm_copy_sign", Math.CopySign),
        StrictFunction.OfSingle("orm_single_sqrt", MathF.Sqrt),
        StrictFunction.OfSingle("orm_single_cbrt", MathF.Cbrt),
        StrictFunction.OfSingle("orm_single_exp", MathF.Exp),
        StrictFunction.OfSingle("orm_single_log", MathF.Log),
        StrictFunction.OfSingles("orm_single_log", MathF.Log),
        StrictFunction.OfSingle("orm_single_log2", MathF.Log2),
        StrictFunction.OfSingle("orm_single_log10", MathF.Log10),
        StrictFunction.OfSingle("orm_single_sin", MathF.Sin),
        StrictFunction.OfSingle("orm_single_cos", MathF.Cos),
        StrictFunction.OfSingle("orm_single_tan", MathF.Tan),
        StrictFunction.OfSingle("orm_single_asin", MathF.Asin),
        StrictFunction.OfSingle("orm_single_acos", MathF.Acos),
        StrictFunction.OfSingle("orm_single_atan", MathF.Atan),
        StrictFunction.OfSingles("orm_single_atan2", MathF.Atan2),
        StrictFunction.OfSingle("orm_single_sinh", MathF.Sinh),
        StrictFunction.OfSingle("orm_single_cosh", MathF.Cosh),
        StrictFunction.OfSingle("orm_single_tanh", MathF.Tanh),
        StrictFunction.OfSingle("orm_single_asinh", MathF.Asinh),
        StrictFunction.OfSingle("orm_single_acosh", MathF.Acosh),
        StrictFunction.OfSingle("orm_single_atanh", MathF.Atanh),
        StrictFunction.OfSingles("orm_single_pow", MathF.Pow),
        StrictFunction.OfSingles("orm_single_ieee_remainder", MathF.IEEERemainder),
        StrictFunction.OfSingles("orm_single_copy_sign", MathF.CopySign),
        StrictFunction.Of("orm_single_round", 2, (in call) => call.Return(
            MathF.Round((float)call.Real(0), call.Int32(1)))),
        StrictFunction.Of("orm_single_round", 3, (in call) => call.Return(
            MathF.Round((float)call.Real(0), call.Int32(1), (MidpointRounding)call.Int32(2)))),
    ];
}
