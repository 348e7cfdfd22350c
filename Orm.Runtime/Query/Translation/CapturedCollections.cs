using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>A collection of the program as a relation: one parameter, whatever its length.</summary>
internal static class CapturedCollections
{
    internal static QueryState Translate(CapturedNode collection, TypeRef element, Translator translator)
    {
        var kind = element.Scalar ?? throw new TranslationException(
            collection,
            $"A collection of {element.Name} cannot be sent to the database; a collection of values can. Select the " +
            "members that the query needs, or read the query's results and combine them in memory.");
        var type = ScalarType.Of(kind);
        var elements = new ParameterScalar(
            new Argument(ArgumentForm.JsonElements, collection.Index), type, IsNullable: false);
        var id = translator.NewSource();
        var value = new ColumnScalar(id, CollectionRelation.ValueColumn, type, IsNullable: false);
        return new QueryState(
            SelectRelation.Over(new Source(id, new CollectionRelation(elements, type), "values")),
            new ScalarShape(value, element));
    }
}
