using System.Runtime.CompilerServices;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// A value in one of SQLite's storage classes: a column of the row that a statement stands on, valid until the next
/// step, or an argument of a function, valid during its call.
/// </summary>
/// <remarks>
/// sqlite3_column_value is asked once for a column; sqlite3_value_* then read it without taking the connection's mutex
/// again. SQLite calls such a value unprotected: it may be read by the thread that owns the connection, which is the
/// only one there is.
/// </remarks>
internal readonly unsafe struct SqliteValue
{
    /// <summary>So many bytes can be made out while the garbage collector waits.</summary>
    private const int Few = 1024;

    private readonly nint _value;
    private readonly object? _owner;
    private readonly int _ordinal;

    /// <summary>A column of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal SqliteValue(StatementHandle statement, int ordinal)
    {
        if (NativeSqlite.IsDirect)
        {
            _value = NativeSqlite.ColumnValue(statement.Pointer, ordinal);
        }
        else
        {
            _owner = statement.Owner;
            _ordinal = ordinal;
        }
    }

    /// <summary>An argument, called directly.</summary>
    internal SqliteValue(nint argument) => _value = argument;

    /// <summary>An argument, called through SQLitePCLRaw.</summary>
    internal SqliteValue(sqlite3_value argument) => _owner = argument;

    /// <summary>The storage class: one of <see cref="raw.SQLITE_INTEGER"/> and its siblings.</summary>
    internal int StorageClass
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => NativeSqlite.IsDirect ? NativeSqlite.ValueType(_value) : IndirectStorageClass();
    }

    /// <summary>The number, of an INTEGER.</summary>
    internal long Int64
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => NativeSqlite.IsDirect ? NativeSqlite.ValueInt64(_value) : IndirectInt64();
    }

    /// <summary>The number, of a REAL.</summary>
    internal double Double
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => NativeSqlite.IsDirect ? NativeSqlite.ValueDouble(_value) : IndirectDouble();
    }

    /// <summary>The bytes of a BLOB, or of a TEXT as the database keeps them.</summary>
    internal ReadOnlySpan<byte> Blob
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (!NativeSqlite.IsDirect)
            {
                return IndirectBlob();
            }

            var length = NativeSqlite.ValueBytes(_value);
            var bytes = length <= Few ? NativeSqlite.ValueBlobOfFew(_value) : NativeSqlite.ValueBlob(_value);
            return new ReadOnlySpan<byte>(bytes, length);
        }
    }

    /// <summary>The text of a TEXT in UTF-8, converted where the database keeps it in UTF-16.</summary>
    internal ReadOnlySpan<byte> Text
    {
        get
        {
            if (!NativeSqlite.IsDirect)
            {
                return IndirectText();
            }

            var bytes = NativeSqlite.ValueText(_value);
            return new ReadOnlySpan<byte>(bytes, NativeSqlite.ValueBytes(_value));
        }
    }

    private int IndirectStorageClass() => _owner is sqlite3_stmt statement
        ? raw.sqlite3_column_type(statement, _ordinal)
        : raw.sqlite3_value_type((sqlite3_value)_owner!);

    private long IndirectInt64() => _owner is sqlite3_stmt statement
        ? raw.sqlite3_column_int64(statement, _ordinal)
        : raw.sqlite3_value_int64((sqlite3_value)_owner!);

    private double IndirectDouble() => _owner is sqlite3_stmt statement
        ? raw.sqlite3_column_double(statement, _ordinal)
        : raw.sqlite3_value_double((sqlite3_value)_owner!);

    private ReadOnlySpan<byte> IndirectBlob() => _owner is sqlite3_stmt statement
        ? raw.sqlite3_column_blob(statement, _ordinal)
        : raw.sqlite3_value_blob((sqlite3_value)_owner!);

    private ReadOnlySpan<byte> IndirectText()
    {
        if (_owner is sqlite3_stmt statement)
        {
            fixed (byte* text = raw.sqlite3_column_text(statement, _ordinal))
            {
                return new ReadOnlySpan<byte>(text, raw.sqlite3_column_bytes(statement, _ordinal));
            }
        }

        var value = (sqlite3_value)_owner!;
        fixed (byte* text = raw.sqlite3_value_text(value))
        {
            return new ReadOnlySpan<byte>(text, raw.sqlite3_value_bytes(value));
        }
    }
}
