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
            return Numbered(RowNumbers.Ordered(query, call, translator), predicate, translator);
        }

        query = translator.Admit(query, Clause.Where);
        var condition = translator.OverWindows(
            ref query, element => translator.TranslatePredicate(predicate, element), image => [image]);
        return condition.HasWindow() ? translator.FilterWindows(query, condition) : query.Filtered(condition);
    }

    private static QueryState Numbered(QueryState query, LambdaNode predicate, Translator translator)
    {
        var index = RowNumbers.IndexOf(query, predicate.Parameters[1].Type);
        var condition = translator.Over(ref query, element => Translator.AsScalar(
            translator.TranslateLambda(predicate, element, index), predicate.Body));
        return translator.FilterWindows(query, Translation.Values.AsCondition(condition));
    }
}
