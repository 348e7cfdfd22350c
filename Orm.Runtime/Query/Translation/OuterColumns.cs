using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>Finds the columns in a query that belong to the queries around it.</summary>
internal sealed class OuterColumns : TreeRewriter
{
    private readonly HashSet<int> _declared = [];
    private readonly List<ColumnScalar> _named = [];

    private OuterColumns()
    {
    }

    /// <summary>The columns, each once, in the order in which they are named first.</summary>
    internal static IReadOnlyList<ColumnScalar> Of(Relation query)
    {
        var search = new OuterColumns();
        search.Rewrite(query);
        return [.. search._named.Where(column => !search._declared.Contains(column.Source)).Distinct()];
    }

    internal override Scalar Rewrite(Scalar scalar)
    {
        if (scalar is ColumnScalar column)
        {
            _named.Add(column);
        }

        return RewriteParts(scalar);
    }

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        if (select.From is { } from)
        {
            _declared.Add(from.Id);
        }

        foreach (var join in select.Joins)
        {
            _declared.Add(join.Source.Id);
        }

        return base.RewriteSelect(select);
    }
}
