using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;

namespace Orm.Generator.Queries;

/// <summary>A question about a navigation, from <c>post.Comments.Query()</c> to its end.</summary>
/// <param name="Run">The call that ends it.</param>
/// <param name="Beginning">The call of <c>Query()</c>.</param>
internal sealed record NavigationQuestion(IInvocationOperation Run, IInvocationOperation Beginning)
{
    /// <summary>The question that a call asks; null where it asks none.</summary>
    internal static NavigationQuestion? Of(IInvocationOperation call)
    {
        if (QuerySymbols.IsQueryable(call.Type) || call.TargetMethod.Name == "ToSql")
        {
            return null;
        }

        IOperation source = call;
        while (source is IInvocationOperation current && RunQuery.SourceOf(current) is { } before)
        {
            source = before;
        }

        return source is IInvocationOperation { TargetMethod: { Name: "Query", ContainingType: { } type } } beginning
            && beginning != call && type.Name == "NavigationQueries" && type.ContainingNamespace.IsNamed("Orm")
                ? new NavigationQuestion(call, beginning)
                : null;
    }

    /// <summary>Whether the navigation is one of the row of a loop.</summary>
    internal bool IsAboutRow(RowLoop loop) => loop.DecidesOn(Beginning);

    /// <summary>Whether an operator behind it depends on the row: a condition, or another question of it.</summary>
    internal bool AsksRowAgain(RowLoop loop)
    {
        for (var call = Run; call != Beginning; call = (IInvocationOperation)RunQuery.SourceOf(call)!)
        {
            // The source of an operator that is an extension method is an argument, too.
            var source = RunQuery.SourceOf(call);
            if (call.Arguments.Any(argument => RunQuery.Unwrap(argument.Value) != source
                && loop.DecidesOn(argument.Value)))
            {
                return true;
            }
        }

        return false;
    }
}
