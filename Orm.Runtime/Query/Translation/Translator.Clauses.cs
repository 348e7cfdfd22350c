using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <content>
/// Which clause can still be added to a SELECT. Every operator asks here, so that a query is nested exactly where SQL's
/// order of evaluation is not C#'s.
/// </content>
internal sealed partial class Translator
{
    /// <summary>
    /// A query to which a clause can be added: the query itself, or its rows as a subquery where SQL would evaluate the
    /// clause before another one that the query already has.
    /// </summary>
    internal QueryState Admit(QueryState query, Clause clause) => Blocks(query, clause) ? PushDown(query) : query;

    // An order never stands in the way: it is kept for the results, or given up where the operator has none. Equal
    // rows are filtered alike, so that a condition may stand before DISTINCT; groups are filtered by HAVING.
    private static bool Blocks(QueryState query, Clause clause)
    {
        var select = query.Select;
        return clause switch
        {
            Clause.Where => select.IsPaged || query.HasWindow,
            Clause.Join or Clause.GroupBy or Clause.Aggregate
                => select.IsPaged || select.IsDistinct || query.HasWindow || select.IsGrouped,
            Clause.Window => select.IsPaged || select.IsDistinct,
            Clause.Select => select.IsDistinct,
            Clause.Limit => select.Limit is not null,
            _ => select.IsPaged,
        };
    }

    /// <summary>
    /// Makes a subquery of a query, for an operator that cannot be added to its SELECT: the same elements, as rows of
    /// a source. An order goes along.
    /// </summary>
    internal QueryState PushDown(QueryState query) => PushDown(query, also: null);

    private QueryState PushDown(QueryState query, Action<ColumnExports>? also)
    {
        var id = NewSource();
        var exports = new ColumnExports(id, query.Select);
        foreach (var item in query.Shape.Items(CollectionRelation.ValueColumn))
        {
            exports.Export(item.Value, item.Name);
        }

        var shape = query.Shape.Map(scalar => exports.Export(scalar, CollectionRelation.ValueColumn));
        var order = query.Select.OrderBy
            .Select(ordering => ordering with { Key = exports.Export(ordering.Key, "order") })
            .ToEquatableArray();
        also?.Invoke(exports);
        var inner = query.Select with
        {
            Items = exports.Items,
            OrderBy = query.Select.IsPaged ? query.Select.OrderBy : default,
        };
        var name = inner.From?.Name ?? "query";
        return query with
        {
            Select = SelectRelation.Over(new Source(id, inner, name)) with { OrderBy = order },
            Shape = shape,
        };
    }
}
