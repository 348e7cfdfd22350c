namespace Orm.Engine.Types;

/// <summary>The SQL types of the engine. The numbers are stored in catalogs and must not change.</summary>
internal enum SqlTypeKind : byte
{
    /// <summary>The kind of a value that is NULL; no column has it.</summary>
    Null = 0,
    Boolean = 1,
    SmallInt = 2,
    Integer = 3,
    BigInt = 4,
    Real = 5,
    Double = 6,
    Decimal = 7,
    Text = 8,
    VarChar = 9,
    Char = 10,
    Blob = 11,
    Date = 12,
    Time = 13,
    Timestamp = 14,
    TimestampTz = 15,
    Interval = 16,
    Uuid = 17,
    Json = 18,
}
