using System.Globalization;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>Texts as values, as the types' Parse methods read them in the invariant culture.</summary>
internal static class ParsingFunctions
{
    internal static readonly ScalarFunction[] All =
    [
        StrictFunction.Of("orm_parse_integer", 3, ParseInteger),
        StrictFunction.Of("orm_parse_unsigned", 1, ParseUnsigned),
        StrictFunction.Of("orm_parse_real", 1, ParseReal),
        StrictFunction.Of("orm_parse_single", 1, ParseSingle),
        StrictFunction.Of("orm_parse_dec", 1, ParseDecimal),
        StrictFunction.Of("orm_parse_boolean", 1, ParseBoolean),
        StrictFunction.Of("orm_parse_char", 1, ParseCharacter),
        StrictFunction.Of("orm_parse_guid", 1, ParseGuid),
    ];

    private static void ParseInteger(in FunctionCall call)
    {
        if (!Int128.TryParse(
            call.Argument(0).Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
        {
            FailWholeNumber(call);
        }
        else
        {
            call.Return(value >= call.Argument(1).Int64 && value <= call.Argument(2).Int64
                ? (long)value
                : throw new OverflowException());
        }
    }

    private static void ParseUnsigned(in FunctionCall call)
    {
        if (!Int128.TryParse(
            call.Argument(0).Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value))
        {
            FailWholeNumber(call);
        }
        else
        {
            call.Return(unchecked((long)checked((ulong)value)));
        }
    }

    // Digits that even 128 bits do not hold are a number all the same.
    private static void FailWholeNumber(in FunctionCall call)
    {
        if (double.TryParse(call.Argument(0).Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        {
            throw new OverflowException();
        }

        FunctionErrors.FailParsing(call, "whole number");
    }

    private static void ParseReal(in FunctionCall call)
    {
        if (double.TryParse(call.Argument(0).Text, CultureInfo.InvariantCulture, out var value))
        {
            call.Return(value);
        }
        else
        {
            FunctionErrors.FailParsing(call, "number");
        }
    }

    private static void ParseSingle(in FunctionCall call)
    {
        if (float.TryParse(call.Argument(0).Text, CultureInfo.InvariantCulture, out var value))
        {
            call.Return((double)value);
        }
        else
        {
            FunctionErrors.FailParsing(call, "number");
        }
    }

    private static void ParseDecimal(in FunctionCall call)
    {
        if (decimal.TryParse(call.Argument(0).Text, CultureInfo.InvariantCulture, out var value))
        {
            call.Return(value);
        }
        else if (double.TryParse(call.Argument(0).Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        {
            throw new OverflowException();
        }
        else
        {
            FunctionErrors.FailParsing(call, "decimal number");
        }
    }

    private static void ParseBoolean(in FunctionCall call)
    {
        if (bool.TryParse(call.Text(0), out var value))
        {
            call.Return(value);
        }
        else
        {
            FunctionErrors.FailParsing(call, "'True' or 'False'");
        }
    }

    private static void ParseCharacter(in FunctionCall call)
    {
        if (char.TryParse(call.Text(0), out var value))
        {
            call.Return(value.ToString());
        }
        else
        {
            FunctionErrors.FailParsing(call, "single character");
        }
    }

    private static void ParseGuid(in FunctionCall call)
    {
        if (Guid.TryParse(call.Text(0), out var value))
        {
            call.Return(value.ToString("D").ToUpperInvariant());
        }
        else
        {
            FunctionErrors.FailParsing(call, "GUID");
        }
    }
}
