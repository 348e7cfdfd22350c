using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>
/// Rows that a loop takes out of a collection itself: by an index that it counts, from a queue, or by an enumerator.
/// </summary>
internal static class RowElements
{
    /// <summary>The loop as one over rows, where what runs in it reads one of them; null otherwise.</summary>
    internal static RowLoop? LoopOf(ILoopOperation loop, IOperation run)
    {
        foreach (var operation in run.DescendantsAndSelf())
        {
            if (QueryOf(operation, loop) is { } query)
            {
                return new RowLoop(operation.Syntax.ToString(), operation.Type!, Variable: null, query, loop);
            }

            if (operation is ILocalReferenceOperation { Local: var local } && local.IsDeclaredIn(loop.Syntax)
                && ValueOf(local, loop) is { } value)
            {
                if (QueryOf(value, loop) is { } rows)
                {
                    return new RowLoop(local.Name, local.Type, local, rows, loop);
                }

                // var id = posts[i].Id;
                if (value.Descendants().FirstOrDefault(part => QueryOf(part, loop) is not null) is { } element)
                {
                    return new RowLoop(
                        element.Syntax.ToString(), element.Type!, Variable: null, QueryOf(element, loop)!, loop);
                }
            }
        }

        return null;
    }

    // What a local is declared with, or what fills it: queue.TryDequeue(out var post).
    private static IOperation? ValueOf(ILocalSymbol local, ILoopOperation loop)
        => RowLoops.InitializerOf(local, loop)
            ?? loop.Descendants().OfType<IDeclarationExpressionOperation>().FirstOrDefault(declaration
                => declaration.Expression is ILocalReferenceOperation reference
                    && SymbolEqualityComparer.Default.Equals(reference.Local, local))?.Parent?.Parent;

    /// <summary>The query that an operation takes the next row of.</summary>
    private static IOperation? QueryOf(IOperation operation, ILoopOperation loop) => operation switch
    {
        IPropertyReferenceOperation { Arguments: [var index], Instance: { } list } => Indexed(list, index.Value, loop),
        IArrayElementReferenceOperation { Indices: [var index], ArrayReference: { } array }
            => Indexed(array, index, loop),
        IInvocationOperation { TargetMethod.Name: "Dequeue" or "Pop" or "TryDequeue" or "TryPop", Instance: { } queue }
            => Outside(queue, loop) is not null ? RowLoops.QueryOf(queue) : null,
        IPropertyReferenceOperation { Property.Name: "Current", Instance: { } enumerator }
            when Outside(enumerator, loop) is { } local
                && RowLoops.InitializerOf(local, loop) is IInvocationOperation
                {
                    TargetMethod.Name: "GetEnumerator" or "GetAsyncEnumerator", Instance: { } rows,
                } => RowLoops.QueryOf(rows),
        _ => null,
    };

    private static IOperation? Indexed(IOperation list, IOperation index, ILoopOperation loop)
        => Outside(list, loop) is not null && index.DescendantsAndSelf().Any(part => Changes(part, loop))
            ? RowLoops.QueryOf(list)
            : null;

    // A collection that is another one in each run is not walked over.
    private static ILocalSymbol? Outside(IOperation collection, ILoopOperation loop)
        => RunQuery.Unwrap(collection) is ILocalReferenceOperation { Local: var local }
            && !local.IsDeclaredIn(loop.Syntax)
                ? local
                : null;

    private static bool Changes(IOperation index, ILoopOperation loop)
        => index is ILocalReferenceOperation { Local: var local }
            && loop.Descendants().Any(operation => operation switch
            {
                IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target } => Is(target, local),
                IAssignmentOperation { Target: ILocalReferenceOperation target } => Is(target, local),
                _ => false,
            });

    private static bool Is(ILocalReferenceOperation reference, ILocalSymbol local)
        => SymbolEqualityComparer.Default.Equals(reference.Local, local);
}
