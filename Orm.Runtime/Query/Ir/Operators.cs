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

    /// <summary>The value of any row, where all have the same.</summary>
    Any,

    /// <summary>The texts one behind the other, with the aggregate's separator in between.</summary>
    Join,
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
