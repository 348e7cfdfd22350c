using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Analyzers;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>
/// Finds the loops over the rows of queries around an operation: <c>foreach</c>, loops that count or take rows out of a
/// queue, and lambdas of LINQ to Objects.
/// </summary>
internal static class RowLoops
{
    // What calls its lambda once for each element, with the element first.
    private static readonly HashSet<string> CallsForEach = new(StringComparer.Ordinal)
    {
        "Select", "SelectMany", "Where", "Any", "All", "Count", "LongCount", "First", "FirstOrDefault", "Single",
        "SingleOrDefault", "Last", "LastOrDefault", "Sum", "Min", "Max", "Average", "MinBy", "MaxBy", "OrderBy",
        "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "ToDictionary", "ToLookup", "TakeWhile",
        "SkipWhile", "DistinctBy", "CountBy", "ForEach", "ConvertAll", "FindAll", "Find", "Exists", "RemoveAll",
        "ForEachAsync",
    };

    // What gives elements that it was given.
    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Take", "Skip", "TakeWhile", "SkipWhile",
        "TakeLast", "SkipLast", "Distinct", "DistinctBy", "Reverse", "ToList", "ToArray", "ToHashSet", "AsEnumerable",
        "Order", "OrderDescending",
    };

    /// <summary>The innermost loop over rows that decides on a query; null where none does.</summary>
    internal static RowLoop? Around(IOperation run)
    {
        var inner = run;
        for (var current = run.Parent; current is not null; inner = current, current = current.Parent)
        {
            if (LoopOf(current, inner, run) is { } loop && loop.DecidesOn(run))
            {
                return loop.EndsAfter(run) ? null : loop;
            }

            // What a function does is done where it is called.
            if (current is ILocalFunctionOperation or IAnonymousFunctionOperation)
            {
                return null;
            }
        }

        return null;
    }

    private static RowLoop? LoopOf(IOperation candidate, IOperation inner, IOperation run) => candidate switch
    {
        IForEachLoopOperation loop when inner == loop.Body && loop.Locals.Length == 1 && QueryOf(loop.Collection) is
        { } query
            => new RowLoop(loop.Locals[0].Name, loop.Locals[0].Type, loop.Locals[0], query, loop),
        IForLoopOperation or IWhileLoopOperation => RowElements.LoopOf((ILoopOperation)candidate, run),
        IAnonymousFunctionOperation lambda => LoopOf(lambda),
        _ => null,
    };

    private static RowLoop? LoopOf(IAnonymousFunctionOperation lambda)
        => lambda is { Symbol.Parameters: [var row, ..], Parent: IDelegateCreationOperation created }
            && ArgumentOf(created) is { Parent: IInvocationOperation call } argument
            && CallsForEach.Contains(call.TargetMethod.Name)
            && ElementsOf(call) is { } elements && elements != argument && QueryOf(elements) is { } query
                ? new RowLoop(row.Name, row.Type, row, query, lambda)
                : null;

    private static IArgumentOperation? ArgumentOf(IOperation value) => value.Parent switch
    {
        IArgumentOperation argument => argument,
        IConversionOperation { IsImplicit: true } conversion => ArgumentOf(conversion),
        _ => null,
    };

    // The sequence of an operator of LINQ to Objects, or the list whose method is called.
    private static IOperation? ElementsOf(IInvocationOperation call) => call switch
    {
        { Instance: { } instance } => IsCollection(instance.Type) ? instance : null,
        { TargetMethod: { IsExtensionMethod: true, ContainingType: { Name: "Enumerable", Arity: 0 } type } }
            when type.ContainingNamespace.IsNamed("System.Linq") => call.Arguments[0].Value,
        { TargetMethod: { Name: "ForEach" or "ForEachAsync", ContainingType: { Name: "Parallel" } type } }
            when type.ContainingNamespace.IsNamed("System.Threading.Tasks") => call.Arguments[0].Value,
        _ => null,
    };

    /// <summary>
    /// The query whose rows a collection has: itself, its list, what LINQ to Objects leaves of the list, another
    /// collection of the same, or a local that holds one of these.
    /// </summary>
    internal static IOperation? QueryOf(IOperation collection)
    {
        var value = RunQuery.Unwrap(collection);
        return value switch
        {
            ILocalReferenceOperation { Local: var local } when !IsAssigned(local, value)
                => InitializerOf(local, value) is { } initializer ? QueryOf(initializer) : null,
            _ when QuerySymbols.IsQueryable(value.Type) => RunQuery.BeginsWithSet(value) ? value : null,
            _ when LeftoverAnalyzer.ReadBy(value) is { } query => query,
            IInvocationOperation { TargetMethod.Name: "ToHashSet" } call when RunQuery.SourceOf(call) is { } source
                => QueryOf(source),
            IInvocationOperation call when Passing.Contains(call.TargetMethod.Name) && ElementsOf(call) is { } elements
                => QueryOf(elements),
            IObjectCreationOperation { Arguments: [var elements] } copy when IsCollection(copy.Type)
                => QueryOf(elements.Value),
            ICollectionExpressionOperation { Elements: [ISpreadOperation spread] } => QueryOf(spread.Operand),
            _ => null,
        };
    }

    /// <summary>What a local is declared with; null where nothing is.</summary>
    internal static IOperation? InitializerOf(ILocalSymbol local, IOperation user) => BodyOf(user).Descendants()
        .OfType<IVariableDeclaratorOperation>()
        .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
        ?.GetVariableInitializer()?.Value;

    /// <summary>All that a local is declared with and given later.</summary>
    internal static IEnumerable<IOperation> ValuesOf(ILocalSymbol local, IOperation user)
    {
        var given = BodyOf(user).Descendants().OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is ILocalReferenceOperation target
                && SymbolEqualityComparer.Default.Equals(target.Local, local))
            .Select(assignment => assignment.Value);
        return InitializerOf(local, user) is { } initializer ? given.Prepend(initializer) : given;
    }

    /// <summary>Whether a local is declared within a part of the program.</summary>
    internal static bool IsDeclaredIn(this ILocalSymbol local, SyntaxNode part)
        => local.DeclaringSyntaxReferences.Any(declaration
            => declaration.SyntaxTree == part.SyntaxTree && part.Span.Contains(declaration.Span));

    /// <summary>Whether a local is given another value later: then it may hold any.</summary>
    internal static bool IsAssigned(ILocalSymbol local, IOperation user) => BodyOf(user).Descendants()
        .OfType<IAssignmentOperation>()
        .Any(assignment => assignment.Target is ILocalReferenceOperation target
            && SymbolEqualityComparer.Default.Equals(target.Local, local));

    private static IOperation BodyOf(IOperation operation)
    {
        var body = operation;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        return body;
    }

    private static bool IsCollection(ITypeSymbol? type)
        => type is INamedTypeSymbol { Arity: 1, Name: "List" or "Queue" or "Stack" or "HashSet" } collection
            && collection.ContainingNamespace.IsNamed("System.Collections.Generic");
}
