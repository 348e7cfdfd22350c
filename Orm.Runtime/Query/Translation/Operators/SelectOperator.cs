using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>Select: another shape of the same rows, perhaps of their places, too.</summary>
internal sealed class SelectOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Select"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var selector = Translator.Lambda(call, 0);
        var query = translator.TranslateQuery(call.Source);
        return selector.Parameters.Count == 1
            ? Project(query, selector, translator)
            : Numbered(RowNumbers.Ordered(query, call, translator), selector, translator);
    }

    private static QueryState Numbered(QueryState query, LambdaNode selector, Translator translator)
    {
        var index = RowNumbers.IndexOf(query, selector.Parameters[1].Type);
        var shape = translator.Over(ref query, element => translator.Settle(
            translator.TranslateLambda(selector, element, index), selector.Body));
        return query with { Shape = shape };
    }

    /// <summary>The images of the elements of a query.</summary>
    internal static QueryState Project(QueryState query, LambdaNode selector, Translator translator)
    {
        query = translator.Admit(query, Clause.Select);
        var shape = translator.OverWindows(
            ref query,
            element => translator.Settle(translator.TranslateLambda(selector, element), selector.Body),
            image => image.Items(CollectionRelation.ValueColumn).Select(item => item.Value));
        return translator.SettleInGroups(query with { Shape = shape }, selector.Body);
    }
}
