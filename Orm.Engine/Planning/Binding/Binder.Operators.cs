using Orm.Engine.Functions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

// Operators: arithmetic on numbers, comparisons, and the table of all others.
internal sealed partial class Binder
{
    private BoundExpression BindBinary(BinaryExpression binary, Scope scope)
    {
        BoundExpression left = Bind(binary.Left, scope);
        BoundExpression right = Bind(binary.Right, scope);
        if (ComparisonOf(binary.Operator) is { } comparison)
        {
            return Compare(comparison, left, right, binary);
        }

        if (ArithmeticOf(binary.Operator) is { } arithmetic
            && TryArithmetic(arithmetic, left, right, binary) is { } number)
        {
            return number;
        }

        string sign = SignOf(binary);
        return binary.Operator == BinaryOperator.Concatenate
            ? Concatenate(left, right, binary)
            : Call(OperatorFunctions.Find(sign), sign, [left, right], binary);
    }

    private BoundExpression? TryArithmetic(
        ArithmeticOperator op, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        SqlType leftType = IsFlexible(left) ? right.Type : left.Type;
        SqlType rightType = IsFlexible(right) ? left.Type : right.Type;
        if (leftType.Kind == SqlTypeKind.Null && rightType.Kind == SqlTypeKind.Null)
        {
            leftType = rightType = SqlType.Integer;
        }

        if (!CastRules.IsNumeric(leftType.Kind) || !CastRules.IsNumeric(rightType.Kind))
        {
            return null;
        }

        SqlType common = CastRules.Common(new SqlType(leftType.Kind), new SqlType(rightType.Kind))!.Value;
        if (common.Kind is SqlTypeKind.Real or SqlTypeKind.Double && op == ArithmeticOperator.Remainder)
        {
            common = new SqlType(SqlTypeKind.Decimal);
        }

        return new BoundArithmetic(
            op, CastOperand(left, common, at), CastOperand(right, common, at), common);
    }

    private BoundExpression CastOperand(BoundExpression value, SqlType type, SyntaxNode at) =>
        Coerce(value, type, CastContext.Explicit, at);

    private BoundExpression Compare(Comparison op, BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        if (left is BoundRow leftRow && right is BoundRow rightRow)
        {
            return CompareRows(op, leftRow, rightRow, at);
        }

        (BoundExpression l, BoundExpression r) = Unify(left, right, at);
        (l, r) = Keyed(l, r, isOrder: op is not (Comparison.Equal or Comparison.NotEqual), at);
        return new BoundComparison(op, l, r);
    }

    /// <summary>Makes two values comparable: one kind, and one that has an order.</summary>
    private (BoundExpression Left, BoundExpression Right) Unify(
        BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        SqlType type = CommonType([left, right], at, SqlStates.UndefinedFunction);
        if (!type.IsOrdered && type.Kind != SqlTypeKind.Json)
        {
            throw Error(SqlStates.UndefinedFunction, $"Values of {type} cannot be compared", at);
        }

        SqlType kind = ComparedAs(type);
        return (CastOperand(Unpadded(left, right), kind, at), CastOperand(Unpadded(right, left), kind, at));
    }

    /// <summary>Texts of all types compare as texts, but documents by what they say.</summary>
    private static SqlType ComparedAs(SqlType type) =>
        type.IsCharacter && type.Kind != SqlTypeKind.Json ? SqlType.Text : new SqlType(type.Kind);

    /// <summary>A literal beside a CHAR(n) is one too, and those have no blanks at their end.</summary>
    private static BoundExpression Unpadded(BoundExpression value, BoundExpression other) =>
        other.Type.Kind == SqlTypeKind.Char && value is BoundConstant { IsUntyped: true, Value.IsNull: false } literal
            ? literal with { Value = SqlValue.Text(literal.Value.AsString().TrimEnd(' ')) }
            : value;

    /// <summary>Rows are equal when all columns are; their order is that of the first columns that differ.</summary>
    private BoundExpression CompareRows(Comparison op, BoundRow left, BoundRow right, SyntaxNode at)
    {
        if (left.Items.Count != right.Items.Count)
        {
            throw Error(SqlStates.SyntaxError, "The rows have different numbers of columns", at);
        }

        if (left.Items.Count == 0)
        {
            throw NotSupported("A comparison of rows without columns", at);
        }

        var alternatives = new List<BoundExpression>();
        var equals = new List<BoundExpression>();
        for (int i = 0; i < left.Items.Count; i++)
        {
            if (op is not (Comparison.Equal or Comparison.NotEqual))
            {
                bool isLast = i == left.Items.Count - 1;
                BoundExpression step = Compare(isLast ? op : Strict(op), left.Items[i], right.Items[i], at);
                alternatives.Add(equals.Append(step).And()!);
            }

            equals.Add(Compare(Comparison.Equal, left.Items[i], right.Items[i], at));
        }

        return op switch
        {
            Comparison.Equal => equals.And()!,
            Comparison.NotEqual => new BoundNot(equals.And()!),
            _ => Or(alternatives),
        };
    }

    private static Comparison Strict(Comparison op) => op switch
    {
        Comparison.LessOrEqual => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.Greater,
        _ => op,
    };

    private static BoundExpression Or(List<BoundExpression> alternatives) => alternatives.Count == 1
        ? alternatives[0]
        : new BoundLogical(LogicalOperator.Or, new SyntaxList<BoundExpression>([.. alternatives]));

    private BoundExpression Concatenate(BoundExpression left, BoundExpression right, SyntaxNode at)
    {
        bool isBlob = left.Type.Kind == SqlTypeKind.Blob && right.Type.Kind == SqlTypeKind.Blob;
        bool hasText = left.Type.IsCharacter || right.Type.IsCharacter || IsFlexible(left) || IsFlexible(right);
        if (!isBlob && !hasText)
        {
            throw Error(
                SqlStates.UndefinedFunction, $"{left.Type} || {right.Type} is not defined", at, "Cast one to TEXT.");
        }

        SqlType type = isBlob ? SqlType.Blob : IsOfDocuments(left, right) ? SqlType.Json : SqlType.Text;
        return new BoundCall(
            OperatorFunctions.Concatenation(type.Kind),
            [CastOperand(left, type, at), CastOperand(right, type, at)],
            WithCollationOf(type, [left, right]));
    }

    /// <summary>Whether both are documents, or one is and the other becomes one.</summary>
    private static bool IsOfDocuments(BoundExpression left, BoundExpression right) =>
        (left.Type.Kind == SqlTypeKind.Json && (right.Type.Kind == SqlTypeKind.Json || IsFlexible(right)))
        || (right.Type.Kind == SqlTypeKind.Json && IsFlexible(left));

    private BoundExpression BindUnary(UnaryExpression unary, Scope scope)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            return new BoundNot(BindCondition(unary.Operand, scope));
        }

        // The least integer has no positive counterpart: its literal is read with its sign.
        if (unary is { Operator: UnaryOperator.Negate, Operand: NumberLiteral { Text: "9223372036854775808" } })
        {
            return new BoundConstant(SqlValue.BigInt(long.MinValue), SqlType.BigInt);
        }

        BoundExpression operand = Bind(unary.Operand, scope);
        switch (unary.Operator)
        {
            case UnaryOperator.BitwiseNot:
                return Call(OperatorFunctions.Find("~"), "~", [operand], unary);
            case UnaryOperator.Negate when operand.Type.Kind == SqlTypeKind.Interval:
                return Call(OperatorFunctions.Find("negate"), "-", [operand], unary);
            default:
                return BindSign(unary, operand);
        }
    }

    private BoundExpression BindSign(UnaryExpression unary, BoundExpression operand)
    {
        if (IsFlexible(operand))
        {
            operand = CastOperand(operand, SqlType.Double, unary);
        }

        if (!CastRules.IsNumeric(operand.Type.Kind))
        {
            throw Error(SqlStates.UndefinedFunction, $"{operand.Type} has no sign", unary);
        }

        if (unary.Operator == UnaryOperator.Plus)
        {
            return operand;
        }

        SqlType type = new(operand.Type.Kind);
        if (operand is BoundConstant { Value: { IsNull: false } value })
        {
            return new BoundConstant(Negated(value), type);
        }

        BoundExpression minus = CastOperand(new BoundConstant(SqlValue.Integer(-1), SqlType.Integer), type, unary);
        return new BoundArithmetic(ArithmeticOperator.Multiply, operand, minus, type);
    }

    private static SqlValue Negated(in SqlValue value) => value.Kind switch
    {
        SqlTypeKind.Decimal => SqlValue.Decimal(DecimalArithmetic.Negate(value.AsDecimal())),
        SqlTypeKind.Double => SqlValue.Double(-value.AsDouble()),
        SqlTypeKind.Real => SqlValue.Real((float)-value.AsDouble()),
        _ when value.AsInt64() == long.MinValue => throw SqlErrors.OutOfRange(SqlType.BigInt),
        _ => SqlValue.IntegerOf(value.Kind, -value.AsInt64()),
    };

    private BoundExpression BindLogical(LogicalExpression logical, Scope scope) => new BoundLogical(
        logical.Operator, logical.Operands.Select(operand => BindCondition(operand, scope)));

    private static Comparison? ComparisonOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => Comparison.Equal,
        BinaryOperator.NotEqual => Comparison.NotEqual,
        BinaryOperator.Less => Comparison.Less,
        BinaryOperator.LessOrEqual => Comparison.LessOrEqual,
        BinaryOperator.Greater => Comparison.Greater,
        BinaryOperator.GreaterOrEqual => Comparison.GreaterOrEqual,
        _ => null,
    };

    private static ArithmeticOperator? ArithmeticOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => ArithmeticOperator.Add,
        BinaryOperator.Subtract => ArithmeticOperator.Subtract,
        BinaryOperator.Multiply => ArithmeticOperator.Multiply,
        BinaryOperator.Divide => ArithmeticOperator.Divide,
        BinaryOperator.Modulo => ArithmeticOperator.Remainder,
        _ => null,
    };

    private string SignOf(BinaryExpression binary) => binary.Operator switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.BitwiseAnd => "&",
        BinaryOperator.BitwiseOr => "|",
        BinaryOperator.BitwiseXor => "#",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.RegexMatch => "~",
        BinaryOperator.RegexMatchIgnoreCase => "~*",
        BinaryOperator.NotRegexMatch => "!~",
        BinaryOperator.NotRegexMatchIgnoreCase => "!~*",
        BinaryOperator.JsonGet => "->",
        BinaryOperator.JsonGetText => "->>",
        BinaryOperator.JsonGetPath => "#>",
        BinaryOperator.JsonGetPathText => "#>>",
        BinaryOperator.JsonContains => "@>",
        BinaryOperator.JsonContainedBy => "<@",
        BinaryOperator.JsonHas => "?",
        BinaryOperator.JsonHasAny => "?|",
        BinaryOperator.JsonHasAll => "?&",
        BinaryOperator.JsonDeletePath => "#-",
        _ => throw NotSupported("This operator of JSON", binary),
    };
}
