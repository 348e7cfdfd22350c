using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation.CommonTables;

/// <summary>
/// The queries of one statement that stand before it. Each is translated where it is first used; other uses of the same
/// query are sources of the same name.
/// </summary>
internal sealed class CommonTableUses
{
    private readonly Dictionary<SyntaxNode, Template> _templates = [];
    private int _tables;

    /// <summary>A number for a new query.</summary>
    internal int NewTable() => _tables++;

    /// <summary>A use of a query.</summary>
    /// <param name="node">The query.</param>
    /// <param name="create">Translates it.</param>
    /// <param name="translator">Numbers the source.</param>
    internal QueryState Use(SyntaxNode node, Func<Template> create, Translator translator)
    {
        if (!_templates.TryGetValue(node, out var template))
        {
            template = create();
            _templates.Add(node, template);
        }

        var id = translator.NewSource();
        var replacement = new ColumnReplacement(
            scalar => scalar is ColumnScalar column && column.Source == template.Source
                ? column with { Source = id }
                : scalar);
        return new QueryState(
            SelectRelation.Over(new Source(id, new CommonTableRelation(template.Table), template.Table.Name)) with
            {
                OrderBy = template.OrderBy
                    .Select(ordering => ordering with { Key = replacement.Rewrite(ordering.Key) })
                    .ToEquatableArray(),
            },
            template.Shape.Map(replacement.Rewrite));
    }

    /// <summary>A query and what its rows are, for a source of a certain number.</summary>
    internal sealed record Template(
        CommonTable Table, int Source, Shape Shape, EquatableArray<Ordering> OrderBy = default);
}
