using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>Literals, columns, calls, windows.</summary>
internal sealed partial class SqlPrinter
{
    private void Operand(Expression expression)
    {
        switch (expression)
        {
            case Literal literal:
                Literal(literal);
                break;
            case ColumnReference column:
                if (column.Table is not null)
                {
                    ObjectName(column.Table).Text(".");
                }

                Name(column.Name);
                break;
            case Parameter parameter:
                _ = parameter.Name is null
                    ? Text("$").Number(parameter.Number)
                    : Text("@").Text(parameter.Name);
                break;
            case CastExpression cast:
                Text("CAST(").Expression(cast.Operand).Text(" AS ").Type(cast.Type).Text(")");
                break;
            case FunctionCall call:
                Call(call);
                break;
            case CaseExpression @case:
                Case(@case);
                break;
            case SubqueryExpression subquery:
                Text("(").Query(subquery.Query).Text(")");
                break;
            case RowExpression row:
                Text(row.Items.Count > 1 ? "(" : "ROW(").List(row.Items).Text(")");
                break;
            default:
                RareOperand(expression);
                break;
        }
    }

    private void RareOperand(Expression expression)
    {
        switch (expression)
        {
            case ArrayExpression array:
                Text("ARRAY[").List(array.Items).Text("]");
                break;
            case ArrayQueryExpression query:
                Text("ARRAY(").Query(query.Query).Text(")");
                break;
            case SessionValue value:
                SessionValue(value);
                break;
            case DefaultValue:
                Text("DEFAULT");
                break;
            default:
                throw new InvalidOperationException($"A {expression.GetType().Name} cannot be printed.");
        }
    }

    private void Literal(Literal literal)
    {
        switch (literal)
        {
            case NullLiteral:
                Text("NULL");
                break;
            case BooleanLiteral boolean:
                Text(boolean.Value ? "TRUE" : "FALSE");
                break;
            case IntegerLiteral integer:
                Number(integer.Value);
                break;
            case NumberLiteral number:
                Text(number.Text);
                break;
            case StringLiteral text:
                Quoted(text.Value);
                break;
            case BlobLiteral blob:
                Text("X'").Text(Convert.ToHexString(blob.Bytes.AsSpan())).Text("'");
                break;
            case TypedLiteral typed:
                TypedLiteral(typed);
                break;
        }
    }

    /// <summary>The fields of an interval, and the digits of its seconds, stand behind the text.</summary>
    private void TypedLiteral(TypedLiteral typed)
    {
        if (typed.Type.Fields == IntervalFields.All)
        {
            Type(typed.Type).Text(" ").Quoted(typed.Text);
        }
        else
        {
            Text("INTERVAL ").Quoted(typed.Text).Text(TypeSpelling.Of(typed.Type.Fields)).Modifiers(typed.Type);
        }
    }

    private void SessionValue(SessionValue value)
    {
        Text(value.Kind switch
        {
            SessionValueKind.CurrentDate => "CURRENT_DATE",
            SessionValueKind.CurrentTime => "CURRENT_TIME",
            SessionValueKind.CurrentTimestamp => "CURRENT_TIMESTAMP",
            SessionValueKind.LocalTime => "LOCALTIME",
            SessionValueKind.LocalTimestamp => "LOCALTIMESTAMP",
            SessionValueKind.CurrentUser => "CURRENT_USER",
            SessionValueKind.SessionUser => "SESSION_USER",
            SessionValueKind.CurrentCatalog => "CURRENT_CATALOG",
            _ => "CURRENT_SCHEMA",
        });
        if (value.Precision is { } precision)
        {
            Text("(").Number(precision).Text(")");
        }
    }

    private void Case(CaseExpression @case)
    {
        Text("CASE");
        if (@case.Operand is not null)
        {
            Text(" ").Expression(@case.Operand);
        }

        foreach (CaseBranch branch in @case.Branches)
        {
            Text(" ").Branch(branch);
        }

        if (@case.Else is not null)
        {
            Text(" ELSE ").Expression(@case.Else);
        }

        Text(" END");
    }

    private void Branch(CaseBranch branch) =>
        Text("WHEN ").Expression(branch.Condition).Text(" THEN ").Expression(branch.Result);

    private SqlPrinter Call(FunctionCall call)
    {
        if (call.Name.Schema is not null)
        {
            Name(call.Name.Schema).Text(".");
            Name(call.Name.Name);
        }
        else if (HasSyntaxOfItsOwn(call))
        {
            Text(call.Name.Name);
        }
        else
        {
            NameWriter.AppendFunction(_sql, call.Name.Name);
        }

        Text("(").TextIf(call.IsStar, "*").TextIf(call.IsDistinct, "DISTINCT ").List(call.Arguments);
        OrderBy(call.OrderBy);
        Text(")");
        if (!call.WithinGroup.IsEmpty)
        {
            Text(" WITHIN GROUP (ORDER BY ").List(call.WithinGroup).Text(")");
        }

        if (call.Filter is not null)
        {
            Text(" FILTER (WHERE ").Expression(call.Filter).Text(")");
        }

        TextIf(call.NullTreatment == NullTreatment.Respect, " RESPECT NULLS");
        TextIf(call.NullTreatment == NullTreatment.Ignore, " IGNORE NULLS");
        if (call.Over is not null)
        {
            Text(" OVER ").Window(call.Over);
        }

        return this;
    }

    /// <summary>
    /// Whether the name is a keyword that its own rule reads, with commas as well. Nothing may follow that rule, so any
    /// other call of these functions has its name in quotes.
    /// </summary>
    private static bool HasSyntaxOfItsOwn(FunctionCall call)
    {
        bool isBare = call is
        {
            IsDistinct: false, OrderBy.IsEmpty: true, WithinGroup.IsEmpty: true, Filter: null, Over: null,
            NullTreatment: NullTreatment.Unspecified,
        };
        return isBare && call.Name.Name switch
        {
            "extract" => call.Arguments.Count == 2 && call.Arguments[0] is StringLiteral,
            "substring" or "overlay" => call.Arguments.Count > 0,
            _ => false,
        };
    }

    private void Window(Window window)
    {
        if (window is WindowName name)
        {
            Name(name.Name);
            return;
        }

        var specification = (WindowSpecification)window;
        string separator = "";
        Text("(");
        if (specification.BaseName is not null)
        {
            Name(specification.BaseName);
            separator = " ";
        }

        if (!specification.PartitionBy.IsEmpty)
        {
            Text(separator).Text("PARTITION BY ").List(specification.PartitionBy);
            separator = " ";
        }

        if (!specification.OrderBy.IsEmpty)
        {
            Text(separator).Text("ORDER BY ").List(specification.OrderBy);
            separator = " ";
        }

        if (specification.Frame is not null)
        {
            Text(separator).Frame(specification.Frame);
        }

        Text(")");
    }

    private void Frame(WindowFrame frame)
    {
        Text(frame.Unit.ToString().ToUpperInvariant()).Text(frame.End is null ? " " : " BETWEEN ").Bound(frame.Start);
        if (frame.End is not null)
        {
            Text(" AND ").Bound(frame.End);
        }

        Text(frame.Exclusion switch
        {
            FrameExclusion.NoOthers => " EXCLUDE NO OTHERS",
            FrameExclusion.CurrentRow => " EXCLUDE CURRENT ROW",
            FrameExclusion.Group => " EXCLUDE GROUP",
            FrameExclusion.Ties => " EXCLUDE TIES",
            _ => "",
        });
    }

    private void Bound(FrameBound bound)
    {
        if (bound.Offset is not null)
        {
            Expression(bound.Offset, Precedence.Other).Text(" ");
        }

        Text(bound.Kind switch
        {
            FrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
            FrameBoundKind.Preceding => "PRECEDING",
            FrameBoundKind.CurrentRow => "CURRENT ROW",
            FrameBoundKind.Following => "FOLLOWING",
            _ => "UNBOUNDED FOLLOWING",
        });
    }
}
