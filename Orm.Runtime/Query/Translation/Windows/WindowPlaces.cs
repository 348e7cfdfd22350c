using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.Windows;

/// <summary>
/// SQL evaluates window functions after everything but DISTINCT, the order and the page; nowhere else they may stand.
/// Operators see to that; what none of them saw is refused here rather than by the database.
/// </summary>
internal sealed class WindowPlaces : TreeRewriter
{
    private readonly SyntaxNode _query;

    private WindowPlaces(SyntaxNode query) => _query = query;

    internal static void Check(SelectRelation statement, SyntaxNode query)
        => new WindowPlaces(query).RewriteSelect(statement);

    protected override SelectRelation RewriteSelect(SelectRelation select)
    {
        var conditions = select.Joins.Select(join => join.On).Append(select.Where).Append(select.Having);
        if (select.GroupBy.Concat(conditions.OfType<Scalar>()).Any(scalar => scalar.HasWindow()))
        {
            throw new TranslationException(
                _query, "A window function is evaluated after rows are joined and grouped. Select it first, and use " +
                "what was selected.");
        }

        return base.RewriteSelect(select);
    }
}
