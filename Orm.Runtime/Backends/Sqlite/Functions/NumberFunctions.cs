using System.Globalization;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>What C# does with numbers and SQLite does otherwise, or not in all builds.</summary>
internal static class NumberFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        // SQLite's own reading of a text can be off by the last bit.
        StrictFunction.Of("orm_real", 1, (in call) => call.Return(
            double.Parse(call.Argument(0).Text, CultureInfo.InvariantCulture))),

        // SQLite's remainder makes integers of both sides.
        StrictFunction.OfReals("orm_mod", (left, right) => left % right),

        // SQLite knows no infinity to divide by zero to: it makes NULL.
        StrictFunction.OfReals("orm_divide", (left, right) => left / right),

        // Halves go to the even neighbour, as Math.Round has it, unless a mode says otherwise.
        StrictFunction.Of("orm_round", 2, (in call) => call.Return(Math.Round(call.Real(0), call.Int32(1)))),
        StrictFunction.Of("orm_round", 3, (in call) => call.Return(
            Math.Round(call.Real(0), call.Int32(1), (MidpointRounding)call.Int32(2)))),
        StrictFunction.OfReal("orm_floor", Math.Floor),
        StrictFunction.OfReal("orm_ceiling", Math.Ceiling),
        StrictFunction.OfReal("orm_truncate", Math.Truncate),
    ];
}
