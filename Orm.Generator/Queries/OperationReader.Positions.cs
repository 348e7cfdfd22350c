using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>
/// Places in an order: ranges, indexes, keys; the counterpart of <c>Positions</c> and <c>KeysetValues</c>. Which
/// operators they become is part of the statement, so that it must be seen from which end a place is counted.
/// </content>
internal sealed partial class OperationReader
{
    private Node ReadRange(IInvocationOperation call, ChainCall op)
    {
        var source = ReadChain(op.Source);
        var range = Unwrap(op.Arguments[0].Value);
        var (start, end) = EndsOf(range);
        var startsAtEnd = IsFromEnd(start, otherwise: false);
        var endsAtEnd = IsFromEnd(end, otherwise: true);
        if (startsAtEnd && !endsAtEnd)
        {
            return Paged("Take", source, 2);
        }

        return endsAtEnd
            ? Paged("SkipLast", Paged(startsAtEnd ? "TakeLast" : "Skip", source, 1), 1)
            : Paged("Take", Paged("Skip", source, 1), 1);

        OperatorNode Paged(string name, Node paged, int count)
        {
            var numbers = Enumerable.Range(0, count).Select(_ => Derive(range, Int32));
            return Placed(new OperatorNode(name, paged, [.. numbers], Types.Of(call.Type)), call.Syntax);
        }
    }

    private static (IOperation? Start, IOperation? End) EndsOf(IOperation range) => range switch
    {
        IRangeOperation written => (written.LeftOperand, written.RightOperand),
        IObjectCreationOperation { Arguments.Length: 2 } made when InOrder(made.Arguments) is [var start, var end]
            => (start, end),
        _ => throw new RuntimeOnlyException($"From which end '{range.Syntax}' counts is only known at run time."),
    };

    private static bool IsPlace(ITypeSymbol? type, string name)
        => type?.Name == name && type.ContainingNamespace.IsNamed("System");

    private OperatorNode ReadPosition(string name, Node query, IArgumentOperation argument, ITypeSymbol row)
    {
        var isIndex = IsPlace(argument.Parameter?.Type, "Index");
        var place = isIndex && argument.Value is IConversionOperation { IsImplicit: true, Operand: var number }
            ? number
            : argument.Value;
        var isFromEnd = isIndex && IsFromEnd(place, otherwise: false);
        query = isFromEnd ? new OperatorNode("Reverse", query, [], query.Type) : query;
        var node = new CapturedNode(_captured.Count, place.Syntax.ToString(), Types.Of(Int32));
        _captured.Add(new CapturedValue(place, Int32, IsArgument: true)
        {
            IsDerived = isFromEnd,
            Access = isFromEnd ? ".Value - 1" : isIndex ? ".Value" : string.Empty,
        });
        return new OperatorNode(name, query, [node], Types.Of(row));
    }

    private static bool IsFromEnd(IOperation? place, bool otherwise) => place switch
    {
        null => otherwise,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } => true,
        { Type.SpecialType: SpecialType.System_Int32 } => false,
        IObjectCreationOperation { Arguments.Length: 2 } index when IsPlace(index.Type, "Index")
            && InOrder(index.Arguments)[1].ConstantValue is { HasValue: true, Value: bool isFromEnd } => isFromEnd,
        IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Int32 } => false,
        _ => throw new RuntimeOnlyException($"From which end '{place.Syntax}' counts is only known at run time."),
    };

    private OperatorNode ReadKeyset(IInvocationOperation call, ChainCall op)
    {
        var types = KeyTypesOf(op.Source, isOfRow: op.Arguments[0].Parameter is { IsParams: false });
        var source = ReadChain(op.Source);
        var values = types.ConvertAll(Node (type) => Derive(op.Arguments[0].Value, type));
        return new OperatorNode(op.Name, source, values, Types.Of(call.Type));
    }

    /// <summary>The types of the keys of the latest order, the most significant first.</summary>
    private static List<ITypeSymbol> KeyTypesOf(IOperation ordered, bool isOfRow)
    {
        var types = new List<ITypeSymbol>();
        while (UnwrapQuery(ordered) is IInvocationOperation call && ChainCall.Of(call) is { } op)
        {
            if (isOfRow && op.Arguments.Count > 0 && MayLeadNowhere(op.Arguments[0].Value))
            {
                throw new RuntimeOnlyException(
                    $"Whether '{op.Arguments[0].Syntax}' leads to a value is only known at run time.");
            }

            // Order and OrderDescending have the element itself as their key.
            types.Insert(0, op.Arguments.Count == 0
                ? ((INamedTypeSymbol)call.Type!).TypeArguments[0]
                : call.TargetMethod.TypeArguments[call.TargetMethod.TypeArguments.Length - 1]);
            if (!op.Name.StartsWith("ThenBy", StringComparison.Ordinal))
            {
                return types;
            }

            ordered = op.Source;
        }

        throw new RuntimeOnlyException(
            $"What '{ordered.Syntax}' is ordered by is only known at run time.", isBroken: true);
    }

    // At a row whose reference is null, a key behind it is null, and the statement another one.
    private static bool MayLeadNowhere(IOperation key)
        => key.DescendantsAndSelf().OfType<IReturnOperation>().FirstOrDefault()?.ReturnedValue is { } value
            && RunQuery.Unwrap(value) is IPropertyReferenceOperation
            {
                Type.IsValueType: true, Instance: IPropertyReferenceOperation { Type.IsReferenceType: true },
            };

    private CapturedNode Derive(IOperation operation, ITypeSymbol type)
    {
        var node = Capture(operation, type);
        _captured[node.Index] = _captured[node.Index] with { IsDerived = true };
        return node;
    }

    private INamedTypeSymbol Int32 => tables.Compilation.GetSpecialType(SpecialType.System_Int32);
}
