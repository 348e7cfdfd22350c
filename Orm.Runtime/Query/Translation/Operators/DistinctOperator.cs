using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Distinct: equal elements once. Where the keys of the order are part of the elements, that is SELECT DISTINCT; other
/// keys differ between equal elements, of which the first one stays, as C# has it.
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
    /// <param name="query">The query.</param>
    /// <param name="translator">Translates it.</param>
    /// <param name="isSet">Whether nobody asks which element comes first.</param>
    internal static QueryState Of(QueryState query, Translator translator, bool isSet = false)
    {
        query = translator.Admit(query, Clause.Distinct);
        var items = Items(query).ToList();
        if (query.Select.OrderBy.All(ordering => items.Contains(ordering.Key)))
        {
            return query with { Select = query.Select with { IsDistinct = true } };
        }

        if (isSet)
        {
            return query with { Select = query.Select with { IsDistinct = true, OrderBy = default } };
        }

        query = translator.Admit(query, Clause.Window);
        return KeyOperator.FirstOfEach(query, Items(query).ToEquatableArray(), translator);
    }

    private static IEnumerable<Scalar> Items(QueryState query)
        => query.Shape.Items(CollectionRelation.ValueColumn).Select(item => item.Value);
}
