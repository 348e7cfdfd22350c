using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// Makes one query of two with UNION and its relatives. The order of the elements is lost, unless both have one and
/// are written one behind the other: then which query an element comes from is the first key.
/// </summary>
internal static class SetOperations
{
    internal static QueryState Combine(
        SetOperator op, QueryState left, QueryState right, SyntaxNode node, Translator translator)
    {
        left = translator.Admit(left, Clause.SetOperand);
        right = translator.Admit(right, Clause.SetOperand);
        var id = translator.NewSource();
        var columns = new SetColumns(id, node);
        var shape = columns.Align(left.Shape, right.Shape, CollectionRelation.ValueColumn);
        var order = op == SetOperator.UnionAll && HasPlace(left) && HasPlace(right)
            ? Order(left.Select.OrderBy, right.Select.OrderBy, columns)
            : default;
        if (columns.Left.IsEmpty)
        {
            columns.Add(LiteralScalar.Of(1), LiteralScalar.Of(1), CollectionRelation.ValueColumn);
        }

        var set = Append(op, LeftOperand(left.Select, columns.Left), right.Select, columns.Right);
        var name = left.Select.From?.Name ?? right.Select.From?.Name ?? "query";
        return new QueryState(SelectRelation.Over(new Source(id, set, name)) with { OrderBy = order }, shape);
    }

    /// <summary>A query of one element.</summary>
    internal static QueryState OfOne(Shape element) => new(SelectRelation.Empty, element);

    private static bool HasPlace(QueryState query) => !query.Select.OrderBy.IsEmpty || query.Select.From is null;

    private static EquatableArray<Ordering> Order(
        EquatableArray<Ordering> left, EquatableArray<Ordering> right, SetColumns columns)
    {
        var part = columns.Add(LiteralScalar.Of(0), LiteralScalar.Of(1), "part");
        var first = left.Select(ordering => ordering with
        {
            Key = columns.Add(ordering.Key, LiteralScalar.Null(ordering.Key.Type), "order"),
        });
        var second = right.Select(ordering => ordering with
        {
            Key = columns.Add(LiteralScalar.Null(ordering.Key.Type), ordering.Key, "order"),
        });
        return new[] { new Ordering(part, IsDescending: false) }.Concat(first).Concat(second).ToEquatableArray();
    }

    // A relation whose columns are taken as they are is an operand itself.
    private static SetRelation? Relation(SelectRelation select, EquatableArray<SelectItem> items)
        => select is { From: { Relation: SetRelation set } source, Joins.IsEmpty: true, Where: null }
            && !select.IsDistinct && !select.IsGrouped && items.Count == set.Items.Count
            && items.Select((item, i) => item.Value is ColumnScalar column && column.Source == source.Id
                && column.Name == set.Items[i].Name).All(isSame => isSame)
                ? set
                : null;

    private static Relation LeftOperand(SelectRelation select, EquatableArray<SelectItem> items)
        => Relation(select, items) ?? (Relation)(select with { Items = items, OrderBy = default });

    // On the right a relation would need parentheses, which SQL has for subqueries only; it makes no difference where
    // all parts are written one behind the other.
    private static SetRelation Append(
        SetOperator op, Relation left, SelectRelation right, EquatableArray<SelectItem> items)
        => op == SetOperator.UnionAll && Relation(right, items) is { IsConcatenation: true } parts
            ? Concatenate(left, parts)
            : new SetRelation(op, left, right with { Items = items, OrderBy = default });

    private static SetRelation Concatenate(Relation left, SetRelation right) => new(
        SetOperator.UnionAll,
        right.Left is SetRelation first
            ? Concatenate(left, first)
            : new SetRelation(SetOperator.UnionAll, left, (SelectRelation)right.Left),
        right.Right);
}
