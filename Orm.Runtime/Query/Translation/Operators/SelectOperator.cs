using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>Select: another shape of the same rows.</summary>
internal sealed class SelectOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Select"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var selector = Translator.Lambda(call, 0);
        if (selector.Parameters.Count != 1)
        {
            throw new TranslationException(
                call, "Rows of a table have no index. Number the results after they are read.");
        }

        return Project(translator.TranslateQuery(call.Source), selector, translator);
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
