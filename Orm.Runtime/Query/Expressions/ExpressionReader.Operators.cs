using System.Linq.Expressions;
using Orm.Linq.Syntax;

namespace Orm.Linq.Expressions;

/// <content>Operators and calls.</content>
internal sealed partial class ExpressionReader
{
    private SyntaxNode ReadUnary(UnaryExpression unary, TypeRef type)
    {
        if (Conversions.IsNull(unary))
        {
            return new LiteralNode(value: null, type);
        }

        CSharpUnary? op = unary.NodeType switch
        {
            ExpressionType.Negate or ExpressionType.NegateChecked => CSharpUnary.Negate,
            ExpressionType.UnaryPlus => CSharpUnary.Plus,
            ExpressionType.Not when type.Scalar == Model.ScalarKind.Boolean => CSharpUnary.Not,
            ExpressionType.Not or ExpressionType.OnesComplement => CSharpUnary.Complement,
            ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs => CSharpUnary.Convert,
            _ => null,
        };
        switch (unary.NodeType)
        {
            case ExpressionType.Quote:
                return Read(unary.Operand);
            case ExpressionType.ArrayLength:
                return new MemberNode(Read(unary.Operand), "Length", RuntimeTypes.Of(typeof(Array)), type);
        }

        return op is { } known
            ? new UnaryNode(known, Read(unary.Operand), type)
            {
                IsChecked = unary.NodeType is ExpressionType.NegateChecked or ExpressionType.ConvertChecked,
            }
            : Unknown(unary, $"The operator {unary.NodeType} has no form in SQL.");
    }

    private SyntaxNode ReadBinary(BinaryExpression binary, TypeRef type)
    {
        if (binary.NodeType == ExpressionType.ArrayIndex)
        {
            var item = new MethodRef(typeof(Array).FullName!, "get_Item", [RuntimeTypes.Of(typeof(int))]);
            return new CallNode(item, Read(binary.Left), [Read(binary.Right)], type);
        }

        return binary.Conversion is null && BinaryKinds.Of(binary.NodeType) is { } known
            ? new BinaryNode(known, Read(binary.Left), Read(binary.Right), type)
            {
                IsChecked = binary.NodeType is ExpressionType.AddChecked or ExpressionType.SubtractChecked
                    or ExpressionType.MultiplyChecked,
            }
            : Unknown(binary, $"The operator {binary.NodeType} has no form in SQL.");
    }

    // A static member is seen here only where it belongs to the query; any other one is a captured value.
    private SyntaxNode ReadMember(MemberExpression member, TypeRef type)
    {
        if (_fingerprint.Expansions.TryGetValue(member, out var body))
        {
            return new InvokeNode(ReadLambda(body), [Read(member.Expression!)], type);
        }

        var declaringType = RuntimeTypes.Of(member.Member.DeclaringType!);
        return member.Expression is not { } receiver
            ? new CallNode(new MethodRef(declaringType.FullName, member.Member.Name, []), null, [], type)
            : member.Member.Name == "Count" && receiver.Type != typeof(string)
                && RuntimeTypes.Of(receiver.Type).Element is not null
                ? new OperatorNode("Count", Read(receiver), [], type)
                : new MemberNode(Read(receiver), member.Member.Name, declaringType, type);
    }

    private SyntaxNode ReadCall(MethodCallExpression call, TypeRef type)
    {
        var method = call.Method;
        if (_fingerprint.Expansions.TryGetValue(call, out var body))
        {
            var values = call.Object is null ? call.Arguments : [call.Object, .. call.Arguments];
            return new InvokeNode(ReadLambda(body), ReadAll(values), type);
        }

        if (LinqMethods.IsOperator(method))
        {
            return ReadOperator(call, type);
        }

        if (QueryMembers.IsTupleCreation(method))
        {
            return ReadTuple(call, type);
        }

        if (call.Object is not null && LinqMethods.IsCollectionContains(method))
        {
            return new OperatorNode(method.Name, Read(call.Object), ReadAll(call.Arguments), type);
        }

        var reference = new MethodRef(
            RuntimeTypes.Of(method.DeclaringType!).FullName,
            method.Name,
            [.. method.GetParameters().Select(parameter => RuntimeTypes.Of(parameter.ParameterType))])
        {
            Function = QueryMembers.FunctionOf(method),
        };
        return new CallNode(reference, call.Object is null ? null : Read(call.Object), ReadAll(call.Arguments), type);
    }

    // The plan keeps the call to make its reader of; the arguments would keep what the application captured.
    private NewNode ReadTuple(MethodCallExpression call, TypeRef type) => new(
        call.Update(null, call.Arguments.Select(argument => Expression.Default(argument.Type))),
        ReadAll(call.Arguments),
        [.. call.Arguments.Select((_, place) => TupleItem.NameOf(place))],
        [],
        type);

    private OperatorNode ReadOperator(MethodCallExpression call, TypeRef type)
    {
        if (CountByCalls.Is(call.Method) && call.Arguments is ([_, _] or [_, _, ConstantExpression { Value: null }]))
        {
            return new OperatorNode(
                nameof(Queryable.GroupBy),
                Read(call.Arguments[0]),
                [Read(call.Arguments[1]), Read(CountByCalls.ResultOf(call))],
                type);
        }

        var arguments = call.Object is null ? call.Arguments : [call.Object, .. call.Arguments];
        return new OperatorNode(
            call.Method.Name,
            Read(WithoutSpan(arguments[0])),
            ReadAll(arguments.Skip(1).Select(argument => argument.Type.IsByRefLike ? WithoutSpan(argument) : argument)),
            type);
    }

    // C# 14 prefers MemoryExtensions.Contains for arrays, and writes the array's conversion to a span into the tree; in
    // front of it an array of references may be cast to itself.
    private static Expression WithoutSpan(Expression source)
    {
        if (source is MethodCallExpression { Method.Name: "op_Implicit", Type.IsByRefLike: true } conversion)
        {
            source = conversion.Arguments[0];
        }

        while (source is UnaryExpression { NodeType: ExpressionType.Convert } cast
            && (cast.Type.IsByRefLike || !cast.Operand.Type.IsValueType))
        {
            source = cast.Operand;
        }

        return source;
    }
}
