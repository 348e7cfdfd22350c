using Orm.Model;

namespace Orm.Linq.Sql.Dialects;

/// <summary>What the engine calls the types of values: its own for each of C#'s.</summary>
/// <remarks>
/// Integers of up to 32 bits are INTEGER, so that C#'s arithmetic, which knows nothing narrower than an int, is the
/// engine's. Unsigned 64-bit numbers keep their bits as signed ones; durations count 100 ns.
/// </remarks>
internal static class EngineTypeNames
{
    internal static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "BOOLEAN",
        ScalarKind.SByte or ScalarKind.Byte or ScalarKind.Int16 or ScalarKind.UInt16 or ScalarKind.Int32 => "INTEGER",
        ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.TimeSpan => "BIGINT",
        ScalarKind.Single => "REAL",
        ScalarKind.Double => "DOUBLE PRECISION",
        ScalarKind.Decimal => "NUMERIC",
        ScalarKind.Char or ScalarKind.String => "TEXT",
        ScalarKind.Bytes => "BYTEA",
        ScalarKind.DateTime => "TIMESTAMP",
        ScalarKind.DateTimeOffset => "TIMESTAMPTZ",
        ScalarKind.DateOnly => "DATE",
        ScalarKind.TimeOnly => "TIME",
        ScalarKind.Guid => "UUID",
        _ => throw new System.ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>Whether values have 64 bits.</summary>
    internal static bool IsWide(ScalarKind kind)
        => kind is ScalarKind.UInt32 or ScalarKind.Int64 or ScalarKind.UInt64 or ScalarKind.TimeSpan;
}
