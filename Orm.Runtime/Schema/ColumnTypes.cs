using Orm.Backends;
using Orm.Linq.Sql.Dialects;
using Orm.Model;

namespace Orm.Schema;

/// <summary>What a database calls the types of columns, and how it declares a key that it generates.</summary>
internal abstract class ColumnTypes
{
    /// <summary>The types of a dialect.</summary>
    internal static ColumnTypes Of(SqlDialect dialect) => dialect switch
    {
        SqlDialect.Sqlite => SqliteColumnTypes.Instance,
        SqlDialect.Engine => EngineColumnTypes.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, message: null),
    };

    /// <summary>The type of a column.</summary>
    internal abstract string TypeOf(ColumnModel column);

    /// <summary>
    /// The whole declaration of a single-column integer key that the database generates, after the column's name. Keys
    /// are never used twice, also after the newest rows were deleted.
    /// </summary>
    internal abstract string GeneratedKey(ColumnModel column);
}

/// <summary>SQLite's types. They follow from the form in which each kind is stored.</summary>
internal sealed class SqliteColumnTypes : ColumnTypes
{
    internal static readonly SqliteColumnTypes Instance = new();

    internal override string TypeOf(ColumnModel column) => column.StoreType ?? column.Kind switch
    {
        ScalarKind.Boolean or ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16
            or ScalarKind.Int32 or ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64
            or ScalarKind.TimeSpan => "INTEGER",
        ScalarKind.Single or ScalarKind.Double => "REAL",
        ScalarKind.Bytes => "BLOB",
        ScalarKind.Char or ScalarKind.Decimal or ScalarKind.String or ScalarKind.DateTime
            or ScalarKind.DateTimeOffset or ScalarKind.DateOnly or ScalarKind.TimeOnly or ScalarKind.Guid => "TEXT",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Kind, message: null),
    };

    internal override string GeneratedKey(ColumnModel column) => "INTEGER PRIMARY KEY AUTOINCREMENT";
}

/// <summary>The engine's types, native ones for every kind.</summary>
internal sealed class EngineColumnTypes : ColumnTypes
{
    internal static readonly EngineColumnTypes Instance = new();

    internal override string TypeOf(ColumnModel column) => column.StoreType ?? EngineTypeNames.Of(column.Kind);

    internal override string GeneratedKey(ColumnModel column)
        => $"{TypeOf(column)} PRIMARY KEY AUTOINCREMENT";
}
