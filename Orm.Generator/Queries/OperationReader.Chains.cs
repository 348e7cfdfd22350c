using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>Chains of operators from a set to the terminal.</content>
internal sealed partial class OperationReader
{
    // What these are given is read alike by both front ends: lambdas, other queries, numbers of rows.
    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal)
    {
        "Where", "Select", "SelectMany", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order",
        "OrderDescending", "Take", "Skip", "Distinct", "Join", "LeftJoin", "RightJoin", "GroupJoin", "GroupBy",
        "DefaultIfEmpty", "Union", "Concat", "Intersect", "Except", "UnionBy", "IntersectBy", "ExceptBy", "DistinctBy",
        "Reverse", "TakeLast", "SkipLast",
    };

    private IOperation? _firstSet;

    /// <summary>The set that the chain begins with.</summary>
    internal IOperation? Root { get; private set; }

    /// <summary>Reads a query and, where it is part of the statement, the operator that ends it.</summary>
    /// <exception cref="RuntimeOnlyException">The chain is broken, or a part is only known at run time.</exception>
    internal Node ReadTerminal(IInvocationOperation terminal, Terminal kind, ITypeSymbol row)
    {
        var query = ReadChain(terminal.Instance
            ?? throw new RuntimeOnlyException("The terminal is no method of a query."));
        if (!kind.IsTranslated)
        {
            return query;
        }

        var arguments = new List<Node>();
        foreach (var argument in terminal.Arguments)
        {
            if (argument.Parameter is not { } parameter || QuerySymbols.IsCancellationToken(parameter.Type))
            {
                continue;
            }

            arguments.Add(ReadChainArgument(argument, isTerminal: true));
        }

        var node = new OperatorNode(kind.Operator, query, arguments, Types.Of(row));
        _places[node] = terminal.Syntax;
        return node;
    }

    /// <summary>Reads a query.</summary>
    /// <exception cref="RuntimeOnlyException">The chain is broken, or a part is only known at run time.</exception>
    internal Node ReadChain(IOperation operation)
    {
        operation = Unwrap(operation);
        if (operation is IInvocationOperation { Instance: { } instance } call
            && QuerySymbols.IsQuery(call.TargetMethod.ContainingType))
        {
            return ReadChainOperator(call, instance);
        }

        if (QuerySymbols.EntityOf(operation.Type) is null)
        {
            throw new RuntimeOnlyException(
                $"What '{operation.Syntax}' queries is only known at run time.", isBroken: true);
        }

        Root ??= operation;
        return ReadSet(operation);
    }

    private OperatorNode ReadChainOperator(IInvocationOperation call, IOperation instance)
    {
        if (!Operators.Contains(call.TargetMethod.Name))
        {
            throw new RuntimeOnlyException($"{call.TargetMethod.Name} is translated at run time only.");
        }

        var source = ReadChain(instance);
        var arguments = new List<Node>();

        // A group clause says the element first, which GroupBy takes second.
        foreach (var argument in call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal))
        {
            arguments.Add(ReadChainArgument(argument, isTerminal: false));
        }

        var node = new OperatorNode(call.TargetMethod.Name, source, arguments, Types.Of(call.Type));
        _places[node] = call.Syntax;
        return node;
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

        if (QuerySymbols.IsQueryable(Unwrap(argument.Value).Type))
        {
            return ReadChain(argument.Value);
        }

        return isTerminal || type.SpecialType == SpecialType.System_Int32
            ? Capture(argument.Value, type, isTerminal)
            : throw new RuntimeOnlyException($"'{argument.Syntax}' is only known at run time.");
    }

    private EntitySetNode ReadSet(IOperation operation)
    {
        RequireOneContext(operation);
        var entity = QuerySymbols.EntityOf(operation.Type)!;
        return new EntitySetNode(tables.Get(entity), Types.Of(entity), Types.Of(operation.Type));
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
