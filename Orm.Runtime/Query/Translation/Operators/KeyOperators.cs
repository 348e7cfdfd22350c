using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// DistinctBy, UnionBy, IntersectBy and ExceptBy: of the elements with equal keys the first one. Which is first is
/// told by numbering the elements of each key; without an order it is any of them.
/// </summary>
internal sealed class KeyOperator : IQueryOperator
{
    public IReadOnlyList<string> Names { get; } = ["DistinctBy", "UnionBy", "IntersectBy", "ExceptBy"];

    public QueryState Apply(OperatorNode call, Translator translator)
    {
        var place = call.Name == "DistinctBy" ? 0 : 1;
        SetOperatorOperator.RefuseComparer(call, place + 1);
        var key = Translator.Lambda(call, place);
        var query = translator.TranslateQuery(call.Source);
        return call.Name switch
        {
            "DistinctBy" => FirstOfEach(query, key, translator),
            "UnionBy" => Union(query, translator.TranslateQuery(call.Arguments[0]), key, call, translator),
            _ => FirstOfEach(WithKeyIn(query, call, key, translator), key, translator),
        };
    }

    // The elements of the first query come before those of the second.
    private static QueryState Union(
        QueryState left, QueryState right, LambdaNode key, OperatorNode call, Translator translator)
    {
        var both = SetOperations.Combine(
            SetOperator.UnionAll, WithPart(left, 0), WithPart(right, 1), call, translator);
        var (element, part) = Parts(both.Shape);
        var first = both.Select.OrderBy.Any(ordering => ordering.Key == part)
            ? both.Select.OrderBy
            : EquatableArray.Of(new Ordering(part, IsDescending: false));
        return FirstOfEach(both with { Shape = element }, key, translator, first);
    }

    private static QueryState FirstOfEach(
        QueryState query, LambdaNode key, Translator translator, EquatableArray<Ordering>? first = null)
    {
        query = translator.Admit(query, Clause.Window);
        var keys = translator.Over(ref query, element => translator.TranslateLambda(key, element))
            .Items(CollectionRelation.ValueColumn)
            .Select(item => item.Value)
            .ToEquatableArray();
        return FirstOfEach(query, keys, translator, first);
    }

    /// <summary>Of the rows that have the same keys the first one.</summary>
    /// <param name="query">The query, in a form whose rows can be numbered.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="translator">Translates the query.</param>
    /// <param name="first">The order that says which is first; the query's own unless told otherwise.</param>
    internal static QueryState FirstOfEach(
        QueryState query,
        EquatableArray<Scalar> keys,
        Translator translator,
        EquatableArray<Ordering>? first = null)
    {
        var window = new WindowSpecification(keys, first ?? query.Select.OrderBy, Frame: null);
        var number = new WindowScalar(
            WindowFunctionKind.RowNumber, default, null, window, ScalarType.Int64, IsNullable: false);
        var numbered = translator.PushDown(query with { Shape = Pair(query.Shape, number, "number") });
        var (shape, place) = Parts(numbered.Shape);
        var isFirst = BinaryScalar.Compare(
            BinaryOperator.Equal, place, new LiteralScalar(1L, ScalarType.Int64));
        return numbered.Filtered(isFirst) with { Shape = shape };
    }

    private static QueryState WithKeyIn(QueryState query, OperatorNode call, LambdaNode key, Translator translator)
    {
        query = translator.Admit(query, Clause.Where);
        var among = new OperatorNode("Contains", call.Arguments[0], [key.Body], key.Body.Type);
        var isAmong = translator.Over(
            ref query,
            element => Translator.AsScalar(
                translator.TranslateLambda(new LambdaNode(key.Parameters, among, key.Type), element), call));
        return query.Filtered(call.Name == "ExceptBy" ? UnaryScalar.Not(isAmong) : isAmong);
    }

    private static QueryState WithPart(QueryState query, int part)
        => query with { Shape = Pair(query.Shape, LiteralScalar.Of(part), "part") };

    private static ObjectShape Pair(Shape element, Scalar value, string name) => new(
        Constructor: null,
        EquatableArray.Of(
            new MemberShape(CollectionRelation.ValueColumn, null, element),
            new MemberShape(name, null, new ScalarShape(value, element.Type))),
        element.Type);

    private static (Shape Element, Scalar Value) Parts(Shape pair)
    {
        var members = ((ObjectShape)pair).Members;
        return (members[0].Value, ((ScalarShape)members[1].Value).Value);
    }
}
