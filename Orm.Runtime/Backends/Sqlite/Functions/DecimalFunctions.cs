using Orm.Backends.Sqlite.Values;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// Arithmetic of decimals, which SQLite does not have: each function gives what the C# operator of its name gives.
/// Arguments are INTEGER, REAL or TEXT, results are TEXT in the canonical form; NULL makes NULL.
/// </summary>
internal static class DecimalFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        Unary("orm_dec", value => value),
        Unary("orm_dec_neg", value => -value),
        Unary("orm_dec_abs", Math.Abs),
        Unary("orm_dec_floor", Math.Floor),
        Unary("orm_dec_ceiling", Math.Ceiling),
        Unary("orm_dec_truncate", Math.Truncate),
        Binary("orm_dec_add", (left, right) => left + right),
        Binary("orm_dec_sub", (left, right) => left - right),
        Binary("orm_dec_mul", (left, right) => left * right),
        Binary("orm_dec_div", (left, right) => left / right),
        Binary("orm_dec_mod", (left, right) => left % right),
        new("orm_dec_round", 2, Round),
        StrictFunction.Of("orm_dec_round", 3, RoundByMode),
        new("orm_dec_sign", 1, Sign),
        new("orm_dec_cmp", 2, Compare),
    ];

    internal static readonly AggregateFunction[] Aggregates =
    [
        new("orm_dec_sum", Add, ReturnValue, Remove),
        new("orm_dec_avg", Add, ReturnAverage, Remove),
        new("orm_dec_min", TakeLeast, ReturnValue),
        new("orm_dec_max", TakeGreatest, ReturnValue),
    ];

    /// <summary>Reads an argument; false where it is NULL.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    /// <exception cref="OverflowException">No decimal holds it.</exception>
    internal static bool TryRead(in FunctionCall call, int ordinal, out decimal value)
    {
        var argument = call.Argument(ordinal);
        value = 0;
        switch (argument.StorageClass)
        {
            case raw.SQLITE_NULL:
                return false;
            case raw.SQLITE_INTEGER:
                value = argument.Int64;
                return true;
            case raw.SQLITE_FLOAT:
                return StoredNumber.TryToDecimal(argument.Double, out value) ? true : throw new OverflowException();
            case raw.SQLITE_TEXT:
                return DecimalText.TryParse(argument.Text, out value) switch
                {
                    DecimalParsing.Exact => true,
                    DecimalParsing.OutOfRange => throw new OverflowException(),
                    _ => throw new FormatException(),
                };
            default:
                throw new FormatException();
        }
    }

    private static ScalarFunction Unary(string name, Func<decimal, decimal> function) => new(
        name, 1, (in call) =>
        {
            if (TryRead(call, 0, out var value))
            {
                call.Return(function(value));
            }
            else
            {
                call.ReturnNull();
            }
        });

    private static ScalarFunction Binary(string name, Func<decimal, decimal, decimal> function) => new(
        name, 2, (in call) =>
        {
            if (TryRead(call, 0, out var left) && TryRead(call, 1, out var right))
            {
                call.Return(function(left, right));
            }
            else
            {
                call.ReturnNull();
            }
        });

    private static void Round(in FunctionCall call)
    {
        if (TryRead(call, 0, out var value) && TryRead(call, 1, out var digits))
        {
            call.Return(Math.Round(value, (int)digits));
        }
        else
        {
            call.ReturnNull();
        }
    }

    private static void RoundByMode(in FunctionCall call)
    {
        if (TryRead(call, 0, out var value))
        {
            call.Return(Math.Round(value, call.Int32(1), (MidpointRounding)call.Int32(2)));
        }
    }

    private static void Sign(in FunctionCall call)
    {
        if (TryRead(call, 0, out var value))
        {
            call.Return(Math.Sign(value));
        }
        else
        {
            call.ReturnNull();
        }
    }

    private static void Compare(in FunctionCall call)
    {
        if (TryRead(call, 0, out var left) && TryRead(call, 1, out var right))
        {
            call.Return(left.CompareTo(right));
        }
        else
        {
            call.ReturnNull();
        }
    }

    private static void Add(ref DecimalAccumulator accumulator, in FunctionCall call)
    {
        if (TryRead(call, 0, out var value))
        {
            accumulator.Count++;
            accumulator.Exact.Add(value);
            if (!accumulator.HasLeft)
            {
                accumulator.Value += value;
            }
        }
    }

    // C# adds one after the other and rounds each sum. What was rounded away cannot be taken away again, so that the
    // sum of a frame that moves is the exact one.
    private static void Remove(ref DecimalAccumulator accumulator, in FunctionCall call)
    {
        if (TryRead(call, 0, out var value))
        {
            accumulator.Count--;
            accumulator.Exact.Subtract(value);
            accumulator.HasLeft = true;
        }
    }

    private static decimal Sum(in DecimalAccumulator accumulator)
        => accumulator.HasLeft ? accumulator.Exact.ToDecimal() : accumulator.Value;

    private static void TakeLeast(ref DecimalAccumulator accumulator, in FunctionCall call)
    {
        if (TryRead(call, 0, out var value) && (accumulator.Count++ == 0 || value < accumulator.Value))
        {
            accumulator.Value = value;
        }
    }

    private static void TakeGreatest(ref DecimalAccumulator accumulator, in FunctionCall call)
    {
        if (TryRead(call, 0, out var value) && (accumulator.Count++ == 0 || value > accumulator.Value))
        {
            accumulator.Value = value;
        }
    }

    private static void ReturnValue(in DecimalAccumulator accumulator, in FunctionCall call)
    {
        if (accumulator.Count == 0)
        {
            call.ReturnNull();
        }
        else
        {
            call.Return(Sum(accumulator));
        }
    }

    private static void ReturnAverage(in DecimalAccumulator accumulator, in FunctionCall call)
    {
        if (accumulator.Count == 0)
        {
            call.ReturnNull();
        }
        else
        {
            call.Return(Sum(accumulator) / accumulator.Count);
        }
    }
}
