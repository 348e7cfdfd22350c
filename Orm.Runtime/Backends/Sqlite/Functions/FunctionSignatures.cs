namespace Orm.Backends.Sqlite.Functions;

/// <summary>
/// The names of all functions and how many arguments they take, in the order of their definitions. A connection is
/// opened with these alone: the definitions, a hundred delegates and what makes them, are made when the first function
/// is called. A test compares the two.
/// </summary>
internal static class FunctionSignatures
{
    /// <summary>Marks an aggregate function.</summary>
    internal const byte Aggregate = (byte)'a';

    /// <summary>Marks an aggregate function that serves the frames of windows, too.</summary>
    internal const byte WindowAggregate = (byte)'w';

    /// <summary>
    /// Entries that end in a zero: the number of arguments of a scalar function or the mark of an aggregate of one,
    /// and the name.
    /// </summary>
    internal static ReadOnlySpan<byte> All =>
        "1orm_dec\01orm_dec_neg\01orm_dec_abs\01orm_dec_floor\01orm_dec_ceiling\01orm_dec_truncate\0"u8 +
        "2orm_dec_add\02orm_dec_sub\02orm_dec_mul\02orm_dec_div\02orm_dec_mod\02orm_dec_round\03orm_dec_round\0"u8 +
        "1orm_dec_sign\02orm_dec_cmp\0"u8 +
        "1orm_real\02orm_mod\02orm_divide\02orm_round\03orm_round\01orm_floor\01orm_ceiling\01orm_truncate\0"u8 +
        "1orm_sqrt\01orm_cbrt\01orm_exp\01orm_log\02orm_log\01orm_log2\01orm_log10\01orm_sin\01orm_cos\0"u8 +
        "1orm_tan\01orm_asin\01orm_acos\01orm_atan\02orm_atan2\01orm_sinh\01orm_cosh\01orm_tanh\01orm_asinh\0"u8 +
        "1orm_acosh\01orm_atanh\02orm_pow\02orm_ieee_remainder\02orm_copy_sign\01orm_single_sqrt\0"u8 +
        "1orm_single_cbrt\01orm_single_exp\01orm_single_log\02orm_single_log\01orm_single_log2\0"u8 +
        "1orm_single_log10\01orm_single_sin\01orm_single_cos\01orm_single_tan\01orm_single_asin\0"u8 +
        "1orm_single_acos\01orm_single_atan\02orm_single_atan2\01orm_single_sinh\01orm_single_cosh\0"u8 +
        "1orm_single_tanh\01orm_single_asinh\01orm_single_acosh\01orm_single_atanh\02orm_single_pow\0"u8 +
        "2orm_single_ieee_remainder\02orm_single_copy_sign\02orm_single_round\03orm_single_round\0"u8 +
        "1orm_unhex\03orm_checked\03orm_checked_round\01orm_single\01orm_unsigned_text\01orm_unsigned_real\0"u8 +
        "1orm_unsigned_dec\01orm_unsigned_of\01orm_real_dec\01orm_single_dec\01orm_dec_real\01orm_dec_single\0"u8 +
        "3orm_parse_integer\01orm_parse_unsigned\01orm_parse_real\01orm_parse_single\01orm_parse_dec\0"u8 +
        "1orm_parse_boolean\01orm_parse_char\01orm_parse_guid\0"u8 +
        "1orm_upper\01orm_lower\01orm_trim\01orm_trim_start\01orm_trim_end\03orm_replace_ignore_case\0"u8 +
        "2orm_regexp\02orm_like\03orm_like\0"u8 +
        "1orm_length\02orm_substr\03orm_substr\02orm_char_at\02orm_index_of\03orm_index_of\04orm_index_of\0"u8 +
        "2orm_last_index_of\03orm_last_index_of\04orm_last_index_of\03orm_insert\03orm_remove\03orm_pad_left\0"u8 +
        "3orm_pad_right\02orm_repeat\02orm_byte_at\02orm_byte_index\0"u8 +
        "1orm_is_digit\01orm_is_letter\01orm_is_letter_or_digit\01orm_is_number\01orm_is_white_space\0"u8 +
        "1orm_is_upper\01orm_is_lower\01orm_is_punctuation\01orm_is_symbol\01orm_is_separator\01orm_is_control\0"u8 +
        "1orm_numeric_value\0"u8 +
        "1orm_ticks\01orm_time_ticks\01orm_datetime\01orm_time\03orm_dt_add\01orm_date\03orm_date\0"u8 +
        "8orm_datetime\05orm_time\02orm_days_in_month\01orm_time_of_day\01orm_duration_text\02orm_duration\0"u8 +
        "2orm_duration_multiply\02orm_duration_divide\0"u8 +
        "worm_dec_sum\0worm_dec_avg\0aorm_dec_min\0aorm_dec_max\0"u8;
}
