using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>Any: whether a query has elements.</summary>
internal sealed class AnyOperator : IValueOperator
{
    public IReadOnlyList<string> Names { get; } = ["Any"];

    public Shape Apply(OperatorNode call, Translator translator)
    {
        var query = translator.TranslateQuery(call.Source);
        if (call.Arguments.Count > 0)
        {
            query = WhereOperator.Filter(query, Translator.Lambda(call, 0), call, translator);
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
        var query = translator.Admit(translator.TranslateQuery(call.Source), Clause.Where);
        var condition = translator.Over(ref query, element => translator.TranslatePredicate(predicate, element));
        var failing = query.Filtered(UnaryScalar.Not(condition));
        return new ScalarShape(UnaryScalar.Not(AnyOperator.Exists(failing)), call.Type);
    }
}
