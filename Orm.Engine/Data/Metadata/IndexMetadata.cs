using System.Data;
using Orm.Engine.Catalog;

namespace Orm.Engine.Data.Metadata;

/// <summary>Indexes with their columns, and foreign keys.</summary>
internal static class IndexMetadata
{
    internal static DataTable Indexes(Schema schema)
    {
        DataTable table = TableMetadata.WithPath();
        table.Columns.Add("INDEX_NAME", typeof(string));
        table.Columns.Add("IS_UNIQUE", typeof(bool));
        table.Columns.Add("IS_PRIMARY", typeof(bool));
        table.Columns.Add("FILTER_CONDITION", typeof(string));
        foreach ((CatalogTable owner, string name, CatalogIndex? index) in IndexesOf(schema))
        {
            bool isPrimary = index is null || owner.PrimaryKey?.Index == index.Number;
            bool isUnique = index is null || index.IsUnique || owner.Keys.Any(key => key.Index == index.Number);
            table.Rows.Add(
                SchemaCollections.CatalogName, SchemaCollections.SchemaName, owner.Name, name,
                isUnique, isPrimary, (object?)index?.Where ?? DBNull.Value);
        }

        return table;
    }

    internal static DataTable Columns(Schema schema)
    {
        DataTable table = TableMetadata.WithPath();
        table.Columns.Add("INDEX_NAME", typeof(string));
        table.Columns.Add("COLUMN_NAME", typeof(string));
        table.Columns.Add("ORDINAL_POSITION", typeof(int));
        table.Columns.Add("SORT_ORDER", typeof(string));
        table.Columns.Add("EXPRESSION", typeof(string));
        table.Columns.Add("IS_INCLUDED", typeof(bool));
        foreach ((CatalogTable owner, string name, CatalogIndex? index) in IndexesOf(schema))
        {
            int position = 0;
            foreach (CatalogIndexColumn column in index?.Columns ?? [new(owner.RowIdColumn!.Value, false, false)])
            {
                string? own = column.Expression is null ? owner.Columns[column.Column].Name : null;
                Add(own, column.IsDescending ? "DESC" : "ASC", column.Expression, isIncluded: false);
            }

            foreach (int included in index?.Included ?? [])
            {
                Add(owner.Columns[included].Name, null, null, isIncluded: true);
            }

            void Add(string? column, string? order, string? expression, bool isIncluded) => table.Rows.Add(
                SchemaCollections.CatalogName, SchemaCollections.SchemaName, owner.Name, name,
                (object?)column ?? DBNull.Value, ++position, (object?)order ?? DBNull.Value,
                (object?)expression ?? DBNull.Value, isIncluded);
        }

        return table;
    }

    /// <summary>A row for each column of each foreign key.</summary>
    internal static DataTable ForeignKeys(Schema schema)
    {
        DataTable table = TableMetadata.WithPath();
        table.Columns.Add("CONSTRAINT_NAME", typeof(string));
        table.Columns.Add("COLUMN_NAME", typeof(string));
        table.Columns.Add("ORDINAL_POSITION", typeof(int));
        table.Columns.Add("REFERENCED_TABLE_NAME", typeof(string));
        table.Columns.Add("REFERENCED_COLUMN_NAME", typeof(string));
        table.Columns.Add("DELETE_RULE", typeof(string));
        table.Columns.Add("UPDATE_RULE", typeof(string));
        table.Columns.Add("IS_DEFERRABLE", typeof(bool));
        foreach (CatalogTable owner in SchemaCollections.TablesOf(schema))
        {
            foreach (CatalogForeignKey key in owner.ForeignKeys)
            {
                CatalogTable target = schema.Table(key.Table)!;
                for (int i = 0; i < key.Columns.Length; i++)
                {
                    table.Rows.Add(
                        SchemaCollections.CatalogName, SchemaCollections.SchemaName, owner.Name, key.Name,
                        owner.Columns[key.Columns[i]].Name, i + 1, target.Name,
                        target.Columns[key.TargetColumns[i]].Name, RuleOf(key.OnDelete), RuleOf(key.OnUpdate),
                        key.IsDeferrable);
                }
            }
        }

        return table;
    }

    /// <summary>The indexes of all tables; without one, a primary key that is the row id.</summary>
    private static IEnumerable<(CatalogTable Table, string Name, CatalogIndex? Index)> IndexesOf(Schema schema)
    {
        foreach (CatalogTable table in SchemaCollections.TablesOf(schema))
        {
            if (table is { RowIdColumn: not null, PrimaryKey: { } key })
            {
                yield return (table, key.Name, null);
            }

            foreach (CatalogIndex index in table.Indexes)
            {
                yield return (table, index.Name, index);
            }
        }
    }

    private static string RuleOf(ForeignKeyAction action) => action switch
    {
        ForeignKeyAction.Restrict => "RESTRICT",
        ForeignKeyAction.Cascade => "CASCADE",
        ForeignKeyAction.SetNull => "SET NULL",
        ForeignKeyAction.SetDefault => "SET DEFAULT",
        _ => "NO ACTION",
    };
}
