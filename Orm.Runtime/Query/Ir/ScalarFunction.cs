namespace Orm.Linq.Ir;

/// <summary>Functions over values, by what they mean; a dialect knows how it writes them, or that it cannot.</summary>
internal enum ScalarFunction
{
    Coalesce,

    /// <summary>
    /// Less than, equal to or greater than zero as the first value is to the second; null comes first.
    /// </summary>
    Compare,

    // Texts. Lengths and positions count UTF-16 units from zero.
    Length,
    Upper,
    Lower,
    Trim,
    TrimStart,
    TrimEnd,

    /// <summary>The part of a string from a position on, of a length where there is a third argument.</summary>
    Substring,

    /// <summary>The character at a position; NULL where there is none.</summary>
    CharacterAt,

    /// <summary>The position of a string in another, from a position on if any; -1 where it is not there.</summary>
    IndexOf,
    LastIndexOf,
    Insert,
    Remove,
    PadLeft,
    PadRight,

    /// <summary>A character so many times.</summary>
    Repeat,
    Replace,
    ReplaceIgnoringCase,

    /// <summary>A number that is greater than zero where the first string contains the second.</summary>
    Occurrence,

    /// <summary>The beginning of a string, as long as another one.</summary>
    Beginning,

    /// <summary>The end of a string, as long as another one.</summary>
    Ending,

    /// <summary>Whether the second string matches the regular expression in the first.</summary>
    RegularExpression,

    /// <summary>
    /// Whether a string matches a pattern with wildcards; the third argument is the escape character.
    /// </summary>
    Like,

    // Characters.
    IsDigit,
    IsLetter,
    IsLetterOrDigit,
    IsNumber,
    IsWhiteSpace,
    IsUpper,
    IsLower,
    IsPunctuation,
    IsSymbol,
    IsSeparator,
    IsControl,
    NumericValue,

    // Bytes.
    ByteCount,

    /// <summary>The byte at a position, from zero; NULL where there is none.</summary>
    ByteAt,

    /// <summary>The position of the first byte with a value, from zero; -1 where there is none.</summary>
    IndexOfByte,

    /// <summary>The bytes as upper-case hexadecimal digits.</summary>
    Hexadecimal,

    // Numbers. Those of real numbers calculate in the precision of their type.
    Absolute,

    /// <summary>A number with so many digits behind the point; a third argument is C#'s MidpointRounding.</summary>
    Round,
    Floor,
    Ceiling,
    Truncate,
    Sign,
    RealRemainder,
    RealDivide,
    SquareRoot,
    CubeRoot,
    Exponential,

    /// <summary>The natural logarithm, or the one to the base in the second argument.</summary>
    Logarithm,
    Logarithm2,
    Logarithm10,
    Sine,
    Cosine,
    Tangent,
    ArcSine,
    ArcCosine,
    ArcTangent,
    ArcTangent2,
    HyperbolicSine,
    HyperbolicCosine,
    HyperbolicTangent,
    AreaHyperbolicSine,
    AreaHyperbolicCosine,
    AreaHyperbolicTangent,
    Power,
    IeeeRemainder,
    CopySign,

    /// <summary>A whole number without the fraction, between two bounds; beyond them the statement fails.</summary>
    Checked,

    /// <summary>The nearest whole number between two bounds, of two the even one; beyond them it fails.</summary>
    CheckedRound,

    // Decimals.
    DecimalCompare,
    DecimalAdd,
    DecimalSubtract,
    DecimalMultiply,
    DecimalDivide,
    DecimalModulo,
    DecimalNegate,
    DecimalAbsolute,
    DecimalRound,
    DecimalFloor,
    DecimalCeiling,
    DecimalTruncate,
    DecimalSign,
    DecimalOf,

    // Texts as values; the statement fails where they have another form.

    /// <summary>A whole number between two bounds.</summary>
    ParseInteger,
    ParseUnsigned,
    ParseDouble,
    ParseSingle,
    ParseDecimal,
    ParseBoolean,
    ParseCharacter,
    ParseGuid,

    // Times.
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,

    /// <summary>The 100 ns within the second.</summary>
    Fraction,
    DayOfWeek,
    DayOfYear,
    DaysInMonth,

    /// <summary>The 100 ns since the year 1, or since midnight of a time of day.</summary>
    Ticks,

    /// <summary>The date and time, or the instant, so many 100 ns after the beginning of the year 1.</summary>
    TimeOfTicks,

    /// <summary>The time so many units (see <see cref="TimeUnit"/>) after another.</summary>
    AddTime,

    /// <summary>Midnight of the day.</summary>
    StartOfDay,

    /// <summary>The date of a date and time.</summary>
    DateOf,

    /// <summary>The date of a year, a month and a day.</summary>
    DateOfParts,

    /// <summary>The date and time of year, month, day, hour, minute, second, milli- and microsecond.</summary>
    DateTimeOfParts,

    /// <summary>The time of day of hour, minute, second, milli- and microsecond.</summary>
    TimeOfParts,

    /// <summary>The date so many days after the beginning of the year 1.</summary>
    DateOfDayNumber,

    /// <summary>The time of day of a date and time, or of 100 ns since midnight.</summary>
    TimeOf,

    /// <summary>The 100 ns since midnight, of a number of them that goes beyond a day.</summary>
    WithinDay,

    /// <summary>A real number of units, which are given in 100 ns, as a duration.</summary>
    Duration,
    DurationMultiply,
    DurationDivide,

    /// <summary>
    /// A value of a key that travelled in a list (see <see cref="ParentKeys"/>): the key itself, or the one at a place
    /// where there is a second argument.
    /// </summary>
    KeyPart,
}
