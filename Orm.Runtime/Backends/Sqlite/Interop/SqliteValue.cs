using System.Runtime.CompilerServices;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// One column of the row that a statement stands on, in SQLite's storage class. It is valid until the next step.
/// </summary>
/// <remarks>
/// sqlite3_column_value is asked once for the value; sqlite3_value_* then read it without taking the connection's mutex
/// again. SQLite calls such a value unprotected: it may be read by the thread that owns the connection, which is the
/// only one there is.
/// </remarks>
internal readonly unsafe struct SqliteValue
{
    private readonly nint _value;
    private readonly StatementHandle _statement;
    private readonly int _ordinal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SqliteValue(StatementHandle statement, int ordinal)
    {
        _statement = statement;
        _ordinal = ordinal;
        if (NativeSqlite.IsDirect)
        {
            _value = NativeSqlite.ColumnValue(statement.Pointer, ordinal);
        }
    }

    /// <summary>The storage class: one of <see cref="raw.SQLITE_INTEGER"/> and its siblings.</summary>
    internal int StorageClass
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => NativeSqlite.IsDirect
            ? NativeSqlite.ValueType(_value)
            : raw.sqlite3_column_type(_statement.Owner, _ordinal);
    }

    /// <summary>The number, of an INTEGER.</summary>
    internal long Int64
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => NativeSqlite.IsDirect
            ? NativeSqlite.ValueInt64(_value)
            : raw.sqlite3_column_int64(_statement.Owner, _ordinal);
    }

    /// <summary>The number, of a REAL.</summary>
    internal double Double
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => NativeSqlite.IsDirect
            ? NativeSqlite.ValueDouble(_value)
            : raw.sqlite3_column_double(_statement.Owner, _ordinal);
    }

    /// <summary>The text of a TEXT as UTF-8.</summary>
    internal ReadOnlySpan<byte> Text
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (!NativeSqlite.IsDirect)
            {
                fixed (byte* text = raw.sqlite3_column_text(_statement.Owner, _ordinal))
                {
                    return new ReadOnlySpan<byte>(text, raw.sqlite3_column_bytes(_statement.Owner, _ordinal));
                }
            }

            // The bytes as they stand, where the database is in UTF-8: sqlite3_value_text would append a zero first,
            // for which it copies a long text once more.
            var bytes = _statement.IsUtf16 ? NativeSqlite.ValueText(_value) : NativeSqlite.ValueBlob(_value);
            return new ReadOnlySpan<byte>(bytes, NativeSqlite.ValueBytes(_value));
        }
    }

    /// <summary>The bytes of a BLOB.</summary>
    internal ReadOnlySpan<byte> Blob
    {
        get
        {
            if (!NativeSqlite.IsDirect)
            {
                return raw.sqlite3_column_blob(_statement.Owner, _ordinal);
            }

            var bytes = NativeSqlite.ValueBlob(_value);
            return new ReadOnlySpan<byte>(bytes, NativeSqlite.ValueBytes(_value));
        }
    }
}
