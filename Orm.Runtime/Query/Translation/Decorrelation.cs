using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// A subquery in FROM cannot name columns of the sources beside it (LATERAL is missing on SQLite). Where it compares
/// its own values with theirs, it runs once for all of them instead: the compared values become columns, and the
/// comparison becomes part of the join's condition. DISTINCT and GROUP BY keep their meaning for each value of these
/// keys because the keys join theirs; a limit becomes a limit on the row's number among those with equal keys.
/// </summary>
/// <remarks>
/// The method is that of T. Neumann and A. Kemper, Unnesting Arbitrary Queries (BTW 2015), for the case in which the
/// outer values can be replaced by inner ones that equal them. <see cref="BatchedQuery"/> has the others: they ask for
/// the outer values once more.
/// </remarks>
internal static class Decorrelation
{
    /// <summary>A join whose source names no columns of the sources before it.</summary>
    /// <param name="join">The join.</param>
    /// <param name="beside">The sources before it, which name no columns of each other.</param>
    /// <param name="node">The operator that combines them, for refusals.</param>
    /// <param name="translator">Numbers new sources.</param>
    internal static Join Detach(Join join, SelectRelation beside, SyntaxNode node, Translator translator)
    {
        if (TryDetach(join, beside.Numbers(), translator) is { } detached)
        {
            return detached;
        }

        var (source, matches) = BatchedQuery.Of(join.Source, beside, node, translator);
        return Matched(join, source, matches);
    }

    private static Join? TryDetach(Join join, ICollection<int> outer, Translator translator)
        => join.Source.Relation is TableRelation || !join.Source.Relation.Names(outer) ? join
            : Detach(join.Source, outer, translator) is var (relation, conditions)
                ? Matched(join, join.Source with { Relation = relation }, conditions)
                : null;

    private static Join Matched(Join join, Source source, Scalar conditions) => join with
    {
        Kind = join.Kind == JoinKind.Cross ? JoinKind.Inner : join.Kind,
        Source = source,
        On = BinaryScalar.AndAlso(join.On, conditions),
    };

    /// <summary>The relation and its conditions; null where it needs more than its own values.</summary>
    private static (SelectRelation Relation, Scalar Conditions)? Detach(
        Source source, ICollection<int> outer, Translator translator)
    {
        if (source.Relation is not SelectRelation correlated
            || WithDetachedSources(correlated, outer, translator) is not { } select)
        {
            return null;
        }

        var conditions = Sources.Conjuncts(select.Where).ToLookup(condition => condition.Names(outer));
        select = select with { Where = conditions[false].Aggregate((Scalar?)null, BinaryScalar.AndAlso) };
        var keys = conditions[true].Select(condition => Key.Of(condition, outer)).OfType<Key>().ToList();
        return keys.Count == 0 || keys.Count < conditions[true].Count() || select.Names(outer)
            || (select.IsGrouped && select.GroupBy.IsEmpty)
                ? null
                : WithKeys(source, select, keys, translator);
    }

    private static SelectRelation? WithDetachedSources(
        SelectRelation select, ICollection<int> outer, Translator translator)
    {
        if (select.From is { Relation: not TableRelation } first && first.Relation.Names(outer))
        {
            if (Detach(first, outer, translator) is not var (relation, conditions))
            {
                return null;
            }

            select = select with
            {
                From = first with { Relation = relation },
                Where = BinaryScalar.AndAlso(select.Where, conditions),
            };
        }

        var where = select.Where;
        var joins = new List<Join>();
        foreach (var join in select.Joins)
        {
            if (TryDetach(join, outer, translator) is not { } detached)
            {
                return null;
            }

            if (detached.Kind == JoinKind.Inner && detached.On?.Names(outer) == true)
            {
                where = BinaryScalar.AndAlso(where, detached.On);
                detached = detached with { Kind = JoinKind.Cross, On = null };
            }

            joins.Add(detached);
        }

        return select with { Joins = joins.ToEquatableArray(), Where = where };
    }

    private static (SelectRelation Relation, Scalar Conditions) WithKeys(
        Source source, SelectRelation select, List<Key> keys, Translator translator)
    {
        select = new WindowKeys(keys.Select(key => key.Inner).ToEquatableArray()).AddTo(select);
        if (select.IsPaged && select.IsDistinct)
        {
            (select, keys) = Nested(select, keys, translator);
        }

        Scalar? conditions = null;
        foreach (var key in keys)
        {
            if (select.IsGrouped && !select.GroupBy.Contains(key.Inner))
            {
                select = select with { GroupBy = select.GroupBy.Add(key.Inner) };
            }

            (select, var column) = Exported(source.Id, select, key.Inner, "key");
            conditions = BinaryScalar.AndAlso(
                conditions, BinaryScalar.Compare(key.Comparison, column, key.Outer));
        }

        if (select.IsPaged)
        {
            (select, var isOnPage) = Numbered(source.Id, select, keys);
            conditions = BinaryScalar.AndAlso(conditions, isOnPage);
        }

        return (select, conditions!);
    }

    /// <summary>A limit on the row's number instead of the number of rows.</summary>
    private static (SelectRelation Select, Scalar IsOnPage) Numbered(int source, SelectRelation select, List<Key> keys)
    {
        var partition = new WindowSpecification(
            keys.Select(key => key.Inner).ToEquatableArray(), select.OrderBy, Frame: null);
        var number = new WindowScalar(
            WindowFunctionKind.RowNumber, default, null, partition, ScalarType.Int64, IsNullable: false);
        var (limit, offset) = (select.Limit, select.Offset);
        (select, var column) = Exported(
            source, select with { Limit = null, Offset = null, OrderBy = default }, number, "number");
        var isBehind = offset is null ? null : BinaryScalar.Compare(BinaryOperator.Greater, column, offset);
        var last = limit is null || offset is null
            ? limit
            : new BinaryScalar(BinaryOperator.Add, offset, limit, ScalarType.Int64);
        var isBefore = last is null ? null : BinaryScalar.Compare(BinaryOperator.LessOrEqual, column, last);
        return (select, BinaryScalar.AndAlso(isBehind, isBefore)!);
    }

    // Equal rows must be gone before those that stay are numbered.
    private static (SelectRelation Select, List<Key> Keys) Nested(
        SelectRelation select, List<Key> keys, Translator translator)
    {
        var id = translator.NewSource();
        var exports = new ColumnExports(id, select);
        var items = select.Items
            .Select(item => item with { Value = exports.Export(item.Value, item.Name) })
            .ToEquatableArray();
        var moved = keys.ConvertAll(key => key with { Inner = exports.Export(key.Inner, "key") });
        var order = select.OrderBy
            .Select(ordering => ordering with { Key = exports.Export(ordering.Key, "order") })
            .ToEquatableArray();
        var distinct = select with { Items = exports.Items, OrderBy = default, Limit = null, Offset = null };
        var outer = SelectRelation.Over(new Source(id, distinct, select.From?.Name ?? "query")) with
        {
            Items = items,
            OrderBy = order,
            Limit = select.Limit,
            Offset = select.Offset,
        };
        return (outer, moved);
    }

    private static (SelectRelation Select, ColumnScalar Column) Exported(
        int source, SelectRelation select, Scalar value, string name)
    {
        var item = select.Items.FirstOrDefault(existing => existing.Value == value);
        if (item is null)
        {
            item = new SelectItem(
                value, Names.Unique(value is ColumnScalar column ? column.Name : name, select.Items));
            select = select with { Items = select.Items.Add(item) };
        }

        return (select, new ColumnScalar(source, item.Name, value.Type, value.IsNullable));
    }

    /// <summary>Makes window functions see only the rows with the keys of their own row.</summary>
    private sealed class WindowKeys(EquatableArray<Scalar> keys) : TreeRewriter
    {
        internal SelectRelation AddTo(SelectRelation select) => select with
        {
            Items = select.Items.Map(RewriteItem),
            OrderBy = select.OrderBy.Map(RewriteOrdering),
        };

        // The windows of other queries are theirs.
        internal override Relation Rewrite(Relation relation) => relation;

        protected override WindowSpecification RewriteSpecification(WindowSpecification window)
            => window with { PartitionBy = window.PartitionBy.Concat(keys).ToEquatableArray() };
    }

    /// <summary>A comparison of an inner value with an outer one.</summary>
    private sealed record Key(BinaryOperator Comparison, Scalar Inner, Scalar Outer)
    {
        internal static Key? Of(Scalar condition, ICollection<int> outer)
            => condition is not BinaryScalar { Operator: BinaryOperator.Equal or BinaryOperator.Is } equality
                ? null
                : (equality.Left.Names(outer), equality.Right.Names(outer)) switch
                {
                    (false, true) => new Key(equality.Operator, equality.Left, equality.Right),
                    (true, false) => new Key(equality.Operator, equality.Right, equality.Left),
                    _ => null,
                };
    }
}
