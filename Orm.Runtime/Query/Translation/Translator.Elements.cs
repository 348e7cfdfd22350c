using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <content>Single elements of queries, as parts of expressions.</content>
internal sealed partial class Translator
{
    /// <summary>The element that a query is limited to: a subquery where it is one value.</summary>
    internal Shape ElementOf(QueryState query, TypeRef type) => query.Shape switch
    {
        ScalarShape { Value: LiteralScalar or ParameterScalar } => new ElementShape(query, type),
        ScalarShape scalar => new ScalarShape(ValueOf(query.Select, scalar.Value), scalar.Type),
        _ => new ElementShape(query, type),
    };

    /// <summary>A member of an element is selected inside of its query.</summary>
    private Shape ElementMember(ElementShape element, MemberNode member)
    {
        var query = element.Query;
        var shape = Over(ref query, inner => MemberOf(inner, member));
        return ElementOf(query with { Shape = shape }, member.Type);
    }

    /// <summary>
    /// An element that is selected as a whole. An entity is joined by its key, which a subquery finds; of other objects
    /// each value is a subquery.
    /// </summary>
    internal Shape Settle(Shape shape, SyntaxNode node) => shape switch
    {
        ElementShape { Query.Shape: EntityShape { Table.Key.Count: 1 } entity } element => IsInGroups
            ? element
            : JoinByKey(entity, ValueOf(element.Query.Select, entity.Columns[entity.Table.Key[0]]), node),
        ElementShape element => WithValues(element),
        ObjectShape made => made with
        {
            Members = made.Members
                .Select(member => member with { Value = Settle(member.Value, node) })
                .ToEquatableArray(),
        },
        OptionalShape optional => optional with { Value = Settle(optional.Value, node) },
        ConditionalShape choice => choice with
        {
            WhenTrue = Settle(choice.WhenTrue, node),
            WhenFalse = Settle(choice.WhenFalse, node),
        },

        // Which set made a group is known of the group's key, and of no value that was selected from it.
        ScalarShape { LeftOut: not null } value => value with { LeftOut = null },
        _ => shape,
    };

    /// <summary>An element each of whose values is a subquery; it may not exist.</summary>
    private static Shape WithValues(ElementShape element)
    {
        var select = element.Query.Select;
        var values = element.Query.Shape.Map(scalar => ValueOf(select, scalar));

        // What is never NULL in a row is NULL exactly where there is none.
        var presence = element.Query.Shape.Items(CollectionRelation.ValueColumn).Select(item => item.Value)
            .FirstOrDefault(value => !value.IsNullable) ?? LiteralScalar.Of(1);
        return values switch
        {
            EntityShape entity => entity with { IsOptional = true },
            ObjectShape made => new OptionalShape(ValueOf(select, presence), made, made.Type),
            _ => values,
        };
    }

    /// <summary>The entity with a key, joined to the rows of the query; it may not exist.</summary>
    private EntityShape JoinByKey(EntityShape entity, Scalar key, SyntaxNode node)
    {
        var scope = _scopes.Count > 0
            ? _scopes[_scopes.Count - 1]
            : throw new TranslationException(node, "The element belongs to no row of the query.");
        var id = NewSource();
        var shape = EntityShape.Of(entity.Table, id, isOptional: true, entity.Type);
        var matches = BinaryScalar.Compare(BinaryOperator.Equal, shape.Columns[entity.Table.Key[0]], key);
        var source = new Source(id, new TableRelation(entity.Table), entity.Table.Name);
        scope.Select = scope.Select with { Joins = scope.Select.Joins.Add(new Join(JoinKind.Left, source, matches)) };
        return shape;
    }

    /// <summary>A value of the row that a SELECT is limited to.</summary>
    internal static Scalar ValueOf(SelectRelation select, Scalar scalar) => new SubqueryScalar(
        select with { Items = EquatableArray.Of(new SelectItem(scalar, CollectionRelation.ValueColumn)) },
        scalar.Type,
        IsNullable: true);
}
