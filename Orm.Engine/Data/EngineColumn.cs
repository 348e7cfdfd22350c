using System.Data.Common;
using Orm.Engine.Planning;
using Orm.Engine.Types;

namespace Orm.Engine.Data;

/// <summary>What a reader knows about a column of its rows.</summary>
internal sealed class EngineColumn : DbColumn
{
    internal EngineColumn(PlanColumn column, int ordinal)
    {
        SqlType type = column.Type;
        bool isOfTable = column.BaseName is not null;
        ColumnName = column.Name;
        ColumnOrdinal = ordinal;
        DataType = ClrValues.TypeOf(type);
        DataTypeName = type.ToString();
        ColumnSize = type.IsCharacter && type.Length > 0 ? type.Length : type.IsVariable ? SqlType.MaxValueBytes : null;
        NumericPrecision = type.Kind == SqlTypeKind.Decimal && !type.IsUnboundedDecimal ? type.Length : null;
        NumericScale = NumericPrecision is null ? null : type.Scale;
        AllowDBNull = !column.IsNotNull;
        IsKey = column.IsPartOfKey;
        IsUnique = column.IsKey;
        IsAutoIncrement = column.IsCounting;
        IsAliased = isOfTable && column.Name != column.BaseName;
        IsExpression = !isOfTable;
        IsReadOnly = !isOfTable || column.IsGenerated;
        IsLong = type.Kind is SqlTypeKind.Blob or SqlTypeKind.Json;
        IsHidden = false;
        if (isOfTable)
        {
            BaseCatalogName = Metadata.SchemaCollections.CatalogName;
            BaseSchemaName = Metadata.SchemaCollections.SchemaName;
            BaseTableName = column.Table;
            BaseColumnName = column.BaseName;
        }
    }
}
