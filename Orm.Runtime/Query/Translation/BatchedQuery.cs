using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// A query that would run once for each row of another one, as a query that runs once for all of them. The values of
/// the outer row that it uses are keys (see <see cref="OuterKeys"/>), which stand first in its FROM, and its last
/// columns tell which key a row belongs to. The keys travel with the statement (<see cref="ParentKeys"/>) where another
/// one read the outer rows, and are asked for in it (<see cref="DistinctKeys"/>) where it reads them itself.
/// </summary>
/// <remarks>
/// What holds for each outer row is kept: a limit becomes a limit on the row's number among those of its key, groups
/// and windows are those of one key, and DISTINCT sees the key. A subquery in FROM cannot see the keys beside it, so
/// that it gets keys of its own where it needs them, and is joined by them. The method is that of T. Neumann and
/// A. Kemper, Unnesting Arbitrary Queries (BTW 2015).
/// </remarks>
internal sealed class BatchedQuery
{
    private readonly Translator _translator;
    private readonly SyntaxNode _node;
    private readonly Func<OuterKeys> _newKeys;
    private readonly Dictionary<ColumnScalar, int> _parts = [];

    private BatchedQuery(
        IReadOnlyList<ColumnScalar> outer, Func<OuterKeys> newKeys, SyntaxNode node, Translator translator)
    {
        _translator = translator;
        _node = node;
        _newKeys = newKeys;
        for (var i = 0; i < outer.Count; i++)
        {
            _parts.Add(outer[i], i);
        }
    }

    /// <summary>The query for all outer rows, whose last column is the place of the key.</summary>
    /// <param name="select">The query for one outer row, with its columns.</param>
    /// <param name="outer">The columns of outer rows in it, in the order of the key.</param>
    /// <param name="node">What it was made of, for refusals.</param>
    /// <param name="translator">Numbers new sources.</param>
    internal static SelectRelation Of(
        SelectRelation select, IReadOnlyList<ColumnScalar> outer, SyntaxNode node, Translator translator)
        => (SelectRelation)new BatchedQuery(
            outer, () => new ParentKeys(translator.NewSource(), outer.Count), node, translator)
            .Attach(select, keepsOrder: true).Relation;

    /// <summary>
    /// A relation that depends on rows beside it, as one for all of them: joined by the columns that tell its keys.
    /// </summary>
    /// <param name="source">The relation.</param>
    /// <param name="beside">The rows beside it.</param>
    /// <param name="node">What it was made of, for refusals.</param>
    /// <param name="translator">Numbers new sources.</param>
    internal static (Source Source, Scalar Matches) Of(
        Source source, SelectRelation beside, SyntaxNode node, Translator translator)
    {
        var numbers = beside.Numbers();
        var outer = OuterColumns.Of(source.Relation).Where(column => numbers.Contains(column.Source)).ToList();
        var (attached, key) = new BatchedQuery(
            outer, () => DistinctKeys.Of(beside, outer, translator), node, translator).AttachSource(source);
        return (attached, AreEqual(key, outer));
    }

    private (Relation Relation, IReadOnlyList<string> Key) Attach(Relation relation, bool keepsOrder)
    {
        switch (relation)
        {
            case SelectRelation select:
                return Attach(select, keepsOrder);
            case SetRelation set:
                // The columns have their names from the first query.
                var (left, key) = Attach(set.Left, keepsOrder: false);
                return (
                    set with { Left = left, Right = (SelectRelation)Attach(set.Right, keepsOrder: false).Relation },
                    key);
            default:
                throw new TranslationException(_node, "It depends on the element around it in a way that SQL lacks.");
        }
    }

    // The result's columns keep their places; the key's are columns behind them.
    private (Relation Relation, IReadOnlyList<string> Key) Attach(SelectRelation select, bool keepsOrder)
    {
        var (attached, identity) = WithKeys(select);
        if (attached.IsGrouped)
        {
            attached = attached with { GroupBy = attached.GroupBy.Concat(identity).ToEquatableArray() };
        }

        attached = (SelectRelation)new Partitions(identity).RewriteOwn(attached);
        var names = new List<string>();
        foreach (var part in identity)
        {
            names.Add(Names.Unique(
                part is ColumnScalar { Name: not CollectionRelation.OrdinalColumn and var own }
                    ? own
                    : ParentKeys.OrdinalName,
                attached.Items));
            attached = attached with { Items = attached.Items.Add(new SelectItem(part, names[names.Count - 1])) };
        }

        if (attached.IsPaged)
        {
            return (Numbered(attached, identity, keepsOrder), names);
        }

        return (keepsOrder ? attached : attached with { OrderBy = default }, names);
    }

    private (SelectRelation Select, EquatableArray<Scalar> Identity) WithKeys(SelectRelation select)
    {
        OuterKeys? keys = null;
        EquatableArray<Scalar> identity;
        if (select.From is { Relation: not TableRelation } from && IsDependent(from.Relation))
        {
            (var source, identity) = AttachSource(from);
            select = select with { From = source };
            if (NeedsKeys(select))
            {
                keys = _newKeys();
                var join = new Join(JoinKind.Inner, keys.Source, AreEqual(keys.Identity, identity));
                select = select with { Joins = select.Joins.Prepend(join).ToEquatableArray() };
            }
        }
        else
        {
            keys = _newKeys();
            identity = keys.Identity;
            select = select with
            {
                From = keys.Source,
                Joins = select.From is { } first
                    ? select.Joins.Prepend(new Join(JoinKind.CrossInOrder, first, On: null)).ToEquatableArray()
                    : select.Joins,
            };
        }

        select = select with { Joins = select.Joins.Select(join => AttachJoin(join, identity)).ToEquatableArray() };
        return (keys is null ? select : (SelectRelation)new Parts(_parts, keys).Rewrite(select), identity);
    }

    private Join AttachJoin(Join join, EquatableArray<Scalar> identity)
    {
        if (join.Source.Relation is TableRelation or CollectionRelation || !IsDependent(join.Source.Relation))
        {
            return join;
        }

        var (source, own) = AttachSource(join.Source);
        return join with
        {
            Kind = join.Kind == JoinKind.Cross ? JoinKind.Inner : join.Kind,
            Source = source,
            On = BinaryScalar.AndAlso(AreEqual(own, identity), join.On),
        };
    }

    private (Source Source, EquatableArray<Scalar> Key) AttachSource(Source source)
    {
        var (relation, names) = Attach(source.Relation, keepsOrder: false);
        var items = relation is SetRelation set ? set.Items : ((SelectRelation)relation).Items;
        var key = items.Skip(items.Count - names.Count).Select(Scalar (item) => ColumnOf(source.Id, item));
        return (source with { Relation = relation }, key.ToEquatableArray());
    }

    private static Scalar AreEqual(IEnumerable<Scalar> left, IEnumerable<Scalar> right) => left
        .Zip(right, (one, two) => BinaryScalar.Compare(
            one.IsNullable || two.IsNullable ? BinaryOperator.Is : BinaryOperator.Equal, one, two))
        .Aggregate((Scalar?)null, BinaryScalar.AndAlso)!;

    /// <summary>A limit on the rows' numbers in the place of one on their count.</summary>
    private SelectRelation Numbered(SelectRelation select, EquatableArray<Scalar> identity, bool keepsOrder)
    {
        var (limit, offset) = (select.Limit, select.Offset);
        if (select.IsDistinct)
        {
            select = Nested(select);
            identity = select.Items.Skip(select.Items.Count - identity.Count).Select(item => item.Value)
                .ToEquatableArray();
        }

        var id = _translator.NewSource();
        var numberName = Names.Unique("number", select.Items);
        var window = new WindowSpecification(identity, select.OrderBy, Frame: null);
        var number = new WindowScalar(
            WindowFunctionKind.RowNumber, default, Filter: null, window, ScalarType.Int64, IsNullable: false);
        var inner = select with
        {
            Items = select.Items.Add(new SelectItem(number, numberName)),
            OrderBy = default,
            Limit = null,
            Offset = null,
        };
        var column = new ColumnScalar(id, numberName, ScalarType.Int64, IsNullable: false);
        return SelectRelation.Over(new Source(id, inner, select.Items[select.Items.Count - 1].Name)) with
        {
            Items = select.Items.Select(item => item with { Value = ColumnOf(id, item) }).ToEquatableArray(),
            Where = IsOnPage(column, limit, offset),
            OrderBy = keepsOrder ? EquatableArray.Of(new Ordering(column, IsDescending: false)) : default,
        };
    }

    private static Scalar IsOnPage(Scalar number, Scalar? limit, Scalar? offset)
    {
        var isBehind = offset is null ? null : BinaryScalar.Compare(BinaryOperator.Greater, number, offset);
        var last = limit is null || offset is null
            ? limit
            : new BinaryScalar(BinaryOperator.Add, offset, limit, ScalarType.Int64);
        return BinaryScalar.AndAlso(
            isBehind, last is null ? null : BinaryScalar.Compare(BinaryOperator.LessOrEqual, number, last))!;
    }

    // Equal rows must be one before they are numbered.
    private SelectRelation Nested(SelectRelation select)
    {
        var id = _translator.NewSource();
        var order = select.OrderBy.Select(ordering => ordering with
        {
            Key = select.Items.FirstOrDefault(item => item.Value == ordering.Key) is { } item
                ? ColumnOf(id, item)
                : throw new TranslationException(_node, "Distinct elements are ordered by something that they lack."),
        });
        var inner = select with { OrderBy = default, Limit = null, Offset = null };
        return SelectRelation.Over(new Source(id, inner, "distinct")) with
        {
            Items = select.Items.Select(item => item with { Value = ColumnOf(id, item) }).ToEquatableArray(),
            OrderBy = order.ToEquatableArray(),
        };
    }

    private bool IsDependent(Relation relation) => OuterColumns.Of(relation).Any(_parts.ContainsKey);

    // Whether the SELECT itself uses a column of the outer row, beside the sources that get keys of their own.
    private bool NeedsKeys(SelectRelation select)
    {
        var joins = select.Joins.Map(join => IsPlain(join) ? join : WithoutSource(join));
        var own = select with { From = null, Joins = joins };
        return OuterColumns.Of(own).Any(_parts.ContainsKey);
    }

    private static bool IsPlain(Join join) => join.Source.Relation is TableRelation or CollectionRelation;

    private static Join WithoutSource(Join join)
        => join with { Source = join.Source with { Relation = SelectRelation.Empty } };

    private static ColumnScalar ColumnOf(int source, SelectItem item)
        => new(source, item.Name, item.Value.Type, item.Value.IsNullable);

    /// <summary>Puts values of the key in the place of the outer row's columns.</summary>
    private sealed class Parts(Dictionary<ColumnScalar, int> parts, OuterKeys keys) : TreeRewriter
    {
        internal override Scalar Rewrite(Scalar scalar)
            => scalar is ColumnScalar column && parts.TryGetValue(column, out var part)
                ? keys.Part(part, column.Type, column.IsNullable)
                : RewriteParts(scalar);
    }

    /// <summary>Makes the windows of a SELECT those of one key.</summary>
    private sealed class Partitions(EquatableArray<Scalar> identity) : TreeRewriter
    {
        internal Relation RewriteOwn(SelectRelation select) => RewriteSelect(select);

        internal override Scalar Rewrite(Scalar scalar)
        {
            var rewritten = RewriteParts(scalar);
            return rewritten is WindowScalar window
                ? window with
                {
                    Window = window.Window with
                    {
                        PartitionBy = window.Window.PartitionBy.Concat(identity).ToEquatableArray(),
                    },
                }
                : rewritten;
        }

        // The windows of a subquery are its own.
        internal override Relation Rewrite(Relation relation) => relation;
    }
}
