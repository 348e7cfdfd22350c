using System.Runtime.InteropServices;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// SQLite's entry points as function pointers into the very library that SQLitePCLRaw uses.
/// </summary>
/// <remarks>
/// <para>
/// SQLitePCLRaw passes a SafeHandle with every call, and its reference counting costs more than most of what is called.
/// Whoever calls these pointers keeps the SafeHandle alive meanwhile, and calls from one thread at a time.
/// </para>
/// <para>
/// Calls that suppress the transition of the garbage collector are those that always return within nanoseconds, never
/// call back into managed code and wait for nothing: the mutex of a connection is only ever taken by the one thread
/// that uses it. Preparing, stepping, resetting and whatever allocates or copies without bound keep the transition.
/// </para>
/// <para>
/// Where the library or one of its exports cannot be found (another provider of SQLitePCLRaw, a static link), or where
/// another copy than SQLitePCLRaw's answers, <see cref="IsDirect"/> is false and SQLitePCLRaw is called instead.
/// </para>
/// </remarks>
internal static unsafe class NativeSqlite
{
    /// <summary>Turned off, the switch makes everything go through SQLitePCLRaw.</summary>
    internal const string Switch = "Orm.Sqlite.DirectCalls";

    /// <summary>The value with which SQLite copies what it is given before the call returns.</summary>
    internal const nint Transient = -1;

    private static readonly string[] Required =
    [
        "sqlite3_step", "sqlite3_reset", "sqlite3_column_value", "sqlite3_value_type", "sqlite3_value_int64",
        "sqlite3_value_double", "sqlite3_value_blob", "sqlite3_value_text", "sqlite3_value_bytes",
        "sqlite3_bind_null", "sqlite3_bind_int64", "sqlite3_bind_double", "sqlite3_bind_text", "sqlite3_bind_blob",
        "sqlite3_create_function_v2", "sqlite3_create_window_function", "sqlite3_create_collation_v2",
        "sqlite3_user_data", "sqlite3_aggregate_context",
        "sqlite3_result_null", "sqlite3_result_int64", "sqlite3_result_double", "sqlite3_result_text",
        "sqlite3_result_blob",
        "sqlite3_result_error", "sqlite3_result_error_code", "sqlite3_changes", "sqlite3_total_changes",
        "sqlite3_last_insert_rowid", "sqlite3_get_autocommit", "sqlite3_busy_handler",
        "sqlite3_libversion",
    ];

    private static readonly nint Library = Find();

    /// <summary>Whether the pointers can be called.</summary>
    internal static readonly bool IsDirect = Library != 0;

    internal static readonly delegate* unmanaged[Cdecl]<nint, int> Step =
        (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_step");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int> Reset =
        (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_reset");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint> ColumnValue =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint>)Export("sqlite3_column_value");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> ValueType =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_value_type");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> ValueInt64 =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)Export("sqlite3_value_int64");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double> ValueDouble =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double>)Export("sqlite3_value_double");

    internal static readonly delegate* unmanaged[Cdecl]<nint, byte*> ValueBlob =
        (delegate* unmanaged[Cdecl]<nint, byte*>)Export("sqlite3_value_blob");

    /// <summary>
    /// For values known to be short: the call writes out a tail of zeros that SQLite has only noted so far (zeroblob).
    /// </summary>
    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*> ValueBlobOfFew =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*>)Export("sqlite3_value_blob");

    internal static readonly delegate* unmanaged[Cdecl]<nint, byte*> ValueText =
        (delegate* unmanaged[Cdecl]<nint, byte*>)Export("sqlite3_value_text");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> ValueBytes =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_value_bytes");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int, int> BindNull =
        (delegate* unmanaged[Cdecl]<nint, int, int>)Export("sqlite3_bind_null");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int, long, int> BindInt64 =
        (delegate* unmanaged[Cdecl]<nint, int, long, int>)Export("sqlite3_bind_int64");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int, double, int> BindDouble =
        (delegate* unmanaged[Cdecl]<nint, int, double, int>)Export("sqlite3_bind_double");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int> BindText =
        (delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int>)Export("sqlite3_bind_text");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int> BindBlob =
        (delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int>)Export("sqlite3_bind_blob");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> Changes =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_changes");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> TotalChanges =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_total_changes");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> LastInsertRowId =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)Export("sqlite3_last_insert_rowid");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> GetAutocommit =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_get_autocommit");

    internal static readonly delegate* unmanaged[Cdecl]<
        nint, byte*, int, int, nint,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
        delegate* unmanaged[Cdecl]<nint, void>,
        nint, int> CreateFunction =
        (delegate* unmanaged[Cdecl]<
            nint, byte*, int, int, nint,
            delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
            delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
            delegate* unmanaged[Cdecl]<nint, void>,
            nint, int>)Export("sqlite3_create_function_v2");

    internal static readonly delegate* unmanaged[Cdecl]<
        nint, byte*, int, int, nint,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
        delegate* unmanaged[Cdecl]<nint, void>,
        delegate* unmanaged[Cdecl]<nint, void>,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
        delegate* unmanaged[Cdecl]<nint, void>,
        int> CreateWindowFunction =
        (delegate* unmanaged[Cdecl]<
            nint, byte*, int, int, nint,
            delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
            delegate* unmanaged[Cdecl]<nint, void>,
            delegate* unmanaged[Cdecl]<nint, void>,
            delegate* unmanaged[Cdecl]<nint, int, nint*, void>,
            delegate* unmanaged[Cdecl]<nint, void>,
            int>)Export("sqlite3_create_window_function");

    internal static readonly delegate* unmanaged[Cdecl]<
        nint, byte*, int, nint, delegate* unmanaged[Cdecl]<nint, int, byte*, int, byte*, int>, nint, int>
        CreateCollation =
        (delegate* unmanaged[Cdecl]<
            nint, byte*, int, nint, delegate* unmanaged[Cdecl]<nint, int, byte*, int, byte*, int>, nint, int>)
        Export("sqlite3_create_collation_v2");

    internal static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, nint> UserData =
        (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, nint>)Export("sqlite3_user_data");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int, void*> AggregateContext =
        (delegate* unmanaged[Cdecl]<nint, int, void*>)Export("sqlite3_aggregate_context");

    internal static readonly delegate* unmanaged[Cdecl]<nint, void> ResultNull =
        (delegate* unmanaged[Cdecl]<nint, void>)Export("sqlite3_result_null");

    internal static readonly delegate* unmanaged[Cdecl]<nint, long, void> ResultInt64 =
        (delegate* unmanaged[Cdecl]<nint, long, void>)Export("sqlite3_result_int64");

    internal static readonly delegate* unmanaged[Cdecl]<nint, double, void> ResultDouble =
        (delegate* unmanaged[Cdecl]<nint, double, void>)Export("sqlite3_result_double");

    internal static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void> ResultText =
        (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void>)Export("sqlite3_result_text");

    internal static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void> ResultBlob =
        (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, void>)Export("sqlite3_result_blob");

    internal static readonly delegate* unmanaged[Cdecl]<nint, byte*, int, void> ResultError =
        (delegate* unmanaged[Cdecl]<nint, byte*, int, void>)Export("sqlite3_result_error");

    internal static readonly delegate* unmanaged[Cdecl]<nint, int, void> ResultErrorCode =
        (delegate* unmanaged[Cdecl]<nint, int, void>)Export("sqlite3_result_error_code");

    internal static readonly delegate* unmanaged[Cdecl]<
        nint, delegate* unmanaged[Cdecl]<nint, int, int>, nint, int> BusyHandler =
        (delegate* unmanaged[Cdecl]<nint, delegate* unmanaged[Cdecl]<nint, int, int>, nint, int>)
        Export("sqlite3_busy_handler");

    private static nint Find()
    {
        Batteries_V2.Init();
        if (AppContext.TryGetSwitch(Switch, out var enabled) && !enabled)
        {
            return 0;
        }

        var name = raw.GetNativeLibraryName();
        if (!NativeLibrary.TryLoad(name, typeof(raw).Assembly, searchPath: null, out var library)
            || !Array.TrueForAll(Required, export => NativeLibrary.TryGetExport(library, export, out _)))
        {
            return 0;
        }

        // Two copies of SQLite in one process share neither locks nor handles. The text of the version is a constant
        // inside the library's image: the same address means the same copy.
        var version = (delegate* unmanaged[Cdecl]<byte*>)NativeLibrary.GetExport(library, "sqlite3_libversion");
        fixed (byte* used = raw.sqlite3_libversion())
        {
            return version() == used ? library : 0;
        }
    }

    private static nint Export(string name) => Library == 0 ? 0 : NativeLibrary.GetExport(Library, name);
}
