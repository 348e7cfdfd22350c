using Orm.Backends.Sqlite.Interop;
using SQLitePCL;

namespace Orm.Backends.Sqlite;

/// <summary>The errors of typed reads, away from the code that reads.</summary>
internal static class SqliteRowErrors
{
    /// <summary>The error of a value whose storage class cannot become what was asked for.</summary>
    internal static RowReadException Refused(int ordinal, SqliteValue value, string expected)
        => value.StorageClass == raw.SQLITE_NULL
            ? new UnexpectedNullException(ordinal)
            : new ColumnTypeException(ordinal, expected, Describe(value));

    /// <summary>Numbers are told; texts and bytes, which may be personal, by their length.</summary>
    private static string Describe(SqliteValue value) => value.StorageClass switch
    {
        raw.SQLITE_INTEGER => FormattableString.Invariant($"INTEGER {value.Int64}"),
        raw.SQLITE_FLOAT => FormattableString.Invariant($"REAL {value.Double:R}"),
        raw.SQLITE_TEXT => FormattableString.Invariant($"TEXT of {value.Text.Length} bytes"),
        _ => FormattableString.Invariant($"BLOB of {value.Blob.Length} bytes"),
    };
}
