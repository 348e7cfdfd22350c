namespace Orm;

/// <summary>A number that a statement computed does not fit its type.</summary>
public sealed class NumericOverflowException(DatabaseErrorFacts facts, Exception? innerException = null)
    : DatabaseException(
        "A number that the statement computes is too large for its type. Compute with smaller numbers, or filter the " +
        "rows that lead to it.", facts, innerException);

/// <summary>A statement divided by zero.</summary>
public sealed class DivisionByZeroException(DatabaseErrorFacts facts, Exception? innerException = null)
    : DatabaseException(
        "The statement divides by zero. Leave out the rows whose divisor is zero.", facts, innerException);
