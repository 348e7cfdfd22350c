using Orm.Linq.Ir;

namespace Orm.Linq.Sql.Dialects;

/// <summary>
/// What the embedded databases call the functions of the tree that are written as a name with arguments. Those that
/// begin with orm_ are registered by their backends.
/// </summary>
internal static class RegisteredFunctionNames
{
    // Those of real numbers exist in both precisions: orm_sqrt and orm_single_sqrt.
    private static readonly Dictionary<ScalarFunction, string> OfReals = new()
    {
        [ScalarFunction.Round] = "round",
        [ScalarFunction.SquareRoot] = "sqrt",
        [ScalarFunction.CubeRoot] = "cbrt",
        [ScalarFunction.Exponential] = "exp",
        [ScalarFunction.Logarithm] = "log",
        [ScalarFunction.Logarithm2] = "log2",
        [ScalarFunction.Logarithm10] = "log10",
        [ScalarFunction.Sine] = "sin",
        [ScalarFunction.Cosine] = "cos",
        [ScalarFunction.Tangent] = "tan",
        [ScalarFunction.ArcSine] = "asin",
        [ScalarFunction.ArcCosine] = "acos",
        [ScalarFunction.ArcTangent] = "atan",
        [ScalarFunction.ArcTangent2] = "atan2",
        [ScalarFunction.HyperbolicSine] = "sinh",
        [ScalarFunction.HyperbolicCosine] = "cosh",
        [ScalarFunction.HyperbolicTangent] = "tanh",
        [ScalarFunction.AreaHyperbolicSine] = "asinh",
        [ScalarFunction.AreaHyperbolicCosine] = "acosh",
        [ScalarFunction.AreaHyperbolicTangent] = "atanh",
        [ScalarFunction.Power] = "pow",
        [ScalarFunction.IeeeRemainder] = "ieee_remainder",
        [ScalarFunction.CopySign] = "copy_sign",
    };

    private static readonly Dictionary<ScalarFunction, string> Names = new()
    {
        [ScalarFunction.Coalesce] = "coalesce",
        [ScalarFunction.Length] = "orm_length",
        [ScalarFunction.Upper] = "orm_upper",
        [ScalarFunction.Lower] = "orm_lower",
        [ScalarFunction.Substring] = "orm_substr",
        [ScalarFunction.CharacterAt] = "orm_char_at",
        [ScalarFunction.IndexOf] = "orm_index_of",
        [ScalarFunction.LastIndexOf] = "orm_last_index_of",
        [ScalarFunction.Insert] = "orm_insert",
        [ScalarFunction.Remove] = "orm_remove",
        [ScalarFunction.PadLeft] = "orm_pad_left",
        [ScalarFunction.PadRight] = "orm_pad_right",
        [ScalarFunction.Repeat] = "orm_repeat",
        [ScalarFunction.Replace] = "replace",
        [ScalarFunction.ReplaceIgnoringCase] = "orm_replace_ignore_case",
        [ScalarFunction.Occurrence] = "instr",
        [ScalarFunction.Like] = "orm_like",
        [ScalarFunction.RegularExpression] = "orm_regexp",
        [ScalarFunction.IsDigit] = "orm_is_digit",
        [ScalarFunction.IsLetter] = "orm_is_letter",
        [ScalarFunction.IsLetterOrDigit] = "orm_is_letter_or_digit",
        [ScalarFunction.IsNumber] = "orm_is_number",
        [ScalarFunction.IsWhiteSpace] = "orm_is_white_space",
        [ScalarFunction.IsUpper] = "orm_is_upper",
        [ScalarFunction.IsLower] = "orm_is_lower",
        [ScalarFunction.IsPunctuation] = "orm_is_punctuation",
        [ScalarFunction.IsSymbol] = "orm_is_symbol",
        [ScalarFunction.IsSeparator] = "orm_is_separator",
        [ScalarFunction.IsControl] = "orm_is_control",
        [ScalarFunction.NumericValue] = "orm_numeric_value",
        [ScalarFunction.ByteCount] = "length",
        [ScalarFunction.ByteAt] = "orm_byte_at",
        [ScalarFunction.IndexOfByte] = "orm_byte_index",
        [ScalarFunction.Hexadecimal] = "hex",
        [ScalarFunction.Absolute] = "abs",
        [ScalarFunction.Floor] = "orm_floor",
        [ScalarFunction.Ceiling] = "orm_ceiling",
        [ScalarFunction.Truncate] = "orm_truncate",
        [ScalarFunction.RealRemainder] = "orm_mod",
        [ScalarFunction.RealDivide] = "orm_divide",
        [ScalarFunction.Checked] = "orm_checked",
        [ScalarFunction.CheckedRound] = "orm_checked_round",
        [ScalarFunction.DecimalCompare] = "orm_dec_cmp",
        [ScalarFunction.DecimalAdd] = "orm_dec_add",
        [ScalarFunction.DecimalSubtract] = "orm_dec_sub",
        [ScalarFunction.DecimalMultiply] = "orm_dec_mul",
        [ScalarFunction.DecimalDivide] = "orm_dec_div",
        [ScalarFunction.DecimalModulo] = "orm_dec_mod",
        [ScalarFunction.DecimalNegate] = "orm_dec_neg",
        [ScalarFunction.DecimalAbsolute] = "orm_dec_abs",
        [ScalarFunction.DecimalRound] = "orm_dec_round",
        [ScalarFunction.DecimalFloor] = "orm_dec_floor",
        [ScalarFunction.DecimalCeiling] = "orm_dec_ceiling",
        [ScalarFunction.DecimalTruncate] = "orm_dec_truncate",
        [ScalarFunction.DecimalSign] = "orm_dec_sign",
        [ScalarFunction.DecimalOf] = "orm_dec",
        [ScalarFunction.ParseInteger] = "orm_parse_integer",
        [ScalarFunction.ParseUnsigned] = "orm_parse_unsigned",
        [ScalarFunction.ParseDouble] = "orm_parse_real",
        [ScalarFunction.ParseSingle] = "orm_parse_single",
        [ScalarFunction.ParseDecimal] = "orm_parse_dec",
        [ScalarFunction.ParseBoolean] = "orm_parse_boolean",
        [ScalarFunction.ParseCharacter] = "orm_parse_char",
        [ScalarFunction.ParseGuid] = "orm_parse_guid",
        [ScalarFunction.DaysInMonth] = "orm_days_in_month",
        [ScalarFunction.DateOfParts] = "orm_date",
        [ScalarFunction.DateTimeOfParts] = "orm_datetime",
        [ScalarFunction.TimeOfParts] = "orm_time",
        [ScalarFunction.DateOfDayNumber] = "orm_date",
        [ScalarFunction.WithinDay] = "orm_time_of_day",
        [ScalarFunction.Duration] = "orm_duration",
        [ScalarFunction.DurationMultiply] = "orm_duration_multiply",
        [ScalarFunction.DurationDivide] = "orm_duration_divide",
    };

    internal static string Of(FunctionScalar function)
    {
        if (OfReals.TryGetValue(function.Function, out var real))
        {
            return (function.Type.Kind == Model.ScalarKind.Single ? "orm_single_" : "orm_") + real;
        }

        return Names.TryGetValue(function.Function, out var name)
            ? name
            : throw new InvalidOperationException($"{function.Function} has no form in SQL.");
    }
}
