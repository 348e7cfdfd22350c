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
        if (element.Items is not null)
        {
            return OfTuples(collection, element, translator);
        }

        if (element.Scalar is not { } kind)
        {
            throw new TranslationException(
                collection,
                $"A collection of {element.Name} cannot be sent to the database as rows; one of values or of tuples " +
                "can. Select the members that the query needs, or make rows of them with Values.");
        }

        var type = ScalarType.Of(kind);
        var elements = new ParameterScalar(
            new Argument(ArgumentForm.JsonElementsAndNulls, collection.Index), type, IsNullable: false);
        var id = translator.NewSource();
        Scalar value = new ColumnScalar(id, CollectionRelation.ValueColumn, type, element.CanBeNull);
        if (kind is ScalarKind.Single or ScalarKind.Double or ScalarKind.Bytes)
        {
            value = new FunctionScalar(ScalarFunction.KeyPart, EquatableArray.Of(value), type, element.CanBeNull);
        }

        var place = new ColumnScalar(id, CollectionRelation.OrdinalColumn, ScalarType.Int32, IsNullable: false);
        var select = SelectRelation.Over(new Source(id, new CollectionRelation(elements, type), "values")) with
        {
            OrderBy = EquatableArray.Of(new Ordering(place, IsDescending: false)),
        };
        return new QueryState(select, new ScalarShape(value, element));
    }

    // The query has no constructor of the tuple: what it needs of one are its items.
    private static QueryState OfTuples(CapturedNode collection, TypeRef tuple, Translator translator)
    {
        var members = TupleItem.MembersOf(tuple);
        var creation = new ValuesCreation(Constructor: null, [.. members.Select(member => member.Name)]);
        return ProgramRows.Translate(
            new ValuesNode(collection, tuple, members, creation, collection.Type), translator);
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
