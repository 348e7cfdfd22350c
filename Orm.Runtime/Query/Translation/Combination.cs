using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// Puts the sources of one query behind those of another, so that there is a row for each pair of elements. The inner
/// query may name columns of the outer one: its conditions become those of the join.
/// </summary>
internal static class Combination
{
    /// <summary>The pairs of the elements of two queries.</summary>
    /// <param name="outer">A query that admits <see cref="Clause.Join"/>.</param>
    /// <param name="inner">The other query.</param>
    /// <param name="node">The operator, for refusals.</param>
    /// <returns>The SELECT of the pairs, and the shape of the inner elements in it.</returns>
    internal static (SelectRelation Pairs, Shape Inner) Of(
        QueryState outer, QueryState inner, SyntaxNode node, Translator translator)
    {
        inner = translator.Admit(inner, Clause.Join);
        var pairs = Concatenate(outer.Select, inner.Select, node);
        var joins = pairs.Joins.ToArray();
        for (var i = outer.Select.Joins.Count; i < joins.Length; i++)
        {
            var beside = outer.Select with { Joins = joins.Take(i).ToEquatableArray() };
            joins[i] = Decorrelation.Detach(joins[i], beside, node, translator);
        }

        return (pairs with { Joins = joins.ToEquatableArray() }, inner.Shape);
    }

    // The order of the pairs is that of the outer elements; where those have none, that of the inner ones says nothing.
    private static SelectRelation Concatenate(SelectRelation outer, SelectRelation inner, SyntaxNode node)
    {
        var first = inner.From ?? throw new TranslationException(node, "It has no rows to combine with.");
        var joins = outer.Joins.ToList();
        var where = outer.Where;
        if (first.Relation is SingleRowRelation)
        {
            where = BinaryScalar.AndAlso(where, inner.Where);
        }
        else
        {
            // A condition that names a later source of the inner query has to wait for it.
            var later = new HashSet<int>(inner.Joins.Select(join => join.Source.Id));
            var outerSources = outer.Numbers();
            var conditions = Sources.Conjuncts(inner.Where)
                .ToLookup(condition => condition.Names(outerSources) && !condition.Names(later));
            var on = conditions[true].Aggregate((Scalar?)null, BinaryScalar.AndAlso);
            joins.Add(new Join(on is null ? JoinKind.Cross : JoinKind.Inner, first, on));
            where = conditions[false].Aggregate(where, BinaryScalar.AndAlso);
        }

        joins.AddRange(inner.Joins);
        return outer with
        {
            Joins = joins.ToEquatableArray(),
            Where = where,
            OrderBy = outer.OrderBy.IsEmpty ? default : outer.OrderBy.Concat(inner.OrderBy).ToEquatableArray(),
        };
    }

    /// <summary>What a result selector makes of a pair.</summary>
    internal static QueryState Project(
        SelectRelation pairs, LambdaNode result, Shape first, Shape second, Translator translator)
    {
        var query = new QueryState(pairs, first);
        var shape = translator.Over(
            ref query,
            _ => translator.Settle(translator.TranslateLambda(result, first, second), result.Body));
        return new QueryState(query.Select, shape);
    }
}
