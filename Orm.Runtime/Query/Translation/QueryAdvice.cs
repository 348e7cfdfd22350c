using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>Something about a query that works, and that its author should know.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The part of the query.</param>
internal sealed record QueryAdvice(QueryAdviceKind Kind, SyntaxNode Node);

/// <summary>What an author should know of a query.</summary>
internal enum QueryAdviceKind
{
    /// <summary>Take or Skip over rows in no order: which rows they are is the database's choice at each run.</summary>
    PageWithoutOrder,
}
