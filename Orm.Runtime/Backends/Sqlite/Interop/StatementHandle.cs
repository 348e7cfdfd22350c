using System.Runtime.CompilerServices;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// A prepared statement of SQLite. The handle that owns it stands beside the pointer that is called, so that whoever
/// holds this keeps the statement alive.
/// </summary>
internal readonly unsafe struct StatementHandle(sqlite3_stmt owner, bool mayBeUtf16)
{
    /// <summary>The handle that finalizes the statement.</summary>
    internal readonly sqlite3_stmt Owner = owner;

    /// <summary>The statement.</summary>
    internal readonly nint Pointer = owner.DangerousGetHandle();

    /// <summary>Whether the database may keep its texts in UTF-16, from which SQLite has to convert them.</summary>
    internal readonly bool MayBeUtf16 = mayBeUtf16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Step() => NativeSqlite.IsDirect ? NativeSqlite.Step(Pointer) : raw.sqlite3_step(Owner);

    /// <summary>Ends the run, whose error, if there was one, was reported by <see cref="Step"/> already.</summary>
    internal void Reset()
        => _ = NativeSqlite.IsDirect ? NativeSqlite.Reset(Pointer) : raw.sqlite3_reset(Owner);

    internal int BindNull(int ordinal)
        => NativeSqlite.IsDirect
            ? NativeSqlite.BindNull(Pointer, ordinal + 1)
            : raw.sqlite3_bind_null(Owner, ordinal + 1);

    internal int BindInt64(int ordinal, long value)
        => NativeSqlite.IsDirect
            ? NativeSqlite.BindInt64(Pointer, ordinal + 1, value)
            : raw.sqlite3_bind_int64(Owner, ordinal + 1, value);

    internal int BindDouble(int ordinal, double value)
        => NativeSqlite.IsDirect
            ? NativeSqlite.BindDouble(Pointer, ordinal + 1, value)
            : raw.sqlite3_bind_double(Owner, ordinal + 1, value);

    /// <summary>Binds a text, which SQLite copies.</summary>
    internal int BindText(int ordinal, ReadOnlySpan<byte> utf8)
    {
        if (!NativeSqlite.IsDirect)
        {
            // An empty span would bind NULL.
            return utf8.IsEmpty
                ? raw.sqlite3_bind_text(Owner, ordinal + 1, string.Empty)
                : raw.sqlite3_bind_text(Owner, ordinal + 1, utf8);
        }

        // An empty span may have no address, and no address would bind NULL.
        byte none = 0;
        fixed (byte* bytes = utf8)
        {
            return NativeSqlite.BindText(
                Pointer, ordinal + 1, bytes == null ? &none : bytes, utf8.Length, NativeSqlite.Transient);
        }
    }

    /// <summary>Binds bytes, which SQLite copies.</summary>
    internal int BindBlob(int ordinal, ReadOnlySpan<byte> value)
    {
        if (!NativeSqlite.IsDirect)
        {
            return raw.sqlite3_bind_blob(Owner, ordinal + 1, value);
        }

        byte none = 0;
        fixed (byte* bytes = value)
        {
            return NativeSqlite.BindBlob(
                Pointer, ordinal + 1, bytes == null ? &none : bytes, value.Length, NativeSqlite.Transient);
        }
    }
}
