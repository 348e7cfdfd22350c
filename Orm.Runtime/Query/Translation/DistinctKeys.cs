using Orm.Linq.Ir;

namespace Orm.Linq.Translation;

/// <summary>
/// The different values that some columns of a SELECT have, as the relation that a query depending on them is run for.
/// </summary>
internal sealed class DistinctKeys : OuterKeys
{
    private DistinctKeys(Source source, EquatableArray<Scalar> columns)
    {
        Source = source;
        Identity = columns;
    }

    /// <inheritdoc/>
    internal override Source Source { get; }

    /// <inheritdoc/>
    internal override EquatableArray<Scalar> Identity { get; }

    /// <inheritdoc/>
    internal override Scalar Part(int index, ScalarType type, bool isNullable) => Identity[index];

    /// <summary>The values of columns of a SELECT's sources, in a copy of it.</summary>
    internal static DistinctKeys Of(SelectRelation select, IReadOnlyList<ColumnScalar> columns, Translator translator)
    {
        var items = new List<SelectItem>();
        foreach (var column in columns)
        {
            items.Add(new SelectItem(column, Names.Unique(column.Name, items)));
        }

        var copy = (SelectRelation)new SourceRenumbering(translator.NewSource).Rewrite(select with
        {
            Items = items.ToEquatableArray(),
            OrderBy = default,
            IsDistinct = true,
        });
        var id = translator.NewSource();
        return new DistinctKeys(
            new Source(id, copy, "outer"),
            copy.Items
                .Select(Scalar (item) => new ColumnScalar(id, item.Name, item.Value.Type, item.Value.IsNullable))
                .ToEquatableArray());
    }
}
