using System.Runtime.CompilerServices;
using Orm.Linq.Ir;
using Orm.Model;

namespace Orm.Linq.Expressions;

/// <summary>What queries know of the entities of the running program, from their generated models.</summary>
internal static class RuntimeTables
{
    private static readonly ConditionalWeakTable<EntityModel, TableInfo> Known = [];

    internal static TableInfo Of(EntityModel entity)
        => Known.TryGetValue(entity, out var known) ? known : Known.GetValue(entity, Create);

    /// <summary>How a column's values are stored.</summary>
    internal static ScalarType TypeOf(ColumnModel column)
    {
        var isConverted = column.ToColumn is not null && !IsNumberOfEnum(column);
        return new ScalarType(
            column.Kind,
            column.DateTimeKind,
            isConverted ? new ValueConversion(ConversionName(column), column, IsNameOfEnum(column)) : null);
    }

    private static TableInfo Create(EntityModel entity) => new(
        entity.Name,
        entity.Table,
        entity.Schema,
        [.. entity.Columns.Select((column, i) => new ColumnInfo(
            column.Property, column.Name, i, TypeOf(column), column.IsNullable))],
        entity.Key,
        new Lazy<IReadOnlyList<NavigationInfo>>(() => [.. entity.Navigations.Select(NavigationOf)]).Find,
        entity)
    {
        // Of a nullable column's values NULL may be there more than once.
        UniqueKeys =
        [
            .. entity.Indexes
                .Where(index => index.IsUnique
                    && !index.Columns.Any(ordinal => entity.Columns[ordinal].IsNullable))
                .Select(index => index.Columns),
        ],
    };

    private static NavigationInfo? Find(this Lazy<IReadOnlyList<NavigationInfo>> navigations, string property)
        => navigations.Value.FirstOrDefault(navigation => navigation.Property == property);

    private static NavigationInfo NavigationOf(NavigationModel navigation) => new(
        navigation.Property,
        navigation.IsCollection,
        navigation.IsRequired,
        Of(navigation.Target()),
        navigation.Columns.ToEquatableArray(),
        navigation.TargetColumns.ToEquatableArray())
    {
        Inverse = navigation.Inverse,
        Link = navigation.LinkTable is { } link
            ? new LinkInfo(Of(link.Model), link.OwnerColumns.ToEquatableArray(), link.TargetColumns.ToEquatableArray())
            : null,
    };

    // An enum that is stored as its number needs no conversion: both are one number.
    private static bool IsNumberOfEnum(ColumnModel column) => column.ClrType.IsEnum
        && ScalarBinding.KindOf(Enum.GetUnderlyingType(column.ClrType)) == column.Kind;

    private static bool IsNameOfEnum(ColumnModel column)
        => column.ClrType.IsEnum && column.Kind == ScalarKind.String;

    private static string ConversionName(ColumnModel column) => IsNameOfEnum(column)
        ? $"the names of {column.ClrType.Name}"
        : $"the converter of {column.ClrType.Name}";
}
