using System.Linq.Expressions;
using Orm.Linq.Syntax;

namespace Orm.Linq.Expressions;

/// <summary>C#'s operators over two values, as expression trees call them.</summary>
internal static class BinaryKinds
{
    /// <summary>The operator; null where C# has none. Checked ones are what they are unchecked.</summary>
    internal static CSharpBinary? Of(ExpressionType type) => type switch
    {
        ExpressionType.Add or ExpressionType.AddChecked => CSharpBinary.Add,
        ExpressionType.Subtract or ExpressionType.SubtractChecked => CSharpBinary.Subtract,
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => CSharpBinary.Multiply,
        ExpressionType.Divide => CSharpBinary.Divide,
        ExpressionType.Modulo => CSharpBinary.Modulo,
        ExpressionType.And => CSharpBinary.And,
        ExpressionType.Or => CSharpBinary.Or,
        ExpressionType.ExclusiveOr => CSharpBinary.ExclusiveOr,
        ExpressionType.LeftShift => CSharpBinary.ShiftLeft,
        ExpressionType.RightShift => CSharpBinary.ShiftRight,
        ExpressionType.AndAlso => CSharpBinary.AndAlso,
        ExpressionType.OrElse => CSharpBinary.OrElse,
        ExpressionType.Equal => CSharpBinary.Equal,
        ExpressionType.NotEqual => CSharpBinary.NotEqual,
        ExpressionType.LessThan => CSharpBinary.Less,
        ExpressionType.LessThanOrEqual => CSharpBinary.LessOrEqual,
        ExpressionType.GreaterThan => CSharpBinary.Greater,
        ExpressionType.GreaterThanOrEqual => CSharpBinary.GreaterOrEqual,
        ExpressionType.Coalesce => CSharpBinary.Coalesce,
        _ => null,
    };
}
