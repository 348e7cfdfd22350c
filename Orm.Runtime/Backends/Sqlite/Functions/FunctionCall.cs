using System.Text;
using Orm.Backends.Sqlite.Interop;
using Orm.Backends.Sqlite.Values;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Functions;

/// <summary>One call of a registered function: its arguments, and where its result goes.</summary>
internal readonly unsafe ref struct FunctionCall
{
    private readonly nint _context;
    private readonly nint* _arguments;
    private readonly sqlite3_context? _indirectContext;
    private readonly sqlite3_value[]? _indirectArguments;

    internal FunctionCall(nint context, nint* arguments)
    {
        _context = context;
        _arguments = arguments;
    }

    internal FunctionCall(sqlite3_context context, sqlite3_value[]? arguments)
    {
        _indirectContext = context;
        _indirectArguments = arguments;
    }

    /// <summary>An argument. SQLite has checked that there are as many as the function was registered with.</summary>
    internal SqliteValue Argument(int ordinal) => NativeSqlite.IsDirect
        ? new SqliteValue(_arguments[ordinal])
        : new SqliteValue(_indirectArguments![ordinal]);

    /// <summary>An argument that is TEXT.</summary>
    internal string Text(int ordinal) => Encoding.UTF8.GetString(Argument(ordinal).Text);

    /// <summary>An argument that is an INTEGER of 32 bits.</summary>
    /// <exception cref="OverflowException">It has more bits.</exception>
    internal int Int32(int ordinal) => checked((int)Argument(ordinal).Int64);

    /// <summary>An argument that is a number, in double precision.</summary>
    internal double Real(int ordinal) => Argument(ordinal).Double;

    /// <summary>Returns NULL.</summary>
    internal void ReturnNull()
    {
        if (NativeSqlite.IsDirect)
        {
            NativeSqlite.ResultNull(_context);
        }
        else
        {
            raw.sqlite3_result_null(_indirectContext);
        }
    }

    /// <summary>Returns an INTEGER.</summary>
    internal void Return(long value)
    {
        if (NativeSqlite.IsDirect)
        {
            NativeSqlite.ResultInt64(_context, value);
        }
        else
        {
            raw.sqlite3_result_int64(_indirectContext, value);
        }
    }

    /// <summary>Returns a truth value: 1 or 0.</summary>
    internal void Return(bool value) => Return(value ? 1L : 0L);

    /// <summary>
    /// Returns a TEXT. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD as wherever .NET encodes it.
    /// </summary>
    internal void Return(string value) => Return(Encoding.UTF8.GetBytes(value));

    /// <summary>Returns a REAL; not a number becomes NULL, as SQLite has none.</summary>
    internal void Return(double value)
    {
        if (NativeSqlite.IsDirect)
        {
            NativeSqlite.ResultDouble(_context, value);
        }
        else
        {
            raw.sqlite3_result_double(_indirectContext, value);
        }
    }

    /// <summary>Returns a decimal in its canonical form.</summary>
    internal void Return(decimal value)
    {
        Span<byte> utf8 = stackalloc byte[DecimalText.MaxLength];
        Return(utf8[..DecimalText.Format(value, utf8)]);
    }

    /// <summary>Returns a TEXT, which SQLite copies.</summary>
    internal void Return(ReadOnlySpan<byte> utf8)
    {
        if (!NativeSqlite.IsDirect)
        {
            raw.sqlite3_result_text(_indirectContext, Encoding.UTF8.GetString(utf8));
            return;
        }

        byte none = 0;
        fixed (byte* text = utf8)
        {
            NativeSqlite.ResultText(_context, text == null ? &none : text, utf8.Length, NativeSqlite.Transient);
        }
    }

    /// <summary>Returns a BLOB, which SQLite copies.</summary>
    internal void ReturnBlob(ReadOnlySpan<byte> bytes)
    {
        if (!NativeSqlite.IsDirect)
        {
            raw.sqlite3_result_blob(_indirectContext, bytes);
            return;
        }

        byte none = 0;
        fixed (byte* blob = bytes)
        {
            NativeSqlite.ResultBlob(_context, blob == null ? &none : blob, bytes.Length, NativeSqlite.Transient);
        }
    }

    /// <summary>Fails the statement that called the function.</summary>
    internal void Fail(int code, string message)
    {
        if (!NativeSqlite.IsDirect)
        {
            raw.sqlite3_result_error(_indirectContext, message);
            raw.sqlite3_result_error_code(_indirectContext, code);
            return;
        }

        var utf8 = Encoding.UTF8.GetBytes(message);
        fixed (byte* text = utf8)
        {
            NativeSqlite.ResultError(_context, text, utf8.Length);
        }

        NativeSqlite.ResultErrorCode(_context, code);
    }
}
