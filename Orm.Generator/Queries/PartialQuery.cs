using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>
/// A part of a query: one that is kept, returned or given to a method before it is run, or that goes on with a query
/// which came from elsewhere. What its lambdas say of a row is refused whatever stands before and behind it; nothing
/// else is certain.
/// </summary>
internal static class PartialQuery
{
    /// <summary>What the operators of a call would be refused for; null where nothing is certain.</summary>
    internal static QueryRefusedException? RefusalOf(
        IInvocationOperation call, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!QuerySymbols.IsQueryable(call.Type))
        {
            return RunQuery.Ending(call) is { } run ? Check(run, call, compilation, cancellationToken) : null;
        }

        // An operator behind it, or the loop over it, is looked at as a whole.
        return IsContinued(call)
            ? null
            : Check(
                new RunQuery(call, End: null, string.Empty) { IsKept = true }, call, compilation, cancellationToken);
    }

    /// <summary>What a loop over a query that came from elsewhere would be refused for.</summary>
    internal static QueryRefusedException? RefusalOf(
        IForEachLoopOperation loop, Compilation compilation, CancellationToken cancellationToken)
        => RunQuery.Unwrap(loop.Collection) is IInvocationOperation call && QuerySymbols.IsQueryable(call.Type)
            ? Check(new RunQuery(call, End: null, string.Empty), call, compilation, cancellationToken)
            : null;

    private static QueryRefusedException? Check(
        RunQuery run, IInvocationOperation call, Compilation compilation, CancellationToken cancellationToken)
    {
        var isWhole = true;
        var refusal = Attempt.Of(() =>
        {
            var reader = new OperationReader(CompiledTables.Of(compilation), cancellationToken);
            var query = reader.ReadPart(run);
            isWhole = reader.Origin is null;
            Refusals.Check(reader, query, call.Syntax);
        }) as QueryRefusedException;
        return refusal is not null && IsCertain(refusal.Place, call, isWhole) ? refusal : null;
    }

    // In a lambda of the call itself: what stands before it is checked there.
    private static bool IsCertain(Microsoft.CodeAnalysis.SyntaxNode place, IInvocationOperation call, bool isWhole)
        => WholeOf(call.Syntax) is var whole && whole.Span.Contains(place.Span)
            && place.Ancestors().TakeWhile(around => around != whole)
                .Any(around => around is LambdaExpressionSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax)
            && (isWhole || !CanBeSet(place, call));

    // An operator of a query expression has the place of its clause, in front of which the others stand.
    private static Microsoft.CodeAnalysis.SyntaxNode WholeOf(Microsoft.CodeAnalysis.SyntaxNode query)
        => query is ExpressionSyntax ? query : query.FirstAncestorOrSelf<QueryExpressionSyntax>() ?? query;

    // A Select may have made the entities, and may have set what no column holds.
    private static bool CanBeSet(Microsoft.CodeAnalysis.SyntaxNode place, IInvocationOperation call)
        => call.SemanticModel?.GetSymbolInfo(place).Symbol is IFieldSymbol or IPropertySymbol { SetMethod: not null };

    private static bool IsContinued(IInvocationOperation query)
    {
        var parent = query.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation
            or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is IForEachLoopOperation
            || (parent is IInvocationOperation next && RunQuery.SourceOf(next) is not null);
    }
}
