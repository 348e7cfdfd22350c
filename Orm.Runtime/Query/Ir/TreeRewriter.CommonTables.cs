namespace Orm.Linq.Ir;

/// <content>Queries that stand before the statement.</content>
internal abstract partial class TreeRewriter
{
    private Relation RewriteCommonTable(CommonTableRelation use)
    {
        var body = RewriteSelect(use.Table.Body);
        var step = use.Table.Step is null ? null : RewriteSelect(use.Table.Step);
        return ReferenceEquals(body, use.Table.Body) && ReferenceEquals(step, use.Table.Step)
            ? use
            : new CommonTableRelation(use.Table with { Body = body, Step = step });
    }
}
