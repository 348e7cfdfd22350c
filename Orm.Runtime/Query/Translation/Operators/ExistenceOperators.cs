using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>Any: whether a query has elements.</summary>
internal sealed class AnyOperator : IValueOperator
{
    public IReadOnlyList<string> Names { get; } = ["Any"];

    public Shape Apply(OperatorNode call, Translator translator)
    {
        var predicate = call.Arguments.Count > 0 ? Translator.Lambda(call, 0) : null;
        if (GroupRows.Find(call.Source, translator) is { } rows)
        {
            rows = predicate is null ? rows : rows.Where(predicate, translator);
            return new ScalarShape(GroupAggregates.Any(rows), call.Type);
        }

        var query = translator.TranslateQuery(call.Source);
        if (predicate is not null)
        {
            query = WhereOperator.Filter(query, predicate, call, translator);
        }

        return new ScalarShape(Exists(query), call.Type);
    }

    /// <summary>Whether a query has rows; neither their order nor their columns matter.</summary>
    internal static Scalar Exists(QueryState query)
    {
        var select = query.Select;
        return new ExistsScalar(select with
        {
            Items = EquatableArray.Of(new SelectItem(LiteralScalar.Of(1), CollectionRelation.ValueColumn)),
            OrderBy = select.IsPaged ? select.OrderBy : default,
            IsDistinct = select.IsDistinct && select.IsPaged,
        });
    }
}

/// <summary>All: whether no element fails the predicate.</summary>
internal sealed class AllOperator : IValueOperator
{
    public IReadOnlyList<string> Names { get; } = ["All"];

    public Shape Apply(OperatorNode call, Translator translator)
    {
        var predicate = Translator.Lambda(call, 0);
        if (GroupRows.Find(call.Source, translator) is { } rows)
        {
            var holds = translator.InAggregate(
                rows.Group, () => translator.TranslatePredicate(predicate, rows.Element));
            return new ScalarShape(GroupAggregates.All(rows, holds), call.Type);
        }

        var query = translator.Admit(translator.TranslateQuery(call.Source), Clause.Where);
        var condition = translator.OverWindows(
            ref query, element => translator.TranslatePredicate(predicate, element), image => [image]);
        var fails = UnaryScalar.Not(condition);
        var failing = condition.HasWindow() ? translator.FilterWindows(query, fails) : query.Filtered(fails);
        return new ScalarShape(UnaryScalar.Not(AnyOperator.Exists(failing)), call.Type);
    }
}
