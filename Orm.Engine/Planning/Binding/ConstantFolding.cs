using Orm.Engine.Functions;

namespace Orm.Engine.Planning.Binding;

/// <summary>
/// Computes casts and calls of constants while planning. What may not be reached (a division by zero in a branch of
/// CASE) is left to the executor: only literals that change their type, and signs, are computed here.
/// </summary>
internal static class ConstantFolding
{
    internal static bool CanFold(BoundExpression expression) =>
        expression is BoundCast { Operand: BoundConstant };

    internal static BoundExpression Fold(BoundExpression expression)
    {
        var cast = (BoundCast)expression;
        var constant = (BoundConstant)cast.Operand;
        return new BoundConstant(Conversion.Convert(constant.Value, cast.Type, cast.IsExplicit), cast.Type);
    }
}
