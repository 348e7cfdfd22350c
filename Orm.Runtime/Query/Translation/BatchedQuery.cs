using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// A query that would run once for each row of another one, as a query that runs once for all of them. The values of
/// the outer row that it uses travel as keys (see <see cref="ParentKeys"/>), which stand first in its FROM, and its
/// last column is the place of the key that a row belongs to.
/// </summary>
/// <remarks>
/// What holds for each outer row is kept: a limit becomes a limit on the row's number among those of its key, groups
/// and windows are those of one key, and DISTINCT sees the key. A subquery in FROM cannot see the keys beside it, so
/// that it gets keys of its own where it needs them, and is joined by their place.
/// </remarks>
internal sealed class BatchedQuery
{
    private readonly Translator _translator;
    private readonly SyntaxNode _node;
    private readonly Dictionary<ColumnScalar, int> _parts = [];

    private BatchedQuery(IReadOnlyList<ColumnScalar> outer, SyntaxNode node, Translator translator)
    {
        _translator = translator;
        _node = node;
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
        => new BatchedQuery(outer, node, translator).Attach(select, keepsOrder: true).Select;

    // The result's columns keep their places; the key's place is a column behind them.
    private (SelectRelation Select, string Ordinal) Attach(SelectRelation select, bool keepsOrder)
    {
        var name = Unique(ParentKeys.OrdinalName, select.Items);
        var (attached, ordinal) = WithKeys(select);
        if (attached.IsGrouped)
        {
            attached = attached with { GroupBy = attached.GroupBy.Add(ordinal) };
        }

        attached = (SelectRelation)new Partitions(ordinal).RewriteOwn(attached);
        attached = attached with { Items = attached.Items.Add(new SelectItem(ordinal, name)) };
        if (attached.IsPaged)
        {
            return (Numbered(attached, name, keepsOrder), name);
        }

        return (keepsOrder ? attached : attached with { OrderBy = default }, name);
    }

    private (SelectRelation Select, Scalar Ordinal) WithKeys(SelectRelation select)
    {
        ParentKeys? keys = null;
        Scalar ordinal;
        if (select.From is { Relation: not TableRelation } from && IsDependent(from.Relation))
        {
            (var source, ordinal) = AttachSource(from);
            select = select with { From = source };
            if (NeedsKeys(select))
            {
                keys = NewKeys();
                var same = BinaryScalar.Compare(BinaryOperator.Equal, keys.Ordinal, ordinal);
                var join = new Join(JoinKind.Inner, keys.Source, same);
                select = select with { Joins = select.Joins.Prepend(join).ToEquatableArray() };
            }
        }
        else
        {
            keys = NewKeys();
            ordinal = keys.Ordinal;
            select = select with
            {
                From = keys.Source,
                Joins = select.From is { } first
                    ? select.Joins.Prepend(new Join(JoinKind.CrossInOrder, first, On: null)).ToEquatableArray()
                    : select.Joins,
            };
        }

        select = select with { Joins = select.Joins.Select(join => AttachJoin(join, ordinal)).ToEquatableArray() };
        return (keys is null ? select : (SelectRelation)new Parts(_parts, keys).Rewrite(select), ordinal);
    }

    private Join AttachJoin(Join join, Scalar ordinal)
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
            On = BinaryScalar.AndAlso(BinaryScalar.Compare(BinaryOperator.Equal, own, ordinal), join.On),
        };
    }

    private (Source Source, Scalar Ordinal) AttachSource(Source source)
    {
        if (source.Relation is not SelectRelation inner)
        {
            throw new TranslationException(
                _node, "The collection combines queries that depend on the element around it. Combine them outside.");
        }

        var (select, name) = Attach(inner, keepsOrder: false);
        return (source with { Relation = select },
            new ColumnScalar(source.Id, name, ScalarType.Int32, IsNullable: false));
    }

    /// <summary>A limit on the rows' numbers in the place of one on their count.</summary>
    private SelectRelation Numbered(SelectRelation select, string ordinalName, bool keepsOrder)
    {
        var (limit, offset) = (select.Limit, select.Offset);
        if (select.IsDistinct)
        {
            select = Nested(select);
        }

        var id = _translator.NewSource();
        var numberName = Unique("number", select.Items);
        var ordinal = select.Items[select.Items.Count - 1].Value;
        var window = new WindowSpecification(EquatableArray.Of(ordinal), select.OrderBy, Frame: null);
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
        return SelectRelation.Over(new Source(id, inner, ordinalName)) with
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

    private ParentKeys NewKeys() => new(_translator.NewSource(), _parts.Count);

    private static ColumnScalar ColumnOf(int source, SelectItem item)
        => new(source, item.Name, item.Value.Type, item.Value.IsNullable);

    private static string Unique(string name, EquatableArray<SelectItem> items)
    {
        var unique = name;
        for (var i = 1; items.Any(
            item => string.Equals(item.Name, unique, StringComparison.OrdinalIgnoreCase)); i++)
        {
            unique = name + i;
        }

        return unique;
    }

    /// <summary>Puts values of the key in the place of the outer row's columns.</summary>
    private sealed class Parts(Dictionary<ColumnScalar, int> parts, ParentKeys keys) : TreeRewriter
    {
        internal override Scalar Rewrite(Scalar scalar)
            => scalar is ColumnScalar column && parts.TryGetValue(column, out var part)
                ? keys.Part(part, column.Type, column.IsNullable)
                : RewriteParts(scalar);
    }

    /// <summary>Makes the windows of a SELECT those of one key.</summary>
    private sealed class Partitions(Scalar ordinal) : TreeRewriter
    {
        internal Relation RewriteOwn(SelectRelation select) => RewriteSelect(select);

        internal override Scalar Rewrite(Scalar scalar) => RewriteParts(scalar) is WindowScalar window
            ? window with { Window = window.Window with { PartitionBy = window.Window.PartitionBy.Add(ordinal) } }
            : RewriteParts(scalar);

        // The windows of a subquery are its own.
        internal override Relation Rewrite(Relation relation) => relation;
    }
}
