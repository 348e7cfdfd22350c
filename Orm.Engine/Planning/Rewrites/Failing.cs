using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Rewrites;

/// <summary>Which expressions may fail for some values: those must not be computed for more rows than were asked for.
/// </summary>
internal static class Failing
{
    /// <summary>Whether it may; of what is not known to be safe it is said, too.</summary>
    internal static bool MayFail(BoundExpression expression) => expression.Any(node => node switch
    {
        BoundConstant or BoundParameter or BoundColumn or BoundComparison or BoundDistinct or BoundLogical or BoundNot
            or BoundIs or BoundInList or BoundCase or BoundChoice => false,
        BoundCast cast => !Widens(cast.Operand.Type, cast.Type),
        // Products of decimals have more digits than a column can have before there are too many of them.
        BoundArithmetic arithmetic => arithmetic.Type.Kind != SqlTypeKind.Decimal || arithmetic.Operator
            is not (ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Multiply),
        _ => true,
    });

    /// <summary>Whether every value of a type is one of the other.</summary>
    private static bool Widens(SqlType from, SqlType to) => to.Kind switch
    {
        SqlTypeKind.SmallInt or SqlTypeKind.Integer or SqlTypeKind.BigInt =>
            CastRules.IsInteger(from.Kind) && from.Kind <= to.Kind,
        SqlTypeKind.Decimal => to.Length == 0 && (CastRules.IsInteger(from.Kind) || from.Kind == SqlTypeKind.Decimal),
        SqlTypeKind.Double => CastRules.IsInteger(from.Kind)
            || from.Kind is SqlTypeKind.Decimal or SqlTypeKind.Real or SqlTypeKind.Double,
        _ => false,
    };
}
