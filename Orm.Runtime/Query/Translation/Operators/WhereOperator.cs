using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>Where: a condition on the rows, or on the groups where there are some.</summary>
internal sealed class WhereOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Where"];

    public QueryState Apply(OperatorNode call, Translator translator)
        => Filter(translator.TranslateQuery(call.Source), Translator.Lambda(call, 0), call, translator);

    /// <summary>The elements of a query that fulfil a predicate.</summary>
    internal static QueryState Filter(QueryState query, LambdaNode predicate, SyntaxNode call, Translator translator)
    {
        if (predicate.Parameters.Count != 1)
        {
            throw new TranslationException(call, "Rows of a table have no index. Order them and use Skip and Take.");
        }

        query = translator.Admit(query, Clause.Where);
        var condition = translator.OverWindows(
            ref query, element => translator.TranslatePredicate(predicate, element), image => [image]);
        return condition.HasWindow() ? translator.FilterWindows(query, condition) : query.Filtered(condition);
    }
}
