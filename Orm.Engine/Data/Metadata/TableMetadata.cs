using System.Data;
using Orm.Engine.Catalog;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Metadata;

/// <summary>Tables, their columns, and views.</summary>
internal static class TableMetadata
{
    internal static DataTable Tables(Schema schema)
    {
        DataTable table = WithPath();
        table.Columns.Add("TABLE_TYPE", typeof(string));
        foreach (CatalogTable each in SchemaCollections.TablesOf(schema))
        {
            table.Rows.Add(SchemaCollections.CatalogName, SchemaCollections.SchemaName, each.Name, "BASE TABLE");
        }

        foreach (CatalogView view in ViewsOf(schema))
        {
            table.Rows.Add(SchemaCollections.CatalogName, SchemaCollections.SchemaName, view.Name, "VIEW");
        }

        return table;
    }

    internal static DataTable Views(Schema schema)
    {
        DataTable table = WithPath();
        table.Columns.Add("VIEW_DEFINITION", typeof(string));
        foreach (CatalogView view in ViewsOf(schema))
        {
            table.Rows.Add(SchemaCollections.CatalogName, SchemaCollections.SchemaName, view.Name, view.Query);
        }

        return table;
    }

    internal static DataTable Columns(Schema schema)
    {
        DataTable table = WithPath();
        table.Columns.Add("COLUMN_NAME", typeof(string));
        table.Columns.Add("ORDINAL_POSITION", typeof(int));
        table.Columns.Add("COLUMN_DEFAULT", typeof(string));
        table.Columns.Add("IS_NULLABLE", typeof(string));
        table.Columns.Add("DATA_TYPE", typeof(string));
        table.Columns.Add("CHARACTER_MAXIMUM_LENGTH", typeof(int));
        table.Columns.Add("NUMERIC_PRECISION", typeof(int));
        table.Columns.Add("NUMERIC_SCALE", typeof(int));
        table.Columns.Add("IS_IDENTITY", typeof(bool));
        table.Columns.Add("GENERATION_EXPRESSION", typeof(string));
        foreach (CatalogTable each in SchemaCollections.TablesOf(schema))
        {
            for (int i = 0; i < each.Columns.Length; i++)
            {
                Add(table, each.Name, each.Columns[i], i + 1);
            }
        }

        return table;
    }

    /// <summary>A table with the columns that every collection of objects begins with.</summary>
    internal static DataTable WithPath()
    {
        var table = new DataTable();
        table.Columns.Add("TABLE_CATALOG", typeof(string));
        table.Columns.Add("TABLE_SCHEMA", typeof(string));
        table.Columns.Add("TABLE_NAME", typeof(string));
        return table;
    }

    private static IEnumerable<CatalogView> ViewsOf(Schema schema) =>
        schema.Views.Values.OrderBy(view => view.Name, StringComparer.Ordinal);

    private static void Add(DataTable table, string name, CatalogColumn column, int position)
    {
        SqlType type = column.Type;
        bool isExact = type.Kind == SqlTypeKind.Decimal && !type.IsUnboundedDecimal;
        table.Rows.Add(
            SchemaCollections.CatalogName,
            SchemaCollections.SchemaName,
            name,
            column.Name,
            position,
            (object?)column.Default ?? DBNull.Value,
            column.IsNotNull ? "NO" : "YES",
            type.ToString(),
            type.IsCharacter && type.Length > 0 ? type.Length : DBNull.Value,
            isExact ? type.Length : DBNull.Value,
            isExact ? (int)type.Scale : DBNull.Value,
            column.Identity is not null,
            (object?)column.Generated ?? DBNull.Value);
    }
}
