using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Backends.Engine.Statements;

/// <summary>The errors of values that cannot be stored or read without loss, away from the code that reads.</summary>
internal static class EngineRefusals
{
    internal static ValueNotStorableException NaN(int ordinal) => new(
        ordinal, "is NaN, which equals itself in SQL and nothing in C#. Use a nullable property and null.");

    /// <summary>The error of a value of another type than was asked for.</summary>
    internal static RowReadException Refused(int ordinal, in SqlValue value, string expected)
        => value.IsNull
            ? new UnexpectedNullException(ordinal)
            : new ColumnTypeException(ordinal, expected, Describe(value));

    /// <summary>The error of a value that does not fit.</summary>
    internal static ColumnOverflowException Overflow(int ordinal, in SqlValue value, string type)
        => new(ordinal, type, ValueText.Format(value));

    /// <summary>Numbers and times are told; texts and bytes, which may be personal, by their length.</summary>
    private static string Describe(in SqlValue value)
    {
        var type = new SqlType(value.Kind);
        return type.IsVariable
            ? FormattableString.Invariant($"{type} of {value.AsBytes().Length} bytes")
            : $"{value.Kind.ToString().ToUpperInvariant()} {ValueText.Format(value)}";
    }
}
