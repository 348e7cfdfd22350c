namespace Orm.Linq.Ir;

/// <summary>
/// Makes a copy of a query whose sources have numbers of their own, so that the same rows can be asked for once more
/// in the same statement. Columns of the queries around it stay what they are.
/// </summary>
/// <param name="newSource">Gives numbers that are unique in the statement.</param>
internal sealed class SourceRenumbering(Func<int> newSource) : TreeRewriter
{
    private readonly Dictionary<int, int> _numbers = [];

    internal override Scalar Rewrite(Scalar scalar) => scalar is ColumnScalar column
        ? _numbers.TryGetValue(column.Source, out var number) ? column with { Source = number } : column
        : RewriteParts(scalar);

    // What stands before the statement stands there once, whoever uses it.
    internal override Relation Rewrite(Relation relation)
        => relation is CommonTableRelation ? relation : base.Rewrite(relation);

    // The columns of a SELECT stand before its sources in the tree: the numbers are made first.
    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        if (select.From is { } from)
        {
            _numbers[from.Id] = newSource();
        }

        foreach (var join in select.Joins)
        {
            _numbers[join.Source.Id] = newSource();
        }

        var rewritten = base.RewriteSelect(select);
        return rewritten with
        {
            From = rewritten.From is null ? null : Renumber(rewritten.From),
            Joins = rewritten.Joins.Map(join => join with
            {
                Source = Renumber(join.Source),
                Path = join.Path is null ? null : join.Path with { From = join.Path.From.Map(Rewrite) },
            }),
        };
    }

    private Source Renumber(Source source) => source with { Id = _numbers[source.Id] };
}
