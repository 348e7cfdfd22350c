using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Orm.Engine.Data;

namespace Orm.Engine;

// What is known about the columns.
public sealed partial class EngineDataReader : IDbColumnSchemaGenerator
{
    /// <summary>The columns of the present result: their types, and the columns of tables that they are.</summary>
    public ReadOnlyCollection<DbColumn> GetColumnSchema() =>
        new([.. _rows.Columns.Select((column, ordinal) => new EngineColumn(column, ordinal))]);

    /// <summary>The same as a table; null when the present statement has no columns.</summary>
    public override DataTable? GetSchemaTable()
    {
        if (FieldCount == 0)
        {
            return null;
        }

        DataTable table = EmptySchemaTable();
        foreach (DbColumn column in GetColumnSchema())
        {
            table.Rows.Add(
                column.ColumnName,
                column.ColumnOrdinal,
                OrNull(column.ColumnSize),
                OrNull((short?)column.NumericPrecision),
                OrNull((short?)column.NumericScale),
                column.DataType,
                column.DataTypeName,
                (int)_rows.Columns[column.ColumnOrdinal!.Value].Type.Kind,
                column.IsLong,
                column.AllowDBNull,
                column.IsReadOnly,
                column.IsUnique,
                column.IsKey,
                column.IsAutoIncrement,
                column.IsAliased,
                column.IsExpression,
                column.IsHidden,
                OrNull(column.BaseCatalogName),
                OrNull(column.BaseSchemaName),
                OrNull(column.BaseTableName),
                OrNull(column.BaseColumnName));
        }

        return table;
    }

    private static object OrNull(object? value) => value ?? DBNull.Value;

    private static DataTable EmptySchemaTable()
    {
        var table = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        table.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        table.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        table.Columns.Add(SchemaTableColumn.NumericPrecision, typeof(short));
        table.Columns.Add(SchemaTableColumn.NumericScale, typeof(short));
        // Of Type, as other providers have it, the column would keep all members of Type from being trimmed.
        table.Columns.Add(SchemaTableColumn.DataType, typeof(object));
        table.Columns.Add("DataTypeName", typeof(string));
        table.Columns.Add(SchemaTableColumn.ProviderType, typeof(int));
        table.Columns.Add(SchemaTableColumn.IsLong, typeof(bool));
        table.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        table.Columns.Add(SchemaTableOptionalColumn.IsReadOnly, typeof(bool));
        table.Columns.Add(SchemaTableColumn.IsUnique, typeof(bool));
        table.Columns.Add(SchemaTableColumn.IsKey, typeof(bool));
        table.Columns.Add(SchemaTableOptionalColumn.IsAutoIncrement, typeof(bool));
        table.Columns.Add(SchemaTableColumn.IsAliased, typeof(bool));
        table.Columns.Add(SchemaTableColumn.IsExpression, typeof(bool));
        table.Columns.Add(SchemaTableOptionalColumn.IsHidden, typeof(bool));
        table.Columns.Add(SchemaTableOptionalColumn.BaseCatalogName, typeof(string));
        table.Columns.Add(SchemaTableColumn.BaseSchemaName, typeof(string));
        table.Columns.Add(SchemaTableColumn.BaseTableName, typeof(string));
        table.Columns.Add(SchemaTableColumn.BaseColumnName, typeof(string));
        return table;
    }
}
