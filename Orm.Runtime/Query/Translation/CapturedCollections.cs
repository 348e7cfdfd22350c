using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Model;

namespace Orm.Linq.Translation;

/// <summary>A collection of the program as a relation: one parameter, whatever its length.</summary>
internal static class CapturedCollections
{
    /// <summary>The elements in their order, null among them.</summary>
    internal static QueryState Translate(CapturedNode collection, TypeRef element, Translator translator)
    {
        if (element.Scalar is not { } kind || kind is ScalarKind.Single or ScalarKind.Double or ScalarKind.Bytes)
        {
            throw new TranslationException(
                collection,
                $"A collection of {element.Name} cannot be sent to the database as rows; one of whole numbers, " +
                "decimals, texts or times can. Select the members that the query needs, or read the query's results " +
                "and combine them in memory.");
        }

        var type = ScalarType.Of(kind);
        var elements = new ParameterScalar(
            new Argument(ArgumentForm.JsonElementsAndNulls, collection.Index), type, IsNullable: false);
        var id = translator.NewSource();
        var value = new ColumnScalar(id, CollectionRelation.ValueColumn, type, element.CanBeNull);
        var place = new ColumnScalar(id, CollectionRelation.OrdinalColumn, ScalarType.Int32, IsNullable: false);
        var select = SelectRelation.Over(new Source(id, new CollectionRelation(elements, type), "values")) with
        {
            OrderBy = EquatableArray.Of(new Ordering(place, IsDescending: false)),
        };
        return new QueryState(select, new ScalarShape(value, element));
    }

    /// <summary>An array that stands in the query: a row for each element.</summary>
    internal static QueryState Translate(ArrayNode array, Translator translator)
    {
        var rows = array.Elements
            .Select(element => SetOperations.OfOne(translator.Settle(translator.Translate(element), element)))
            .ToList();
        return rows.Count == 0
            ? throw new TranslationException(array, "An array without elements has no columns.")
            : rows.Aggregate(
                (all, row) => SetOperations.Combine(SetOperator.UnionAll, all, row, array, translator));
    }
}
