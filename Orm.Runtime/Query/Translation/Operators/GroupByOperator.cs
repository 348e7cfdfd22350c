using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// GroupBy with all its selectors. The rows become groups at once; whatever is then said about a group is added to the
/// same SELECT for as long as SQL's clauses have room for it.
/// </summary>
/// <remarks>
/// A group has no place among others: the order of the source is the order of the elements within their group, and is
/// given up for the groups themselves. Only where the groups are read whole do they come in the order of their first
/// elements.
/// </remarks>
internal sealed class GroupByOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["GroupBy"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        if (call.Arguments.Any(argument => argument is not LambdaNode))
        {
            throw new TranslationException(
                call, "A comparer is code that the database cannot run. Group by what it compares.");
        }

        var selectors = call.Arguments.Skip(1).Cast<LambdaNode>().ToList();
        var element = selectors.Find(selector => selector.Parameters.Count == 1);
        var result = selectors.Find(selector => selector.Parameters.Count == 2);
        var rows = translator.TranslateQuery(call.Source);
        var selector = Translator.Lambda(call, 0);
        var sets = GroupingSets.Find(selector);
        var (elements, key) = Prepare(rows, sets?.Key ?? selector, element, call, translator);
        if (sets is { Sets: var wanted })
        {
            (elements, key) = wanted.Apply(elements, key, translator);
        }

        var groups = Group(elements, key, call);
        return result is null ? groups : Project(groups, result, translator);
    }

    /// <summary>The elements and the key of each, in a SELECT that can be grouped.</summary>
    private static (QueryState Elements, Shape Key) Prepare(
        QueryState rows, LambdaNode keySelector, LambdaNode? elementSelector, OperatorNode call, Translator translator)
    {
        rows = translator.Admit(rows, Clause.Select);
        var (key, element) = translator.Over(ref rows, row => (
            translator.Settle(translator.TranslateLambda(keySelector, row), keySelector.Body),
            elementSelector is null
                ? row
                : translator.Settle(translator.TranslateLambda(elementSelector, row), elementSelector.Body)));
        var pair = Pair(key, element);
        var query = rows with { Shape = pair };
        query = GroupKeys.ValuesOf(key, call).Any(GroupKeys.IsComputedByQuery)
            ? translator.PushDown(query)
            : translator.Admit(query, Clause.GroupBy);
        pair = (ObjectShape)query.Shape;
        return (query with { Shape = pair.Members[1].Value }, pair.Members[0].Value);
    }

    private static ObjectShape Pair(Shape key, Shape element) => new(
        Constructor: null,
        EquatableArray.Of(new MemberShape("key", null, key), new MemberShape("element", null, element)),
        element.Type);

    private static QueryState Group(QueryState elements, Shape key, OperatorNode call)
    {
        var select = elements.Select;
        return new QueryState(
            select with { GroupBy = GroupKeys.ClauseOf(GroupKeys.ValuesOf(key, call)), OrderBy = default },
            new GroupingShape(key, elements, key, select.From?.Id ?? -1, call.Type.Element ?? call.Type));
    }

    private static QueryState Project(QueryState groups, LambdaNode selector, Translator translator)
    {
        // A result selector knows the elements as IEnumerable<T>.
        var elements = selector.Parameters[1].Type;
        var shape = translator.Over(ref groups, group => translator.Settle(
            translator.TranslateLambda(selector, ((GroupingShape)group).Key, group with { Type = elements }),
            selector.Body));
        return translator.SettleInGroups(groups with { Shape = shape }, selector.Body);
    }
}
