using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// Entities with an included collection that is joined: a row of the statement is an entity with one of its elements,
/// or without any.
/// </summary>
/// <param name="Owner">What the row makes of the entity.</param>
/// <param name="Columns">The columns that decide which entity the row belongs to.</param>
/// <param name="Navigation">The collection's property.</param>
/// <param name="Element">What the row makes of the element.</param>
internal sealed record JoinedResult(
    EntityResult Owner, EquatableArray<ScalarResult> Columns, string Navigation, Result Element, TypeRef Type)
    : Result(Type);

/// <summary>Joins an included collection to the rows of its entities.</summary>
internal static class JoinedCollection
{
    /// <summary>The collection of a query's entities that is to be joined; null where none is.</summary>
    internal static IncludeShape? Find(Shape shape) => (shape as EntityShape)?.Includes
        .FirstOrDefault(include => include.Value is SequenceShape { Included: IncludedRows.JoinedElements });

    /// <summary>Lays the pairs of entities and elements out as the columns of a statement.</summary>
    /// <exception cref="TranslationException">An entity may come more than once already.</exception>
    internal static (QueryState Query, Result Result) Lay(
        QueryState query, SyntaxNode root, ResultLayout layout, Translator translator)
    {
        if (query.Shape is not EntityShape { Table.Key.Count: > 0 } shape || !IsEachOnce(query.Select, shape))
        {
            throw new TranslationException(
                PlaceOf(Find(query.Shape)!.Navigation, root),
                "An entity may come more than once, and a joined collection is put together by its key. Read the " +
                "collection by IncludeStrategy.Statement.");
        }

        var outer = translator.Admit(query, Clause.Join);
        var entity = (EntityShape)outer.Shape;
        var include = Find(entity)!;
        var sequence = (SequenceShape)include.Value;
        var inner = translator.Admit(OptionalRows.Of(sequence.Query, root, translator), Clause.Join);
        var (pairs, element) = Combination.Of(outer, inner, root, translator);
        if (pairs.OrderBy.IsEmpty)
        {
            pairs = pairs with { OrderBy = inner.Select.OrderBy };
        }

        return (new QueryState(pairs, entity), ResultOf(entity, include, element, root, layout));
    }

    private static JoinedResult ResultOf(
        EntityShape entity, IncludeShape include, Shape element, SyntaxNode root, ResultLayout layout)
    {
        var others = entity.Includes.Where(other => other != include).ToEquatableArray();
        var owner = layout.Add(entity with { Includes = others }, CollectionRelation.ValueColumn, root);
        var columns = entity.At(entity.Table.Key)
            .Select(column => (ScalarResult)layout.Add(new ScalarShape(column, entity.Type), "Key", root))
            .ToEquatableArray();
        return new JoinedResult(
            (EntityResult)owner,
            columns,
            include.Navigation,
            layout.Add(element, include.Navigation, root),
            entity.Type);
    }

    private static SyntaxNode PlaceOf(string navigation, SyntaxNode root)
    {
        for (var node = root; node is OperatorNode call; node = call.Source)
        {
            if (call.Name == "Include" && Translator.Lambda(call, 0) is { } lambda
                && IncludePath.NavigationOf(lambda).Name == navigation)
            {
                return lambda;
            }
        }

        return root;
    }

    // The rows of a table, with what references of theirs lead to, come once each.
    private static bool IsEachOnce(SelectRelation select, EntityShape entity)
        => entity.Columns[entity.Table.Key[0]] is ColumnScalar key && IsEachOnce(select, key);

    private static bool IsEachOnce(SelectRelation select, ColumnScalar key)
        => select.From is { } from && from.Id == key.Source && select.Joins.All(join => join.Path is not null)
            && from.Relation switch
            {
                TableRelation => true,
                SelectRelation inner => inner.Items.FirstOrDefault(item => item.Name == key.Name)?.Value
                    is ColumnScalar innerKey && IsEachOnce(inner, innerKey),
                _ => false,
            };
}
