using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>C#'s arithmetic of times and durations.</summary>
internal static class Times
{
    /// <summary>The result of + or - over times; null where it is none over times.</summary>
    internal static Scalar? Calculate(CSharpBinary op, Scalar left, Scalar right)
        => (op, left.Type.Kind, right.Type.Kind) switch
        {
            (CSharpBinary.Add, ScalarKind.DateTime or ScalarKind.DateTimeOffset, ScalarKind.TimeSpan)
                => Add(TimeUnit.Ticks, left, right),
            (CSharpBinary.Subtract, ScalarKind.DateTime or ScalarKind.DateTimeOffset, ScalarKind.TimeSpan)
                => Add(TimeUnit.Ticks, left, new UnaryScalar(UnaryOperator.Negate, right, right.Type)),
            (CSharpBinary.Subtract, ScalarKind.DateTime, ScalarKind.DateTime)
                or (CSharpBinary.Subtract, ScalarKind.DateTimeOffset, ScalarKind.DateTimeOffset)
                => new BinaryScalar(
                    BinaryOperator.Subtract, Ticks(left), Ticks(right), ScalarType.Of(ScalarKind.TimeSpan)),
            (CSharpBinary.Add, ScalarKind.TimeSpan, ScalarKind.TimeSpan)
                => new BinaryScalar(BinaryOperator.Add, left, right, left.Type),
            (CSharpBinary.Subtract, ScalarKind.TimeSpan, ScalarKind.TimeSpan)
                => new BinaryScalar(BinaryOperator.Subtract, left, right, left.Type),
            _ => null,
        };

    /// <summary>The time so many units after another.</summary>
    internal static Scalar Add(TimeUnit unit, Scalar time, Scalar amount) => FunctionScalar.Of(
        ScalarFunction.AddTime, time.Type, new LiteralScalar(unit, ScalarType.Int32), time, amount);

    /// <summary>The 100 ns of a time.</summary>
    internal static Scalar Ticks(Scalar time) => FunctionScalar.Of(ScalarFunction.Ticks, ScalarType.Int64, time);

    internal static Scalar Divide(Scalar value, long unit) => new BinaryScalar(
        BinaryOperator.Divide, value, new LiteralScalar(unit, ScalarType.Int64), ScalarType.Int64);

    internal static Scalar Remainder(Scalar value, long unit) => new BinaryScalar(
        BinaryOperator.Modulo, value, new LiteralScalar(unit, ScalarType.Int64), ScalarType.Int64);
}
