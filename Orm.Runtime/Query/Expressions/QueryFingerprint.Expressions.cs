using System.Linq.Expressions;

namespace Orm.Linq.Expressions;

/// <content>The structure of lambdas.</content>
internal sealed partial class QueryFingerprint
{
    private void Visit(Expression expression)
    {
        switch (expression)
        {
            case MemberExpression member:
                VisitMember(member);
                break;
            case ParameterExpression parameter:
                VisitParameter(parameter);
                break;
            case ConstantExpression constant:
                VisitConstant(constant);
                break;
            case BinaryExpression binary:
                VisitBinary(binary);
                break;
            case UnaryExpression unary:
                VisitUnary(unary);
                break;
            case LambdaExpression lambda:
                VisitLambda(lambda);
                break;
            case MethodCallExpression call:
                VisitCall(call);
                break;
            default:
                VisitOther(expression);
                break;
        }
    }

    private void VisitMember(MemberExpression member)
    {
        if (Dependence.IsNamed(member)
            || (member.Expression is null && QueryMembers.IsPartOfQuery(member.Member)))
        {
            Add(TokenKind.Member, member.Member);
            return;
        }

        if (Dependence.StartsOutside(member))
        {
            AddCaptured(member);
            return;
        }

        // A member of an object that no column can hold, as list[2].Id is, is C#'s business where no row is involved.
        if (TryExpand(member) || (member.Expression is { } owner and not ParameterExpression
            && !RuntimeTypes.IsStored(owner.Type) && TryCapture(member)))
        {
            return;
        }

        Add(TokenKind.Member, member.Member);
        Visit(member.Expression!);
    }

    private void VisitParameter(ParameterExpression parameter)
    {
        var index = _parameters.LastIndexOf(parameter);
        Add(TokenKind.Parameter, index < 0 ? parameter : null, index + 1);
    }

    private void VisitConstant(ConstantExpression constant)
    {
        if (constant.Value is Query query)
        {
            _inlined[constant] = query;
            Add(TokenKind.Query, null);
            Visit(query);
            Add(TokenKind.End, null);
        }
        else if (constant.Value is null || RuntimeTypes.IsLiteral(constant.Type))
        {
            Add(TokenKind.Type, constant.Type);
            Add(TokenKind.Literal, constant.Value);
        }
        else
        {
            AddValue(constant.Value, constant.Type, constant);
        }
    }

    private void VisitBinary(BinaryExpression binary)
    {
        if ((!IsCondition(binary) || ComparesObjects(binary)) && TryCapture(binary))
        {
            return;
        }

        Add(TokenKind.Expression, binary.Method, (int)binary.NodeType);
        Visit(binary.Left);
        VisitGuarded(binary, 1, binary.Right);
    }

    private static bool IsCondition(BinaryExpression binary) => binary.NodeType
        is ExpressionType.AndAlso or ExpressionType.OrElse or ExpressionType.Equal or ExpressionType.NotEqual
            or ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan
            or ExpressionType.GreaterThanOrEqual;

    // As in filter == null: what no column can hold is no operand in SQL.
    private static bool ComparesObjects(BinaryExpression binary)
        => binary.NodeType is ExpressionType.Equal or ExpressionType.NotEqual
            && !RuntimeTypes.IsStored(binary.Left.Type) && !RuntimeTypes.IsStored(binary.Right.Type);

    private void VisitUnary(UnaryExpression unary)
    {
        if (unary.NodeType == ExpressionType.Quote)
        {
            Visit(unary.Operand);
            return;
        }

        // A cast that only widens is left to the parameter; any other operator over captured values is C#'s business.
        if (!Conversions.KeepsValue(unary) && TryCapture(unary))
        {
            return;
        }

        Add(TokenKind.Expression, unary.Type, (int)unary.NodeType);
        Visit(unary.Operand);
    }

    private void VisitLambda(LambdaExpression lambda)
    {
        // A lambda with an index is another one than a lambda without, even where it does not use the index.
        Add(
            TokenKind.Expression,
            lambda.Parameters[0].Type,
            (int)ExpressionType.Lambda | (lambda.Parameters.Count << 8));
        var before = _parameters.Count;
        _parameters.AddRange(lambda.Parameters);
        Visit(lambda.Body);
        _parameters.RemoveRange(before, _parameters.Count - before);
    }

    private void VisitCall(MethodCallExpression call)
    {
        if (TryCapture(call) || (!LinqMethods.IsOperator(call.Method) && IsOutside(call) && TryInline(call)))
        {
            return;
        }

        if (!LinqMethods.IsOperator(call.Method) && TryExpand(call))
        {
            return;
        }

        Add(TokenKind.Method, call.Method);
        if (call.Object is not null)
        {
            Visit(call.Object);
        }

        for (var i = 0; i < call.Arguments.Count; i++)
        {
            VisitCallArgument(call, call.Arguments[i]);
        }
    }

    // Take(3) and Skip(3) are parameters whether or not the number stands in the program's text.
    private void VisitCallArgument(MethodCallExpression call, Expression argument)
    {
        if (argument is ConstantExpression { Value: int } constant && LinqMethods.IsPaging(call.Method))
        {
            AddValue(constant.Value, constant.Type, constant);
        }
        else
        {
            Visit(argument);
        }
    }

    private void VisitOther(Expression expression)
    {
        if (expression is NewExpression or NewArrayExpression or MemberInitExpression
            ? RuntimeTypes.IsStored(expression.Type) && TryCapture(expression)
            : TryCapture(expression))
        {
            return;
        }

        Add(TokenKind.Expression, expression.Type, (int)expression.NodeType);
        switch (expression)
        {
            case NewExpression creation:
                Add(TokenKind.Member, creation.Constructor);
                VisitAll(creation.Arguments);
                break;
            case MemberInitExpression initialized:
                VisitBindings(initialized);
                break;
            case ListInitExpression list:
                VisitElements(list);
                break;
            case NewArrayExpression array:
                VisitElements(array);
                break;
            case ConditionalExpression conditional:
                Visit(conditional.Test);
                VisitGuarded(conditional, 1, conditional.IfTrue);
                VisitGuarded(conditional, 2, conditional.IfFalse);
                break;
            case InvocationExpression invocation:
                VisitAll(invocation.Arguments);
                Visit(invocation.Expression);
                break;
            case TypeBinaryExpression test:
                Add(TokenKind.Type, test.TypeOperand);
                Visit(test.Expression);
                break;
        }
    }

    private void VisitBindings(MemberInitExpression initialized)
    {
        Visit(initialized.NewExpression);
        foreach (var binding in initialized.Bindings)
        {
            Add(TokenKind.Member, binding.Member);
            if (binding is MemberAssignment assignment)
            {
                Visit(assignment.Expression);
            }
        }

        Add(TokenKind.End, null);
    }

    private void VisitElements(NewArrayExpression array)
    {
        VisitAll(array.Expressions);
        Add(TokenKind.End, null);
    }

    private void VisitElements(ListInitExpression list)
    {
        foreach (var element in list.Initializers)
        {
            VisitAll(element.Arguments);
        }

        Add(TokenKind.End, null);
    }

    private void VisitAll(IReadOnlyList<Expression> expressions)
    {
        for (var i = 0; i < expressions.Count; i++)
        {
            Visit(expressions[i]);
        }
    }
}
