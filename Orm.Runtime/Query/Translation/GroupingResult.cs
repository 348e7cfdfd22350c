using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>Groups with their elements: a row of the statement is one element, with the key of its group.</summary>
/// <param name="Key">What the row makes of the key.</param>
/// <param name="Columns">The columns that decide which group the row belongs to.</param>
/// <param name="Element">What the row makes of the element.</param>
internal sealed record GroupingResult(
    Result Key, EquatableArray<ScalarResult> Columns, Result Element, TypeRef Type) : Result(Type)
{
    /// <summary>Lays out the rows that groups are read from.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="layout">Takes the columns.</param>
    /// <param name="type">The type of the groups.</param>
    /// <param name="node">The query, for refusals.</param>
    internal static GroupingResult Of(QueryState rows, Shape key, ResultLayout layout, TypeRef type, SyntaxNode node)
    {
        // An entity whose columns stand first is read by its own reader.
        var element = layout.Add(rows.Shape, CollectionRelation.ValueColumn, node);
        var result = layout.Add(key, "Key", node);
        var columns = GroupKeys.ValuesOf(key, node).Where(value => !GroupKeys.IsConstant(value)).Select(
            value => (ScalarResult)layout.Add(new ScalarShape(value, key.Type), "Key", node));
        return new GroupingResult(result, columns.ToEquatableArray(), element, type);
    }
}
