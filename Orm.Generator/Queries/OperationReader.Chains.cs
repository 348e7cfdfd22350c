using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>Chains of operators from a set to the terminal.</content>
internal sealed partial class OperationReader
{
    private IOperation? _firstSet;

    /// <summary>What the terminal returns where there is no row; null where that is the type's default.</summary>
    internal IOperation? Otherwise { get; private set; }

    /// <summary>The set, the rows or the navigation that the chain begins with.</summary>
    internal IOperation? Root { get; private set; }

    /// <summary>The navigation of an entity that the chain begins with; null where it begins with a set.</summary>
    internal NavigationNode? Navigation { get; private set; }

    /// <summary>Reads a query and, where it is part of the statement, the operator that ends it.</summary>
    /// <exception cref="RuntimeOnlyException">The chain is broken, or a part is only known at run time.</exception>
    internal Node ReadTerminal(IInvocationOperation call, Terminal kind, ITypeSymbol row)
    {
        var terminal = QueryCalls.ChainOf(call)
            ?? throw new RuntimeOnlyException("The terminal is no operator of a query.");
        var query = ReadChain(terminal.Source);
        if (!kind.IsTranslated)
        {
            return query;
        }

        if (kind.Form == TerminalForm.Position)
        {
            return Placed(ReadPosition(kind.Operator, query, terminal.Arguments[0], row), call.Syntax);
        }

        var arguments = new List<Node>();
        foreach (var argument in terminal.Arguments)
        {
            if (argument.Parameter is not { } parameter || QuerySymbols.IsCancellationToken(parameter.Type)
                || Comparers.IsDefault(argument))
            {
                continue;
            }

            if (kind.Form == TerminalForm.Element && !QuerySymbols.IsExpression(parameter.Type))
            {
                // The statement does not know what is returned where there is no row.
                Otherwise = argument.Value;
                continue;
            }

            arguments.Add(ReadChainArgument(argument, isTerminal: true));
        }

        return Placed(new OperatorNode(kind.Operator, query, arguments, Types.Of(row)), call.Syntax);
    }

    /// <summary>Reads a query.</summary>
    /// <exception cref="RuntimeOnlyException">The chain is broken, or a part is only known at run time.</exception>
    internal Node ReadChain(IOperation operation)
    {
        cancellationToken.ThrowIfCancellationRequested();
        operation = UnwrapQuery(operation);
        if (operation is IInvocationOperation call)
        {
            // What a terminal returned is no part of a query any more, AsQueryable behind it or not.
            if (QuerySymbols.IsQueryable(call.Type) && ChainCall.Of(call) is { } op)
            {
                // It is the query itself.
                return op.Name == "AsQueryable"
                    ? ReadChain(op.Source)
                    : Placed(ReadChainOperator(call, op), call.Syntax);
            }

            if (QuerySymbols.IsProgramRows(call.TargetMethod))
            {
                Root ??= call;
                return ReadProgramRows(call);
            }

            if (QuerySymbols.IsNavigationQuery(call.TargetMethod))
            {
                return ReadNavigation(call);
            }
        }

        if (QuerySymbols.EntityOf(operation.Type) is null)
        {
            throw new RuntimeOnlyException(
                $"What '{operation.Syntax}' queries is only known at run time.", isBroken: true);
        }

        Root ??= operation;
        return ReadSet(operation);
    }

    private Node ReadChainOperator(IInvocationOperation call, ChainCall op)
    {
        switch (op.Name)
        {
            case "After" or "Before":
                return ReadKeyset(call, op);
            case "Take" when op.Arguments[0].Parameter is { Type.Name: "Range" }:
                return ReadRange(call, op);
        }

        var source = ReadChain(op.Source);
        var arguments = new List<Node>();
        foreach (var argument in op.Arguments)
        {
            if (!Comparers.IsDefault(argument))
            {
                arguments.Add(ReadChainArgument(argument, isTerminal: false));
            }
        }

        return op.Name == "CountBy" && arguments.Count == 1
            ? CountBy(source, arguments[0], call.Type!)
            : new OperatorNode(op.Name, source, arguments, Types.Of(call.Type));
    }

    private Node ReadChainArgument(IArgumentOperation argument, bool isTerminal)
    {
        var type = argument.Parameter?.Type;
        if (argument.ArgumentKind == ArgumentKind.DefaultValue || type is null)
        {
            throw new RuntimeOnlyException($"'{argument.Syntax}' leaves an argument out.");
        }

        if (QuerySymbols.IsExpression(type))
        {
            var lambda = Unwrap(argument.Value);
            return lambda is IAnonymousFunctionOperation
                ? Read(lambda)
                : throw new RuntimeOnlyException(
                    $"'{argument.Value.Syntax}' is an expression that is only known at run time.", isBroken: true);
        }

        var value = Unwrap(argument.Value);
        if (QuerySymbols.IsQueryable(value.Type))
        {
            return ReadChain(value);
        }

        if (ReadPartOfStatement(argument, type) is { } literal)
        {
            return literal;
        }

        // null itself has no type, and is what its parameter is.
        var given = value.ConstantValue is { HasValue: true, Value: null } ? type : value.Type;
        return QuerySymbols.CanBeQuery(given)
            ? throw new RuntimeOnlyException($"Whether '{argument.Syntax}' is a query is only known at run time.")
            : Placed(Capture(argument.Value, type, isTerminal), argument.Value.Syntax);
    }

    // The name of a query and the way in which a navigation is read are parts of the statement.
    private LiteralNode? ReadPartOfStatement(IArgumentOperation argument, ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String && argument.Parameter is { Name: "name" })
        {
            return argument.Value.ConstantValue is { HasValue: true, Value: string name }
                ? Literal(name, type)
                : throw new RuntimeOnlyException($"The name in '{argument.Syntax}' is only known at run time.");
        }

        if (type is not { Name: "IncludeStrategy", TypeKind: TypeKind.Enum })
        {
            return null;
        }

        return argument.Value.ConstantValue is { HasValue: true, Value: int strategy }
            ? Literal(strategy, tables.Compilation.GetSpecialType(SpecialType.System_Int32))
            : throw new RuntimeOnlyException($"The strategy in '{argument.Syntax}' is only known at run time.");
    }

    private EntitySetNode ReadSet(IOperation operation)
    {
        RequireOneContext(operation);
        var entity = QuerySymbols.EntityOf(operation.Type)!;
        return new EntitySetNode(tables.Get(entity), Types.Of(entity), Types.Of(operation.Type));
    }

    /// <summary>
    /// The navigation of an entity in memory. Which context read the entity is known at run time, so that nothing else
    /// can be a part of the query.
    /// </summary>
    private NavigationNode ReadNavigation(IInvocationOperation call)
    {
        var navigation = call.Arguments[0].Value;
        while (navigation is IConversionOperation { Conversion.IsReference: true, Operand: var operand })
        {
            navigation = operand;
        }

        if (navigation is not IPropertyReferenceOperation { Instance: not null, Property: var property })
        {
            throw new RuntimeOnlyException(
                $"Whose navigation '{navigation.Syntax}' is, is only known at run time.", isBroken: true);
        }

        RequireOneContext(call);
        var owner = tables.Get(property.ContainingType);
        if (owner.FindNavigation(property.Name) is not { IsCollection: true } found)
        {
            throw new RuntimeOnlyException($"'{call.Syntax}' is asked at run time only.");
        }

        // The key of the entity is no value that the query captures; but the query depends on the entity.
        Types.Of(property.ContainingType);
        Root = call;
        return Navigation = new NavigationNode(owner, found, keys: -1, Types.Of(call.Type));
    }

    // Run, sets of two contexts are refused. Here the context is the first set's.
    private void RequireOneContext(IOperation set)
    {
        if (_firstSet is null)
        {
            _firstSet = set;
        }
        else if (ContextOf(set) is not { } context
            || !SymbolEqualityComparer.Default.Equals(context, ContextOf(_firstSet)))
        {
            throw new RuntimeOnlyException(
                $"Whether '{_firstSet.Syntax}' and '{set.Syntax}' are of one context is only known at run time.");
        }
    }

    /// <summary>The variable that holds a set's context; null where none does.</summary>
    private static ISymbol? ContextOf(IOperation set)
    {
        var context = set switch
        {
            IPropertyReferenceOperation { Instance: { } instance } => instance,
            IInvocationOperation { Instance: { } instance } => instance,
            _ => null,
        };
        return context switch
        {
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            ILocalReferenceOperation { Local: var local } => local,
            IInstanceReferenceOperation { Type: { } type } => type,
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: var field } => field,
            _ => null,
        };
    }

    private T Placed<T>(T node, Microsoft.CodeAnalysis.SyntaxNode place)
        where T : Node
    {
        _places[node] = place;
        return node;
    }

    // Seen as an IQueryable, a query is the same query.
    private static IOperation UnwrapQuery(IOperation operation)
    {
        operation = Unwrap(operation);
        while (operation is IConversionOperation { Conversion.IsReference: true, Operand: var operand }
            && QuerySymbols.IsQueryable(operation.Type) && QuerySymbols.IsQueryable(operand.Type))
        {
            operation = Unwrap(operand);
        }

        return operation;
    }

    private static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { IsImplicit: true, Operand: var operand }:
                    operation = operand;
                    break;
                case ITranslatedQueryOperation query:
                    operation = query.Operation;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda }:
                    operation = lambda;
                    break;
                default:
                    return operation;
            }
        }
    }
}
