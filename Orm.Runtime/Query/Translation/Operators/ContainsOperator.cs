using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Operators;

/// <summary>
/// Contains: whether a value is among the elements of a captured collection (one parameter, whatever its length), of an
/// array that stands in the query, or of another query.
/// </summary>
internal sealed class ContainsOperator : IValueOperator
{
    public IReadOnlyList<string> Names { get; } = ["Contains"];

    public Shape Apply(OperatorNode call, Translator translator)
    {
        if (call.Arguments.Count != 1 && call.Arguments[1] is not LiteralNode { Value: null })
        {
            throw new TranslationException(
                call, "A comparer is code that the database cannot run. Compare values instead.");
        }

        var value = call.Source switch
        {
            CapturedNode { Type.Element.Items: null } captured
                => CapturedEntities.Among(captured, call.Arguments[0], translator)
                    ?? InCollection(captured, translator.TranslateScalar(call.Arguments[0]), call),
            ArrayNode array => InArray(array, call, translator),
            _ => InQuery(call, translator),
        };
        return new ScalarShape(value, call.Type);
    }

    // Elements that are null are left out of the parameter: a NULL among the values would make SQL's IN unknown.
    // Whether there was one is a second parameter, needed only where the value itself can be null.
    private static Scalar InCollection(CapturedNode collection, Scalar value, OperatorNode call)
        => value is LiteralScalar or ParameterScalar
            ? throw new TranslationException(
                call, "Neither the collection nor the value depends on the row. Compute it before.")
            : InElements(collection, new Argument(ArgumentForm.JsonElements, collection.Index), value);

    /// <summary>Whether a value is among those that a parameter makes of a collection.</summary>
    internal static Scalar InElements(CapturedNode collection, Argument argument, Scalar value)
    {
        var elements = new ParameterScalar(argument, value.Type, IsNullable: false);
        var isAmong = new InQueryScalar(value, new CollectionRelation(elements, value.Type), QueryIsNullable: false);
        if (!value.IsNullable)
        {
            return isAmong;
        }

        var hasNull = new ParameterScalar(
            new Argument(ArgumentForm.HasNullElement, collection.Index), ScalarType.Boolean, IsNullable: false);
        return BinaryScalar.Or(isAmong, BinaryScalar.And(UnaryScalar.IsNull(value), hasNull));
    }

    private static Scalar InArray(ArrayNode array, OperatorNode call, Translator translator)
    {
        if (array.Elements.Any(CapturedEntities.Is))
        {
            return array.Elements
                .Select(element => Equality.Of(element, call.Arguments[0], call, translator))
                .Aggregate(BinaryScalar.Or);
        }

        var wanted = translator.Translate(call.Arguments[0]);
        if (array.Elements.Count == 0)
        {
            return LiteralScalar.False;
        }

        if (wanted is not ScalarShape)
        {
            return array.Elements
                .Select(element => Equality.Of(wanted, translator.Translate(element), call))
                .Aggregate(BinaryScalar.Or);
        }

        var value = Translator.AsScalar(wanted, call.Arguments[0]);
        var pairs = array.Elements
            .Select(element => Translation.Values.Unify(value, translator.TranslateScalar(element), call))
            .ToList();

        // The value takes the type of the element that it meets, which need not be the same for all.
        var plain = pairs.Where(pair => !pair.Right.IsNullable)
            .GroupBy(pair => pair.Left, pair => pair.Right)
            .Select(Scalar (same) => new InListScalar(same.Key, same.ToEquatableArray()));
        var nullable = pairs.Where(pair => pair.Right.IsNullable)
            .Select(pair => BinaryScalar.Compare(BinaryOperator.Is, pair.Left, pair.Right));
        return plain.Concat(nullable).Aggregate(BinaryScalar.Or);
    }

    private static Scalar InQuery(OperatorNode call, Translator translator)
    {
        if (GroupRows.Find(call.Source, translator) is { } rows)
        {
            var isWanted = Equality.Of(rows.Element, call.Arguments[0], call, translator);
            return GroupAggregates.Any(rows.Where(isWanted));
        }

        var query = translator.Admit(translator.TranslateQuery(call.Source), Clause.Where);
        if (query.Shape is EntityShape row && CapturedEntities.Equal(row, call.Arguments[0]) is { } isIt)
        {
            return AnyOperator.Exists(query.Filtered(isIt));
        }

        var wanted = translator.Translate(call.Arguments[0]);

        if (wanted is ScalarShape { Value: { IsNullable: false } value }
            && query.Shape is ScalarShape { Value: { IsNullable: false } element })
        {
            var (left, right) = Translation.Values.Unify(value, element, call);
            var item = new SelectItem(right, CollectionRelation.ValueColumn);
            return new InQueryScalar(
                left, query.Select with { Items = EquatableArray.Of(item), OrderBy = default }, QueryIsNullable: false);
        }

        // Behind EXISTS the value is part of the inner query, where an aggregate of a group around it has no place.
        var equal = translator.Over(
            ref query, element => Equality.Of(element, translator.Translate(call.Arguments[0]), call));
        return AnyOperator.Exists(query.Filtered(equal));
    }
}
