using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>
/// Whether an order calls no two rows equal, as far as the keys of tables, groups and distinct rows tell.
/// </summary>
internal static class TotalOrder
{
    /// <summary>What an order of a query lacks to be total, in words; null where it is.</summary>
    internal static string? Missing(QueryState query, IEnumerable<Ordering> order)
    {
        var select = query.Select;
        var keys = new HashSet<Scalar>(order.Select(ordering => ordering.Key));
        if (select.IsDistinct)
        {
            return query.Shape.Items(CollectionRelation.ValueColumn).All(item => keys.Contains(item.Value))
                ? null
                : "every value of the distinct rows";
        }

        if (select.IsGrouped)
        {
            return select.GroupBy.All(keys.Contains) ? null : "the keys of the groups";
        }

        // A navigation finds one row at most; every other source can have several for each row before it.
        return select.Sources
            .Where(source => !select.Joins.Any(join => join.Source == source && join.Path is not null))
            .Select(source => Missing(source, keys))
            .FirstOrDefault(missing => missing is not null);
    }

    private static string? Missing(Source source, HashSet<Scalar> keys)
    {
        var alternatives = Alternatives(source.Relation).ToList();
        if (alternatives.Count == 0)
        {
            return "a key; the rows have none that is known here";
        }

        var named = new HashSet<string>(keys.OfType<ColumnScalar>()
            .Where(column => column.Source == source.Id).Select(column => column.Name), StringComparer.Ordinal);
        return alternatives.Exists(key => key.All(named.Contains))
            ? null
            : $"the key ({string.Join(", ", alternatives[0])})";
    }

    /// <summary>Columns any of which tell rows apart, the key first.</summary>
    private static IEnumerable<IReadOnlyList<string>> Alternatives(Relation relation)
        => (Key(relation) is { } key ? new[] { key } : []).Concat(UniqueKeys(relation));

    private static IEnumerable<IReadOnlyList<string>> UniqueKeys(Relation relation)
    {
        switch (relation)
        {
            case TableRelation { Table: var table }:
                return table.UniqueKeys.Select(IReadOnlyList<string> (columns)
                    => [.. columns.Select(ordinal => table.Columns[ordinal].Name)]);
            case SelectRelation { IsDistinct: false, IsGrouped: false, From: { } from } select
                when select.Joins.All(join => join.Path is not null):
                return UniqueKeys(from.Relation)
                    .Select(key => Exported(select, key.Select(name => select.Items
                        .Select(item => item.Value)
                        .FirstOrDefault(value => value is ColumnScalar column && column.Source == from.Id
                            && column.Name == name) ?? LiteralScalar.True)))
                    .OfType<IReadOnlyList<string>>();
            default:
                return [];
        }
    }

    /// <summary>Columns of which no two rows have the same values; null where none are known.</summary>
    private static IReadOnlyList<string>? Key(Relation relation) => relation switch
    {
        TableRelation { Table: { Key.Count: > 0 } table }
            => [.. table.Key.Select(ordinal => table.Columns[ordinal].Name)],
        CommonTableRelation { Table: { Step: null } common } => Key(common.Body),
        SelectRelation { IsDistinct: true } select => [.. select.Items.Select(item => item.Name)],
        SelectRelation { IsGrouped: true } select => Exported(select, select.GroupBy),
        SelectRelation select => OfSources(select),
        _ => null,
    };

    private static IReadOnlyList<string>? OfSources(SelectRelation select)
    {
        var columns = new List<Scalar>();
        foreach (var source in select.Sources)
        {
            if (select.Joins.Any(join => join.Source == source && join.Path is not null))
            {
                continue;
            }

            var own = select.Items.Select(item => item.Value).OfType<ColumnScalar>()
                .Where(column => column.Source == source.Id).ToList();
            var key = Key(source.Relation)?.Select(name => own.Find(column => column.Name == name)).ToList();
            if (key is null || key.Exists(column => column is null))
            {
                return null;
            }

            columns.AddRange(key.OfType<Scalar>());
        }

        return Exported(select, columns);
    }

    private static IReadOnlyList<string>? Exported(SelectRelation select, IEnumerable<Scalar> values)
    {
        var names = values.Select(value => select.Items.FirstOrDefault(item => item.Value == value)?.Name).ToList();
        return names.Contains(null) ? null : [.. names.OfType<string>()];
    }
}
