using Orm.Linq.Ir;
using Orm.Linq.Syntax;

namespace Orm.Linq.Translation;

/// <summary>
/// A query with one row even where it finds none: it is joined to a single row by an outer join. Where the query is
/// combined with another one, that one's rows take the place of the single row.
/// </summary>
internal static class OptionalRows
{
    /// <summary>The elements of a query, or the default value where there are none.</summary>
    internal static QueryState Of(QueryState query, SyntaxNode node, Translator translator)
        => Join(query, translator, (shape, row) => OrDefault(shape, row, node));

    /// <summary>The elements of a query, or a value where there are none.</summary>
    internal static QueryState Of(QueryState query, Scalar otherwise, SyntaxNode node, Translator translator)
        => Join(query, translator, (shape, row) => OrValue(shape, row, otherwise, node));

    private static QueryState Join(
        QueryState query, Translator translator, Func<Shape, OptionalRow, Shape> toOptional)
    {
        query = translator.Admit(query, Clause.Join);
        if (!CanBeOuter(query.Select))
        {
            query = translator.PushDown(query);
        }

        (query, var presence) = WithPresence(query, translator);
        var select = query.Select;
        var joins = new List<Join> { new(JoinKind.Left, select.From!, select.Where ?? LiteralScalar.True) };
        joins.AddRange(select.Joins.Select(join => join with { Kind = JoinKind.Left }));
        var row = new Source(translator.NewSource(), SingleRowRelation.Instance, "row");
        return new QueryState(
            SelectRelation.Over(row) with { Joins = joins.ToEquatableArray(), OrderBy = select.OrderBy },
            toOptional(query.Shape, new OptionalRow(presence, select.Numbers())));
    }

    // The sources behind the first one can become optional with it where each of them is what a navigation of it leads
    // to, and no condition asks for them.
    private static bool CanBeOuter(SelectRelation select)
    {
        var others = new HashSet<int>(select.Joins.Select(join => join.Source.Id));
        return select.From!.Relation is not SingleRowRelation
            && select.Joins.All(join => join.Path is not null)
            && select.Where?.Names(others) != true;
    }

    /// <summary>A column that is NULL exactly where the query finds no row.</summary>
    private static (QueryState Query, Scalar Presence) WithPresence(QueryState query, Translator translator)
    {
        var source = query.Select.From!;
        if (Presence(source) is { } presence)
        {
            return (query, presence);
        }

        if (source.Relation is not SelectRelation)
        {
            query = translator.PushDown(query);
            source = query.Select.From!;
        }

        var inner = (SelectRelation)source.Relation;
        var marker = new SelectItem(LiteralScalar.Of(1), Names.Unique("present", inner.Items));
        source = source with { Relation = inner with { Items = inner.Items.Add(marker) } };
        return (
            query with { Select = query.Select with { From = source } },
            new ColumnScalar(source.Id, marker.Name, ScalarType.Int32, IsNullable: true));
    }

    private static ColumnScalar? Presence(Source from)
    {
        switch (from.Relation)
        {
            case TableRelation { Table: var table }:
                var column = table.Columns.FirstOrDefault(candidate => IsKey(table, candidate))
                    ?? table.Columns.FirstOrDefault(candidate => !candidate.IsNullable);
                return column is null ? null : new ColumnScalar(from.Id, column.Name, column.Type, IsNullable: true);
            case SelectRelation select:
                var item = select.Items.FirstOrDefault(candidate => !candidate.Value.IsNullable);
                return item is null ? null : new ColumnScalar(from.Id, item.Name, item.Value.Type, IsNullable: true);
            default:
                return null;
        }
    }

    private static bool IsKey(TableInfo table, ColumnInfo column)
        => table.Key.Count > 0 && table.Key[0] == column.Ordinal;

    private static Shape OrDefault(Shape shape, OptionalRow row, SyntaxNode node) => shape switch
    {
        ScalarShape { Type.CanBeNull: true } scalar => scalar with { Value = OrNull(scalar.Value, row) },
        ScalarShape scalar => OrValue(scalar, row, Defaults.Of(scalar.Value.Type, node), node),
        ObjectShape { Type.IsReference: false } made => made with
        {
            Members = made.Members
                .Select(member => member with { Value = OrDefault(member.Value, row, node) })
                .ToEquatableArray(),
        },
        EntityShape { Table.Key.Count: > 0 } entity => OrNull(entity, row),
        _ => new OptionalShape(row.Presence, OrNull(shape, row), shape.Type),
    };

    /// <summary>A shape all of whose values are NULL where there is no row.</summary>
    private static Shape OrNull(Shape shape, OptionalRow row) => shape switch
    {
        EntityShape entity => entity with
        {
            Columns = entity.Columns.Map(column => OrNull(column, row)),
            IsOptional = true,
        },
        ObjectShape made => made with
        {
            Members = made.Members
                .Select(member => member with { Value = OrNull(member.Value, row) })
                .ToEquatableArray(),
        },
        _ => shape.Map(scalar => OrNull(scalar, row)),
    };

    private static ScalarShape OrValue(Shape shape, OptionalRow row, Scalar otherwise, SyntaxNode node)
    {
        if (shape is not ScalarShape scalar)
        {
            throw new TranslationException(
                node, "Only a value can be the default here. Use DefaultIfEmpty without one, and ?? on the members.");
        }

        var (value, unified) = Values.Unify(OrNull(scalar.Value, row), otherwise, node);
        return scalar with
        {
            Value = scalar.Value.IsNullable
                ? CaseScalar.When(UnaryScalar.IsNotNull(row.Presence), value, unified)
                : new FunctionScalar(
                    ScalarFunction.Coalesce, EquatableArray.Of(value, unified), value.Type, unified.IsNullable),
        };
    }

    // A column of a missing row is NULL by itself. What is calculated, and what comes from the rows around, would still
    // be there.
    private static Scalar OrNull(Scalar scalar, OptionalRow row) => scalar switch
    {
        ColumnScalar column when row.Sources.Contains(column.Source) => column with { IsNullable = true },
        _ => CaseScalar.When(UnaryScalar.IsNotNull(row.Presence), scalar, LiteralScalar.Null(scalar.Type)),
    };

    /// <summary>A row that may be missing.</summary>
    /// <param name="Presence">A value that is NULL exactly where it is.</param>
    /// <param name="Sources">The sources that it consists of.</param>
    private sealed record OptionalRow(Scalar Presence, HashSet<int> Sources);
}
