using System.Data;
using System.Data.Common;
using Orm.Engine.Catalog;

namespace Orm.Engine.Data.Metadata;

/// <summary>
/// The collections of GetSchema, as the framework's conventions name them. The catalog of every object is
/// <c>main</c>, its schema <c>public</c>.
/// </summary>
internal static class SchemaCollections
{
    internal const string CatalogName = "main";
    internal const string SchemaName = "public";

    private static readonly string[] s_path = ["TABLE_CATALOG", "TABLE_SCHEMA", "TABLE_NAME"];

    private static readonly SchemaCollection[] s_all =
    [
        new(DbMetaDataCollectionNames.MetaDataCollections, [], 0, (_, _) => Collections()),
        new(DbMetaDataCollectionNames.DataSourceInformation, [], 0, (_, v) => ProviderMetadata.DataSource(v)),
        new(DbMetaDataCollectionNames.DataTypes, [], 0, (_, _) => ProviderMetadata.DataTypes()),
        new(DbMetaDataCollectionNames.Restrictions, [], 0, (_, _) => RestrictionRows()),
        new(DbMetaDataCollectionNames.ReservedWords, [], 0, (_, _) => ProviderMetadata.ReservedWords()),
        new("Tables", [.. s_path, "TABLE_TYPE"], 3, (schema, _) => TableMetadata.Tables(schema)),
        new("Columns", [.. s_path, "COLUMN_NAME"], 4, (schema, _) => TableMetadata.Columns(schema)),
        new("Views", s_path, 3, (schema, _) => TableMetadata.Views(schema)),
        new("Indexes", [.. s_path, "INDEX_NAME"], 4, (schema, _) => IndexMetadata.Indexes(schema)),
        new("IndexColumns", [.. s_path, "INDEX_NAME", "COLUMN_NAME"], 5, (schema, _) => IndexMetadata.Columns(schema)),
        new("ForeignKeys", [.. s_path, "CONSTRAINT_NAME"], 4, (schema, _) => IndexMetadata.ForeignKeys(schema)),
    ];

    /// <exception cref="ArgumentException">There is no such collection, or it has fewer restrictions.</exception>
    internal static SchemaCollection Find(string name, string?[]? restrictions)
    {
        ArgumentNullException.ThrowIfNull(name);
        SchemaCollection found = Array.Find(
            s_all, collection => string.Equals(collection.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                $"There is no collection '{name}': GetSchema() lists those that there are.", nameof(name));
        string?[] values = restrictions ?? [];
        return values.Length <= found.Restrictions.Length
            ? found with { Values = values }
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"'{found.Name}' has {found.Restrictions.Length} restrictions, not {values.Length}."),
                nameof(restrictions));
    }

    private static DataTable Collections()
    {
        var table = new DataTable();
        table.Columns.Add(DbMetaDataColumnNames.CollectionName, typeof(string));
        table.Columns.Add(DbMetaDataColumnNames.NumberOfRestrictions, typeof(int));
        table.Columns.Add(DbMetaDataColumnNames.NumberOfIdentifierParts, typeof(int));
        foreach (SchemaCollection collection in s_all)
        {
            table.Rows.Add(collection.Name, collection.Restrictions.Length, collection.IdentifierParts);
        }

        return table;
    }

    private static DataTable RestrictionRows()
    {
        var table = new DataTable();
        table.Columns.Add(DbMetaDataColumnNames.CollectionName, typeof(string));
        table.Columns.Add("RestrictionName", typeof(string));
        table.Columns.Add("RestrictionDefault", typeof(string));
        table.Columns.Add("RestrictionNumber", typeof(int));
        foreach (SchemaCollection collection in s_all)
        {
            for (int i = 0; i < collection.Restrictions.Length; i++)
            {
                table.Rows.Add(collection.Name, collection.Restrictions[i], collection.Restrictions[i], i + 1);
            }
        }

        return table;
    }

    /// <summary>Tables in the order of their names.</summary>
    internal static IEnumerable<CatalogTable> TablesOf(Schema schema) =>
        schema.Tables.Values.OrderBy(table => table.Name, StringComparer.Ordinal);
}
