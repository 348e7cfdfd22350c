namespace Orm.Linq.Ir;

/// <summary>
/// Replaces the columns that a query names of the queries around it; the columns of its own sources stay.
/// </summary>
/// <param name="replace">What stands for a column from outside.</param>
internal sealed class FreeColumns(Func<Scalar, Scalar> replace) : TreeRewriter
{
    private readonly HashSet<int> _own = [];

    internal override Scalar Rewrite(Scalar scalar) => scalar is ColumnScalar column
        ? _own.Contains(column.Source) ? column : replace(column)
        : RewriteParts(scalar);

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        if (select.From is { } from)
        {
            _own.Add(from.Id);
        }

        foreach (var join in select.Joins)
        {
            _own.Add(join.Source.Id);
        }

        return base.RewriteSelect(select);
    }
}
