using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Syntax;
using Orm.Linq.Translation;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <content>
/// Queries that nothing is generated for, read for what they would be refused for. Only what is certain counts: where a
/// value decides at run time, the query is left to it.
/// </content>
internal sealed partial class OperationReader
{
    private bool _isPart;

    /// <summary>Reads a query, and the operator that ends it.</summary>
    /// <exception cref="RuntimeOnlyException">A part is only known at run time.</exception>
    internal Node ReadRun(RunQuery run)
    {
        var source = ReadSteps(run.Source);
        return run.End is { } end ? ReadEnd(end, run.Operator, source) : source;
    }

    /// <summary>
    /// What a part of a query goes on with that came from elsewhere, and is read as all rows of its entity; null where
    /// its beginning was seen.
    /// </summary>
    internal IOperation? Origin { get; private set; }

    /// <summary>Reads a part of a query: rows that nobody reads yet are as good as counted.</summary>
    /// <exception cref="RuntimeOnlyException">A part is only known at run time.</exception>
    internal Node ReadPart(RunQuery part)
    {
        _isPart = true;
        var read = ReadRun(part);
        return part.IsKept
            ? new OperatorNode("Count", read, [], Types.Of(Int32))
            : read;
    }

    /// <summary>Reads an operator as if it were applied to a query.</summary>
    /// <exception cref="RuntimeOnlyException">A part is only known at run time.</exception>
    internal Node ReadEnd(IInvocationOperation end, string name, Node source)
    {
        var arguments = new List<Node>();
        foreach (var argument in end.Arguments.OrderBy(argument => argument.Parameter?.Ordinal))
        {
            // Another default is returned by the program, not by the statement.
            var isDefault = argument.Parameter?.Name == "defaultValue" && name.EndsWith(
                "OrDefault", StringComparison.Ordinal);
            if (!isDefault && IsOperand(argument, end) && ReadStepArgument(argument) is { } read)
            {
                arguments.Add(read);
            }
        }

        var isTranslated = OperatorTable.FindQuery(name) is not null || OperatorTable.FindValue(name) is not null;
        var node = new OperatorNode(
            name, source, arguments, isTranslated ? Types.Of(ResultOf(end.Type!)) : source.Type);
        _places[node] = end.Syntax;
        return node;
    }

    private Node ReadSteps(IOperation query)
    {
        var operation = RunQuery.Unwrap(query);
        if (QuerySymbols.EntityOf(operation.Type) is not null)
        {
            return ReadSet(operation);
        }

        if (operation is IInvocationOperation include && RunQuery.IsInclude(include))
        {
            return ReadInclude(include, ChainCall.Of(include)!);
        }

        return operation is IInvocationOperation call && RunQuery.SourceOf(call) is { } source
            && (call.TargetMethod.Name != "CountBy" || call.Arguments.Any(argument
                => Comparers.Is(argument) && Comparers.IsOther(Unwrap(argument.Value))))
                ? ReadEnd(call, call.TargetMethod.Name, ReadSteps(source))
                : _isPart && ReadOrigin(operation) is { } origin ? origin
                : throw new RuntimeOnlyException($"'{query.Syntax}' is read at run time only.");
    }

    // What a local holds for good is its initialiser; other queries have the rows of their entity, or fewer.
    private Node? ReadOrigin(IOperation operation)
    {
        if (operation is ILocalReferenceOperation { Local: var local } && !RowLoops.IsAssigned(local, operation)
            && RowLoops.InitializerOf(local, operation) is { } initializer
            && QuerySymbols.IsQueryable(RunQuery.Unwrap(initializer).Type))
        {
            return ReadSteps(initializer);
        }

        if (QuerySymbols.EntityOfQuery(operation.Type) is not { } entity)
        {
            return null;
        }

        Origin = operation;
        return new EntitySetNode(tables.Get(entity), Types.Of(entity), Types.Of(operation.Type));
    }

    private OperatorNode ReadInclude(IInvocationOperation call, ChainCall include)
    {
        var source = ReadSteps(include.Source);
        var arguments = include.Arguments.Select(argument => ReadChainArgument(argument, isTerminal: false));
        return Placed(new OperatorNode(include.Name, source, [.. arguments], Types.Of(call.Type)), call.Syntax);
    }

    private Node? ReadStepArgument(IArgumentOperation argument)
    {
        var value = Unwrap(argument.Value);
        var type = argument.Parameter!.Type;
        if (QuerySymbols.IsExpression(type))
        {
            return value is IAnonymousFunctionOperation
                ? Read(value)
                : throw new RuntimeOnlyException($"'{value.Syntax}' is only known at run time.");
        }

        if (IsPlace(type, "Range") || IsPlace(type, "Index"))
        {
            throw new RuntimeOnlyException("Ranges are read at run time only.");
        }

        if (Comparers.Is(argument))
        {
            return Comparers.IsDefault(argument) ? null
                : Comparers.IsOther(value) ? Read(argument.Value)
                : throw new RuntimeOnlyException($"What '{value.Syntax}' compares is only known at run time.");
        }

        return QuerySymbols.IsQueryable(value.Type) && RunQuery.BeginsWithSet(value) ? ReadSteps(value)
            : type.SpecialType == SpecialType.System_Int32 ? Capture(argument.Value, type)
            : Read(argument.Value);
    }

    private static bool IsOperand(IArgumentOperation argument, IInvocationOperation call)
        => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
            && (call.Instance is not null || parameter.Ordinal > 0)
            && !QuerySymbols.IsCancellationToken(parameter.Type);

    private static ITypeSymbol ResultOf(ITypeSymbol type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task
            ? task.TypeArguments[0]
            : type;
}
