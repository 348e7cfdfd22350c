namespace Orm.Linq.Ir;

/// <summary>Operators over one value. Those from <see cref="IsNull"/> on are never unknown.</summary>
internal enum UnaryOperator
{
    Negate,
    BitwiseNot,
    Not,
    IsNull,
    IsNotNull,
    IsTrue,
    IsNotTrue,
}

/// <summary>Operators over two values.</summary>
internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    BitwiseAnd,
    BitwiseOr,
    ExclusiveOr,
    ShiftLeft,
    ShiftRight,
    Concat,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>SQL's equality: unknown where a side is NULL.</summary>
    Equal,
    NotEqual,

    /// <summary>C#'s equality: two NULLs are equal, a NULL and a value are not; never unknown.</summary>
    Is,
    IsNot,
    And,
    Or,
}

/// <summary>Functions over the rows of a group.</summary>
internal enum AggregateFunction
{
    Count,
    Sum,
    Average,
    Min,
    Max,

    /// <summary>The texts one behind the other, with the aggregate's separator in between.</summary>
    Join,
}

/// <summary>Functions over values, by what they mean; a dialect knows how it writes them, or that it cannot.</summary>
internal enum ScalarFunction
{
    Coalesce,

    /// <summary>
    /// Less than, equal to or greater than zero as the first value is to the second; null comes first.
    /// </summary>
    Compare,
    Length,
    Upper,
    Lower,
    Trim,
    TrimStart,
    TrimEnd,

    /// <summary>
    /// The part of a string from a position (from one) on, of a length where there is a third argument.
    /// </summary>
    Substring,

    /// <summary>The position of a string in another, from one; zero where it is not there.</summary>
    Position,
    Replace,
    Absolute,
    Round,
    Floor,
    Ceiling,
    Truncate,
    Sign,
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

    /// <summary>The 100 ns since the year 1, or since midnight of a time of day.</summary>
    Ticks,

    /// <summary>The time so many units (see <see cref="TimeUnit"/>) after another.</summary>
    AddTime,

    /// <summary>Midnight of the day.</summary>
    StartOfDay,

    /// <summary>The date of a date and time.</summary>
    DateOf,

    /// <summary>The time of day of a date and time, or of 100 ns since midnight.</summary>
    TimeOf,

    /// <summary>Whether the second string matches the regular expression in the first.</summary>
    RegularExpression,

    /// <summary>
    /// Whether a string matches a pattern with wildcards; the third argument is the escape character.
    /// </summary>
    Like,

    /// <summary>
    /// A value of a key that travelled in a list (see <see cref="ParentKeys"/>): the key itself, or the one at a place
    /// where there is a second argument.
    /// </summary>
    KeyPart,
}

/// <summary>Units of time, as C#'s methods add them.</summary>
internal enum TimeUnit
{
    Ticks,
    Microseconds,
    Milliseconds,
    Seconds,
    Minutes,
    Hours,
    Days,
    Months,
    Years,
}
