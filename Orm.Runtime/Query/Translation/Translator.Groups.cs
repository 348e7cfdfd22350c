using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <content>Groups: when their elements can be aggregated where they are, and how they are found otherwise.</content>
internal sealed partial class Translator
{
    private readonly List<int> _aggregated = [];

    /// <summary>
    /// Whether a group is one of the SELECT whose clauses are being made, outside of any aggregate: only there does an
    /// aggregate take in the group's rows.
    /// </summary>
    internal bool IsOpen(GroupingShape group) => !_aggregated.Contains(group.Source)
        && _scopes.Count > 0
        && _scopes[_scopes.Count - 1].Select is { IsGrouped: true, From: { } from }
        && from.Id == group.Source;

    /// <summary>Translates what an aggregate of a group takes in: no aggregate of that group can stand in it.</summary>
    internal T InAggregate<T>(GroupingShape group, Func<T> translate)
    {
        _aggregated.Add(group.Source);
        try
        {
            return translate();
        }
        finally
        {
            _aggregated.RemoveAt(_aggregated.Count - 1);
        }
    }

    /// <summary>
    /// The elements of all groups of a query, each with the key of its group: what groups that are read whole are made
    /// of. They come in the order of the groups, and within it in the order of the query that was grouped, so that
    /// groups in no order come in the order of their first elements.
    /// </summary>
    internal (QueryState Rows, Shape Key) RowsOf(QueryState groups, SyntaxNode node)
    {
        var group = (GroupingShape)groups.Shape;
        if (groups.Select is { Having: null, IsPaged: false, IsDistinct: false, OrderBy.IsEmpty: true, From: { } from }
            && from.Id == group.Source)
        {
            return (group.Elements, group.ElementKey);
        }

        var keys = PushDown(groups);
        group = (GroupingShape)keys.Shape;
        var copy = new SourceRenumbering(NewSource);
        var elements = (SelectRelation)copy.Rewrite(group.Elements.Select);
        var matches = GroupKeys.Match(group.ElementKey.Map(copy.Rewrite), group.Key, node);
        var join = new Join(matches is null ? JoinKind.Cross : JoinKind.Inner, elements.From!, matches);
        var select = keys.Select with
        {
            Joins = elements.Joins.Prepend(join).ToEquatableArray(),
            Where = elements.Where,
            OrderBy = keys.Select.OrderBy.Concat(elements.OrderBy).ToEquatableArray(),
        };
        return (new QueryState(select, group.Elements.Shape.Map(copy.Rewrite)), group.Key);
    }

    /// <summary>Whether what is translated is said about groups.</summary>
    private bool IsInGroups => _scopes.Count > 0 && _scopes[_scopes.Count - 1].Select.IsGrouped;

    /// <summary>
    /// Joins the entities that were found in groups: each group finds the key of its own, and the join is made behind
    /// the groups. A join in front of them would look for the key once for each of their rows.
    /// </summary>
    internal QueryState SettleInGroups(QueryState groups, SyntaxNode node)
    {
        if (!groups.Select.IsGrouped || !HasFound(groups.Shape))
        {
            return groups;
        }

        var keys = PushDown(groups with { Shape = WithKeys(groups.Shape) });
        var shape = Over(ref keys, row => WithEntities(row, node));
        return keys with { Shape = shape };
    }

    private static bool HasFound(Shape shape) => shape switch
    {
        ElementShape => true,
        ObjectShape made => made.Members.Any(member => HasFound(member.Value)),
        ConditionalShape choice => HasFound(choice.WhenTrue) || HasFound(choice.WhenFalse),
        _ => false,
    };

    /// <summary>The shape with the key of each entity instead of the entity.</summary>
    private static Shape WithKeys(Shape shape) => shape is ElementShape { Query.Shape: EntityShape entity } element
        ? new ObjectShape(
            entity,
            EquatableArray.Of(new MemberShape(
                entity.Table.Entity,
                null,
                new ScalarShape(
                    ValueOf(element.Query.Select, entity.Columns[entity.Table.Key[0]]), entity.Type))),
            entity.Type)
        : MapParts(shape, WithKeys);

    private Shape WithEntities(Shape shape, SyntaxNode node)
        => shape is ObjectShape { Constructor: EntityShape entity } key
            ? JoinByKey(entity, AsScalar(key.Members[0].Value, node), node)
            : MapParts(shape, part => WithEntities(part, node));

    private static Shape MapParts(Shape shape, Func<Shape, Shape> map) => shape switch
    {
        ObjectShape made => made with
        {
            Members = made.Members.Select(member => member with { Value = map(member.Value) }).ToEquatableArray(),
        },
        ConditionalShape choice => choice with { WhenTrue = map(choice.WhenTrue), WhenFalse = map(choice.WhenFalse) },
        _ => shape,
    };

    /// <summary>The elements of a group as a query: the rows that were grouped, with the group's key.</summary>
    internal QueryState ElementsOf(GroupingShape group, SyntaxNode node)
    {
        var copy = new SourceRenumbering(NewSource);
        var select = (SelectRelation)copy.Rewrite(group.Elements.Select);
        var matches = GroupKeys.Match(group.ElementKey.Map(copy.Rewrite), group.Key, node);
        return group.Elements with
        {
            Select = select with { Where = BinaryScalar.AndAlso(select.Where, matches) },
            Shape = group.Elements.Shape.Map(copy.Rewrite),
        };
    }
}
