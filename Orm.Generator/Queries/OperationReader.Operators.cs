using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>Operators, casts and calls, with the casts that expression trees have where C# shows none.</content>
internal sealed partial class OperationReader
{
    private Node ReadConversion(IConversionOperation conversion)
    {
        var operand = conversion.Operand;
        if (operand is IAnonymousFunctionOperation or IDelegateCreationOperation
            || (conversion.IsImplicit && IsReferenceConversion(conversion)))
        {
            return Read(operand);
        }

        if (operand is IInterpolatedStringOperation text
            && conversion.Type is { Name: "FormattableString" or "IFormattable" })
        {
            return ReadFormattable(text, conversion.Type);
        }

        if (operand.ConstantValue is { HasValue: true, Value: null })
        {
            return Literal(value: null, conversion.Type!);
        }

        // What "as" finds is a value of its own, whatever its type.
        if ((conversion.IsTryCast || !Conversions.KeepsValue(conversion)) && TryCapture(conversion) is { } captured)
        {
            return captured;
        }

        return new UnaryNode(CSharpUnary.Convert, Read(operand), Types.Of(conversion.Type))
        {
            IsChecked = conversion.IsChecked,
        };
    }

    private static bool IsReferenceConversion(IConversionOperation conversion)
        => conversion.Conversion is { IsReference: true } or { IsIdentity: true };

    private Node ReadUnary(IUnaryOperation unary)
    {
        if (TryCapture(unary) is { } captured)
        {
            return captured;
        }

        var type = Types.Of(unary.Type);
        CSharpUnary? op = unary.OperatorKind switch
        {
            UnaryOperatorKind.Minus => CSharpUnary.Negate,
            UnaryOperatorKind.Plus => CSharpUnary.Plus,
            UnaryOperatorKind.Not when type.Scalar == Orm.Model.ScalarKind.Boolean => CSharpUnary.Not,
            UnaryOperatorKind.Not or UnaryOperatorKind.BitwiseNegation => CSharpUnary.Complement,
            _ => null,
        };
        if (op == CSharpUnary.Complement && Conversions.EnumNumber(unary.Operand.Type) is { } number)
        {
            // C# complements enums as numbers, and trees show the casts.
            var isLifted = unary.Operand.Type!.IsNullable();
            var complement = new UnaryNode(
                CSharpUnary.Complement,
                AsNumber(unary.Operand, number, isLifted),
                Types.Of(Conversions.Lift(number, isLifted, tables.Compilation)));
            return new UnaryNode(CSharpUnary.Convert, complement, type);
        }

        return op is { } known && !type.IsEnum
            ? new UnaryNode(known, Read(unary.Operand), type) { IsChecked = unary.IsChecked }
            : throw new RuntimeOnlyException($"'{unary.Syntax}' is read at run time only.");
    }

    private Node ReadBinary(IBinaryOperation binary)
    {
        if (OperatorOf(binary.OperatorKind) is not { } op)
        {
            throw new RuntimeOnlyException($"The operator in '{binary.Syntax}' is read at run time only.");
        }

        if ((op < CSharpBinary.AndAlso || ComparesObjects(binary)) && TryCapture(binary) is { } captured)
        {
            return captured;
        }

        var left = binary.LeftOperand;
        var right = binary.RightOperand;
        var type = Types.Of(binary.Type);
        if (Conversions.EnumNumber(left.Type) is { } number && !IsNull(left) && !IsNull(right))
        {
            // C# compares and combines enums as numbers, and trees show the casts.
            var isLifted = left.Type!.IsNullable();
            var read = new BinaryNode(
                op,
                AsNumber(left, number, isLifted),
                AsNumber(right, number, isLifted),
                type.IsEnum ? Types.Of(Conversions.Lift(number, isLifted, tables.Compilation)) : type);
            return type.IsEnum ? new UnaryNode(CSharpUnary.Convert, read, type) : read;
        }

        if (op is CSharpBinary.AndAlso or CSharpBinary.OrElse)
        {
            var guard = GuardOf(left, wanted: op == CSharpBinary.AndAlso);
            return new BinaryNode(op, Read(left), ReadGuarded(guard, right), type);
        }

        return new BinaryNode(op, ReadOperand(left, right), ReadOperand(right, left), type)
        {
            IsChecked = binary.IsChecked,
        };
    }

    // As in filter == null: what no column can hold is no operand in SQL.
    private static bool ComparesObjects(IBinaryOperation binary)
        => binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            && !IsStored(binary.LeftOperand) && !IsStored(binary.RightOperand);

    private static bool IsStored(IOperation operand)
        => Unwrap(operand).Type is { } type && SymbolTypes.IsStored(type);

    // Beside a value that can be null, null has the type of that value.
    private Node ReadOperand(IOperation operand, IOperation other)
        => IsNull(operand) && other.Type is { } type ? Literal(value: null, type) : Read(operand);

    private static bool IsNull(IOperation operand) => operand is { ConstantValue: { HasValue: true, Value: null } }
        || (operand is IConversionOperation { IsImplicit: true, Operand: var inner } && IsNull(inner));

    private Node AsNumber(IOperation operand, SpecialType number, bool isLifted)
    {
        var type = Conversions.Lift(number, isLifted, tables.Compilation);
        if (operand is IConversionOperation { IsImplicit: true, Operand: { Type: { } plain } inner }
            && Conversions.EnumNumber(plain) is not null)
        {
            operand = inner;
        }

        if (operand.ConstantValue.HasValue)
        {
            var value = operand.ConstantValue.Value is { } constant ? Conversions.Change(constant, number) : null;
            return isLifted && value is not null
                ? new UnaryNode(
                    CSharpUnary.Convert,
                    Literal(value, Conversions.Lift(number, isLifted: false, tables.Compilation)),
                    Types.Of(type))
                : Literal(value, type);
        }

        if (operand is IBinaryOperation && IsOutside(operand))
        {
            throw new RuntimeOnlyException($"'{operand.Syntax}' is computed at run time.");
        }

        var read = Read(operand);
        return read is LiteralNode { Value: null }
            ? Literal(value: null, type)
            : new UnaryNode(CSharpUnary.Convert, read, Types.Of(type));
    }

    private static CSharpBinary? OperatorOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => CSharpBinary.Add,
        BinaryOperatorKind.Subtract => CSharpBinary.Subtract,
        BinaryOperatorKind.Multiply => CSharpBinary.Multiply,
        BinaryOperatorKind.Divide => CSharpBinary.Divide,
        BinaryOperatorKind.Remainder => CSharpBinary.Modulo,
        BinaryOperatorKind.And => CSharpBinary.And,
        BinaryOperatorKind.Or => CSharpBinary.Or,
        BinaryOperatorKind.ExclusiveOr => CSharpBinary.ExclusiveOr,
        BinaryOperatorKind.LeftShift => CSharpBinary.ShiftLeft,
        BinaryOperatorKind.RightShift => CSharpBinary.ShiftRight,
        BinaryOperatorKind.ConditionalAnd => CSharpBinary.AndAlso,
        BinaryOperatorKind.ConditionalOr => CSharpBinary.OrElse,
        BinaryOperatorKind.Equals => CSharpBinary.Equal,
        BinaryOperatorKind.NotEquals => CSharpBinary.NotEqual,
        BinaryOperatorKind.LessThan => CSharpBinary.Less,
        BinaryOperatorKind.LessThanOrEqual => CSharpBinary.LessOrEqual,
        BinaryOperatorKind.GreaterThan => CSharpBinary.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => CSharpBinary.GreaterOrEqual,
        _ => null,
    };

    private Node ReadCall(IInvocationOperation call)
    {
        if (TryCapture(call) is { } captured)
        {
            return captured;
        }

        var method = call.TargetMethod;
        if ((QuerySymbols.EntityOf(call.Type) is not null || QuerySymbols.IsProgramRows(method)) && IsOutside(call))
        {
            return QuerySymbols.IsProgramRows(method) ? ReadProgramRows(call) : ReadSet(call);
        }

        if (QuerySymbols.IsExpandable(method))
        {
            throw new RuntimeOnlyException($"What takes the place of {method.Name} is read at run time only.");
        }

        var type = Types.Of(call.Type);
        if (QuerySymbols.IsOperator(method))
        {
            return ReadOperator(call, type);
        }

        return QuerySymbols.IsTupleCreation(method) ? ReadTuple(call)
            : call.Instance is not null && QuerySymbols.IsCollectionContains(method)
                ? new OperatorNode(method.Name, Read(call.Instance), ReadArguments(call.Arguments), type)
                : ReadOtherCall(call, type);
    }

    private CallNode ReadOtherCall(IInvocationOperation call, TypeRef type)
    {
        if (call.IsDelegateInvocation())
        {
            throw new RuntimeOnlyException($"'{call.Syntax}' calls a delegate.");
        }

        var receiver = call.Instance is null ? null : Read(call.Instance);
        return new CallNode(ReferenceTo(call.TargetMethod), receiver, ReadArguments(call.Arguments), type);
    }

    private OperatorNode ReadOperator(IInvocationOperation call, TypeRef type)
    {
        var arguments = InOrder(call.Arguments);
        var source = WithoutSpan(call.Instance ?? arguments[0]);
        var read = new List<Node>();
        var sourceNode = Read(source);
        foreach (var argument in call.Instance is null ? arguments.Skip(1) : arguments)
        {
            // Take(3) and Skip(3) are parameters whether or not the number stands in the program's text.
            var isPage = call.TargetMethod.Name is "Take" or "Skip" or "TakeLast" or "SkipLast" or "ElementAt"
                    or "ElementAtOrDefault"
                && argument.ConstantValue is { HasValue: true, Value: int };
            read.Add(isPage ? Capture(argument, argument.Type!)
                : Read(argument.Type is { IsRefLikeType: true } ? WithoutSpan(argument) : argument));
        }

        return call.TargetMethod.Name == "CountBy" && read is [_] or [_, LiteralNode { Value: null }]
            ? CountBy(sourceNode, read[0], call.Type!)
            : new OperatorNode(call.TargetMethod.Name, sourceNode, read, type);
    }

    // C# 14 prefers MemoryExtensions.Contains for arrays, and converts them to spans.
    private static IOperation WithoutSpan(IOperation source)
    {
        while (source is IConversionOperation { Operand: var operand, Type: var type }
            && (type is { IsRefLikeType: true } || operand.Type is { IsValueType: false }))
        {
            source = operand;
        }

        return source;
    }

    private List<Node> ReadArguments(ImmutableArray<IArgumentOperation> arguments)
        => [.. InOrder(arguments).Select(Read)];

    private static List<IOperation> InOrder(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue && !argument.Value.ConstantValue.HasValue)
            {
                throw new RuntimeOnlyException($"'{argument.Syntax}' leaves an argument out.");
            }
        }

        return [.. arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value)];
    }

    private MethodRef ReferenceTo(IMethodSymbol method) => new(
        Types.FullNameOf(method.ContainingType),
        method.Name,
        [.. method.Parameters.Select(parameter => Types.Of(parameter.Type))])
    {
        Function = QuerySymbols.FunctionOf(method),
    };
}
