using System.Globalization;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>C#'s conversions between numbers where SQLite's are others.</summary>
internal static class ConversionFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        StrictFunction.Of("orm_unhex", 1, (in call) => call.ReturnBlob(Convert.FromHexString(call.Text(0)))),
        // A whole number between bounds, checked: real numbers lose their fraction, or are rounded to the even one.
        StrictFunction.Of("orm_checked", 3, (in call) => Check(call, decimal.Truncate, Math.Truncate)),
        StrictFunction.Of("orm_checked_round", 3, (in call) => Check(call, decimal.Round, Math.Round)),
        StrictFunction.Of("orm_single", 1, (in call) => call.Return(
            call.Argument(0).StorageClass == raw.SQLITE_INTEGER
                ? (double)(float)call.Argument(0).Int64
                : (float)call.Real(0))),
        StrictFunction.Of("orm_unsigned_text", 1, (in call) => call.Return(
            Unsigned(call).ToString(CultureInfo.InvariantCulture))),
        StrictFunction.Of("orm_unsigned_real", 1, (in call) => call.Return((double)Unsigned(call))),
        StrictFunction.Of("orm_unsigned_dec", 1, (in call) => call.Return((decimal)Unsigned(call))),
        StrictFunction.Of("orm_unsigned_of", 1, ToUnsigned),
        StrictFunction.Of("orm_real_dec", 1, (in call) => call.Return((decimal)call.Real(0))),
        StrictFunction.Of("orm_single_dec", 1, (in call) => call.Return((decimal)(float)call.Real(0))),
        StrictFunction.Of("orm_dec_real", 1, (in call) => call.Return((double)Decimal(call))),
        StrictFunction.Of("orm_dec_single", 1, (in call) => call.Return((double)(float)Decimal(call))),
    ];

    private static ulong Unsigned(in FunctionCall call) => unchecked((ulong)call.Argument(0).Int64);

    private static decimal Decimal(in FunctionCall call)
        => DecimalFunctions.TryRead(call, 0, out var value) ? value : 0;

    // C# keeps the nearest number where a real one is out of range.
    private static void ToUnsigned(in FunctionCall call) => call.Return(unchecked((long)(ulong)call.Real(0)));

    private static void Check(in FunctionCall call, Func<decimal, decimal> ofDecimal, Func<double, double> ofReal)
    {
        var least = call.Argument(1).Int64;
        var greatest = call.Argument(2).Int64;
        var value = call.Argument(0).StorageClass switch
        {
            raw.SQLITE_INTEGER => call.Argument(0).Int64,
            raw.SQLITE_FLOAT => checked((long)ofReal(call.Real(0))),
            _ => checked((long)ofDecimal(Decimal(call))),
        };
        call.Return(value >= least && value <= greatest ? value : throw new OverflowException());
    }
}
