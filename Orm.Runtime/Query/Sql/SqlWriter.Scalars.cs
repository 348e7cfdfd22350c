using Orm.Linq.Ir;

namespace Orm.Linq.Sql;

/// <content>Scalars, with no more parentheses than their precedence needs.</content>
internal sealed partial class SqlWriter
{
    internal void WriteScalar(Scalar scalar)
    {
        switch (scalar)
        {
            case ColumnScalar column:
                WriteColumn(column);
                break;
            case ParameterScalar parameter:
                WriteParameter(parameter);
                break;
            case LiteralScalar literal:
                _dialect.WriteLiteral(literal, this);
                break;
            case UnaryScalar unary:
                WriteUnary(unary);
                break;
            case BinaryScalar binary:
                if (!_dialect.WriteBinary(binary, this))
                {
                    var precedence = OperandPrecedence(binary);
                    WriteOperand(binary.Left, precedence, isRight: false);
                    Append(" ").Append(Symbol(binary.Operator)).Append(" ");
                    WriteOperand(binary.Right, precedence, isRight: true);
                }

                break;
            case CaseScalar branches:
                WriteCase(branches);
                break;
            default:
                WriteComposed(scalar);
                break;
        }
    }

    /// <summary>Writes a scalar between two texts, as a call with one argument is written.</summary>
    internal void WriteScalar(string before, Scalar scalar, string after)
    {
        Append(before);
        WriteScalar(scalar);
        Append(after);
    }

    /// <summary>Writes an operand, in parentheses where it binds less tightly than the operator.</summary>
    internal void WriteOperand(Scalar operand, int precedence, bool isRight = false)
    {
        var own = Precedence(operand);
        var isChain = operand is BinaryScalar { Operator: BinaryOperator.And or BinaryOperator.Or };
        if (own < precedence || (isRight && own == precedence && !isChain))
        {
            Append("(");
            WriteScalar(operand);
            Append(")");
        }
        else
        {
            WriteScalar(operand);
        }
    }

    private void WriteComposed(Scalar scalar)
    {
        switch (scalar)
        {
            case CastScalar cast:
                _dialect.WriteCast(cast, this);
                break;
            case FunctionScalar function:
                _dialect.WriteFunction(function, this);
                break;
            case RawScalar raw:
                WriteRaw(raw);
                break;
            case WindowScalar window:
                WriteWindow(window);
                break;
            case AggregateScalar aggregate:
                _dialect.WriteAggregate(aggregate, this);
                break;
            case RowComparisonScalar rows:
                Append("(");
                WriteList(rows.Left);
                Append(") ").Append(Symbol(rows.Operator)).Append(" (");
                WriteList(rows.Right);
                Append(")");
                break;
            case InListScalar list:
                WriteOperand(list.Value, ComparisonPrecedence + 1);
                Append(" IN (");
                WriteList(list.Items);
                Append(")");
                break;
            default:
                WriteQueryScalar(scalar);
                break;
        }
    }

    /// <summary>Writes a scalar that a query computes.</summary>
    private void WriteQueryScalar(Scalar scalar)
    {
        switch (scalar)
        {
            case InQueryScalar { Query: CollectionRelation collection } query:
                _dialect.WriteIsAmong(query.Value, collection, this);
                break;
            case InQueryScalar query:
                WriteOperand(query.Value, ComparisonPrecedence + 1);
                Append(" IN ");
                WriteNested((SelectRelation)query.Query, isValue: true);
                break;
            case ExistsScalar exists:
                Append("EXISTS ");
                WriteNested(exists.Query, isValue: true);
                break;
            case SubqueryScalar subquery:
                WriteNested(subquery.Query, isValue: true);
                break;
            default:
                throw new InvalidOperationException($"{scalar.GetType().Name} has no SQL form.");
        }
    }

    private void WriteColumn(ColumnScalar column)
    {
        Append(_dialect.Quote(_aliases[column.Source])).Append(".").Append(_dialect.Quote(column.Name));
        if (_tableOfSource.TryGetValue(column.Source, out var table))
        {
            _columns.Add(new SqlColumn(table, column.Name));
        }
    }

    private void WriteUnary(UnaryScalar unary)
    {
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                Append("NOT ");
                WriteOperand(unary.Operand, unary.Operand is ExistsScalar ? 0 : NotPrecedence + 1);
                break;
            case UnaryOperator.Negate:
                Append("-");
                WriteOperand(unary.Operand, UnaryPrecedence + 1);
                break;
            case UnaryOperator.BitwiseNot:
                Append("~");
                WriteOperand(unary.Operand, UnaryPrecedence + 1);
                break;
            default:
                WriteOperand(unary.Operand, ComparisonPrecedence + 1);
                Append(unary.Operator switch
                {
                    UnaryOperator.IsNull => " IS NULL",
                    UnaryOperator.IsNotNull => " IS NOT NULL",
                    UnaryOperator.IsTrue => " IS TRUE",
                    _ => " IS NOT TRUE",
                });
                break;
        }
    }

    private void WriteCase(CaseScalar branches)
    {
        Append("CASE");
        foreach (var branch in branches.Branches)
        {
            Append(" WHEN ");
            WriteScalar(branch.Condition);
            Append(" THEN ");
            WriteScalar(branch.Value);
        }

        if (branches.Else is not LiteralScalar { Value: null })
        {
            Append(" ELSE ");
            WriteScalar(branches.Else);
        }

        Append(" END");
    }

    private const int NotPrecedence = 3;
    internal const int ComparisonPrecedence = 4;
    internal const int BitwisePrecedence = 6;
    internal const int UnaryPrecedence = 10;

    private int OperandPrecedence(BinaryScalar binary) => Precedence(binary) switch
    {
        >= ComparisonPrecedence and < BitwisePrecedence when !_dialect.ChainsComparisons => BitwisePrecedence,
        var own => own,
    };

    private static int Precedence(Scalar scalar) => scalar switch
    {
        BinaryScalar binary => Precedence(binary),
        UnaryScalar { Operator: UnaryOperator.Not } => NotPrecedence,
        UnaryScalar { Operator: UnaryOperator.Negate or UnaryOperator.BitwiseNot } => UnaryPrecedence,
        UnaryScalar or InListScalar or InQueryScalar or RowComparisonScalar => ComparisonPrecedence,
        RawScalar => 0,
        _ => int.MaxValue,
    };

    private static int Precedence(BinaryScalar binary) => binary.Operator switch
    {
        BinaryOperator.Or => 1,
        BinaryOperator.And => 2,
        BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Is or BinaryOperator.IsNot
            => ComparisonPrecedence,
        BinaryOperator.Less or BinaryOperator.LessOrEqual => 5,
        BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 5,
        BinaryOperator.BitwiseAnd or BinaryOperator.BitwiseOr or BinaryOperator.ExclusiveOr
            => BitwisePrecedence,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => BitwisePrecedence,
        BinaryOperator.Add or BinaryOperator.Subtract => 7,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => 8,
        _ => 9,
    };

    private string Symbol(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.BitwiseAnd => "&",
        BinaryOperator.BitwiseOr => "|",
        BinaryOperator.ExclusiveOr => "#",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Concat => "||",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Equal => "=",
        BinaryOperator.NotEqual => "<>",
        BinaryOperator.Is => _dialect.NullSafeEqual,
        BinaryOperator.IsNot => _dialect.NullSafeNotEqual,
        BinaryOperator.And => "AND",
        _ => "OR",
    };
}
