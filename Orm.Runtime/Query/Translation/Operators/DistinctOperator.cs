using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Distinct: equal elements once. An order stays where its keys are part of the elements; other keys differ between
/// equal elements, so that no order is left.
/// </summary>
internal sealed class DistinctOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["Distinct"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        if (call.Arguments.Count > 0)
        {
            throw new TranslationException(
                call, "A comparer is code that the database cannot run. Select what to compare.");
        }

        return Of(translator.TranslateQuery(call.Source), translator);
    }

    /// <summary>The different elements of a query.</summary>
    internal static QueryState Of(QueryState query, Translator translator)
    {
        query = translator.Admit(query, Clause.Distinct);
        var items = query.Shape.Items(CollectionRelation.ValueColumn).Select(item => item.Value).ToList();
        var order = query.Select.OrderBy.All(ordering => items.Contains(ordering.Key)) ? query.Select.OrderBy : default;
        return query with { Select = query.Select with { IsDistinct = true, OrderBy = order } };
    }
}
