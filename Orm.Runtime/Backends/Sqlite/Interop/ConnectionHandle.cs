using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>What a connection of SQLite is asked between statements.</summary>
internal readonly unsafe struct ConnectionHandle(sqlite3 owner)
{
    private readonly nint _pointer = owner.DangerousGetHandle();

    /// <summary>SQLitePCLRaw's handle, which closes the connection.</summary>
    internal readonly sqlite3 Owner = owner;

    /// <summary>Whether each statement is its own transaction: none was begun.</summary>
    internal bool InAutocommit => NativeSqlite.IsDirect
        ? NativeSqlite.GetAutocommit(_pointer) != 0
        : raw.sqlite3_get_autocommit(Owner) != 0;

    /// <summary>How many rows were changed since the connection was opened.</summary>
    internal int TotalChanges => NativeSqlite.IsDirect
        ? NativeSqlite.TotalChanges(_pointer)
        : raw.sqlite3_total_changes(Owner);

    /// <summary>How many rows the last INSERT, UPDATE or DELETE changed.</summary>
    internal int Changes => NativeSqlite.IsDirect ? NativeSqlite.Changes(_pointer) : raw.sqlite3_changes(Owner);

    /// <summary>The row id of the last INSERT.</summary>
    internal long LastInsertRowId => NativeSqlite.IsDirect
        ? NativeSqlite.LastInsertRowId(_pointer)
        : raw.sqlite3_last_insert_rowid(Owner);
}
