using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// Takes out what nothing refers to: columns of subqueries, and joins that a navigation asked for and nobody used.
/// </summary>
/// <remarks>
/// Reason: a count of projected rows needs neither the projection nor its joins; a subquery that pages entities for one
/// of their columns need not read them all.
/// Counter-example: a column of a DISTINCT or a UNION decides which rows are equal, and a join that no navigation asked
/// for decides which rows there are; both stay. A navigation's join finds exactly one row (or none, and is an outer
/// join then).
/// </remarks>
internal sealed class UnusedColumns : IRewriteRule
{
    public string Name => nameof(UnusedColumns);

    public bool Applies(DialectTraits dialect) => true;

    public SelectRelation Apply(SelectRelation statement)
    {
        while (true)
        {
            var uses = new Uses();
            uses.Rewrite(statement);
            var pruned = (SelectRelation)new Pruning(uses).Rewrite(statement);
            if (pruned == statement)
            {
                return statement;
            }

            statement = pruned;
        }
    }

    /// <summary>Collects every column that is named.</summary>
    private sealed class Uses : TreeRewriter
    {
        internal HashSet<(int Source, string Name)> Columns { get; } = [];

        internal HashSet<int> Sources { get; } = [];

        internal override Scalar Rewrite(Scalar scalar)
        {
            if (scalar is ColumnScalar column)
            {
                Columns.Add((column.Source, column.Name));
                Sources.Add(column.Source);
            }

            return RewriteParts(scalar);
        }

        // The condition of a navigation's join names the join's own source: that alone is no use of it.
        protected override SelectRelation RewriteSelect(SelectRelation select)
        {
            foreach (var join in select.Joins)
            {
                var isKnown = Sources.Contains(join.Source.Id);
                RewriteJoin(join);
                if (join.Path is not null && !isKnown)
                {
                    Sources.Remove(join.Source.Id);
                }
            }

            return base.RewriteSelect(select with { Joins = default });
        }
    }

    private sealed class Pruning(Uses uses) : TreeRewriter
    {
        protected override SelectRelation RewriteSelect(SelectRelation select)
        {
            var kept = select.Joins.Where(IsUsed).ToEquatableArray();
            return base.RewriteSelect(kept.Count == select.Joins.Count ? select : select with { Joins = kept })
                is var rewritten && rewritten.From is { } from
                    ? rewritten with { From = Prune(from), Joins = rewritten.Joins.Map(Prune) }
                    : select;
        }

        private bool IsUsed(Join join) => join.Path is null || uses.Sources.Contains(join.Source.Id);

        private Join Prune(Join join)
        {
            var source = Prune(join.Source);
            return ReferenceEquals(source, join.Source) ? join : join with { Source = source };
        }

        private Source Prune(Source source)
        {
            if (source.Relation is SetRelation set)
            {
                return PruneSet(source, set);
            }

            if (source.Relation is not SelectRelation { IsDistinct: false } select)
            {
                return source;
            }

            var kept = select.Items.Where(item => uses.Columns.Contains((source.Id, item.Name))).ToList();
            if (kept.Count == 0)
            {
                kept.Add(select.Items.IsEmpty || select.Items.Count == 1
                    ? new SelectItem(LiteralScalar.Of(1), CollectionRelation.ValueColumn)
                    : select.Items[0] with { Value = LiteralScalar.Of(1) });
            }

            return kept.Count == select.Items.Count
                ? source
                : source with { Relation = select with { Items = kept.ToEquatableArray() } };
        }

        // All parts of a concatenation have the same columns; where a part has equal rows once, each column counts.
        private Source PruneSet(Source source, SetRelation set)
        {
            var places = Enumerable.Range(0, set.Items.Count)
                .Where(place => uses.Columns.Contains((source.Id, set.Items[place].Name)))
                .DefaultIfEmpty(0)
                .ToList();
            return set.IsConcatenation && !set.HasDistinct && places.Count < set.Items.Count
                ? source with { Relation = set.Select(places) }
                : source;
        }
    }
}
