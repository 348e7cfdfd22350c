using Orm.Linq.Ir;

namespace Orm.Linq.Rewrites;

/// <summary>
/// A column that a grouping's keys determine, and that is none of them, is taken from any row of the group.
/// </summary>
/// <remarks>
/// Reason: grouping by an entity groups by its key, and its other columns are the same in each row of a group; only the
/// database does not know that, unless it looks at constraints.
/// Counter-example: a key itself, and what an aggregate is computed from.
/// </remarks>
internal sealed class UngroupedColumns : TreeRewriter, IRewriteRule
{
    private SelectRelation? _grouped;

    public string Name => nameof(UngroupedColumns);

    public bool Applies(DialectTraits dialect) => dialect.GroupsWholeRows;

    // An instance is shared by all queries; what it remembers belongs to one.
    public SelectRelation Apply(SelectRelation statement) => new UngroupedColumns().RewriteSelect(statement);

    internal override Scalar Rewrite(Scalar scalar)
    {
        if (_grouped is not { } select)
        {
            return RewriteParts(scalar);
        }

        return scalar switch
        {
            AggregateScalar or SubqueryScalar or ExistsScalar => scalar,
            _ when select.GroupBy.Contains(scalar) => scalar,
            ColumnScalar column when select.HasSource(column.Source) => AnyOf(column),
            InQueryScalar query => query with { Value = Rewrite(query.Value) },
            _ => RewriteParts(scalar),
        };
    }

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        var outer = _grouped;
        _grouped = null;
        var rewritten = base.RewriteSelect(select);
        if (!rewritten.GroupBy.IsEmpty)
        {
            _grouped = rewritten;
            rewritten = rewritten with
            {
                Items = rewritten.Items.Map(RewriteItem),
                Having = RewriteOptional(rewritten.Having),
                OrderBy = rewritten.OrderBy.Map(RewriteOrdering),
            };
        }

        _grouped = outer;
        return rewritten;
    }

    private static AggregateScalar AnyOf(ColumnScalar column)
        => new(AggregateFunction.Any, column, IsDistinct: false, Filter: null, column.Type)
        {
            IsNullable = column.IsNullable,
        };
}
