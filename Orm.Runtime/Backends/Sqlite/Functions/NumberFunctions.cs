using System.Globalization;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>What C# does with double-precision numbers and SQLite does otherwise, or not in all builds.</summary>
internal static class NumberFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        new("orm_real", 1, Parse),
        new("orm_round", 2, Round),
        Unary("orm_floor", Math.Floor),
        Unary("orm_ceiling", Math.Ceiling),
        Unary("orm_truncate", Math.Truncate),
    ];

    private static ScalarFunction Unary(string name, Func<double, double> function) => new(
        name, 1, (in call) =>
        {
            if (call.Argument(0).StorageClass == raw.SQLITE_NULL)
            {
                call.ReturnNull();
            }
            else
            {
                call.Return(function(call.Argument(0).Double));
            }
        });

    // SQLite's own reading of a text can be off by the last bit.
    private static void Parse(in FunctionCall call)
    {
        if (call.Argument(0).StorageClass == raw.SQLITE_NULL)
        {
            call.ReturnNull();
        }
        else
        {
            call.Return(double.Parse(call.Argument(0).Text, CultureInfo.InvariantCulture));
        }
    }

    // Halves go to the even neighbour, as Math.Round has it.
    private static void Round(in FunctionCall call)
    {
        if (call.Argument(0).StorageClass == raw.SQLITE_NULL || call.Argument(1).StorageClass == raw.SQLITE_NULL)
        {
            call.ReturnNull();
        }
        else
        {
            call.Return(Math.Round(call.Argument(0).Double, (int)call.Argument(1).Int64));
        }
    }
}
