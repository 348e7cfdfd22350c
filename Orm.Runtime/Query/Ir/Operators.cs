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
}

/// <summary>Functions over values, by what they mean; a dialect knows how it writes them, or that it cannot.</summary>
internal enum ScalarFunction
{
    Coalesce,
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

    /// <summary>Whether the second string matches the regular expression in the first.</summary>
    RegularExpression,
}
