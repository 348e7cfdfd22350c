using System.Runtime.InteropServices;
using System.Text;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// What of DuckDB's C interface is called. The library is named by the variable <c>ORM_DUCKDB</c>; the npm package
/// @duckdb/node-bindings-linux-x64 holds one.
/// </summary>
internal sealed unsafe class DuckLibrary
{
    internal const string Variable = "ORM_DUCKDB";

    private readonly nint _library;
    private readonly delegate* unmanaged<byte*, nint*, int> _open;
    private readonly delegate* unmanaged<nint, nint*, int> _connect;
    private readonly delegate* unmanaged<nint, byte*, Result*, int> _query;
    private readonly delegate* unmanaged<Result*, byte*> _error;
    private readonly delegate* unmanaged<Result*, void> _destroyResult;
    private readonly delegate* unmanaged<Result, nint> _fetchChunk;
    private readonly delegate* unmanaged<nint*, void> _destroyChunk;
    private readonly delegate* unmanaged<Result*, ulong> _columnCount;
    private readonly delegate* unmanaged<Result*, ulong> _rowCount;
    private readonly delegate* unmanaged<Result*, ulong, ulong, byte*> _text;
    private readonly delegate* unmanaged<byte*, void> _free;
    private readonly delegate* unmanaged<nint*, void> _disconnect;
    private readonly delegate* unmanaged<nint*, void> _close;
    private readonly delegate* unmanaged<nint, byte*, byte*, nint*, int> _createAppender;
    private readonly delegate* unmanaged<nint, byte*, ulong, int> _append;
    private readonly delegate* unmanaged<nint, int> _endRow;
    private readonly delegate* unmanaged<nint*, int> _destroyAppender;

    internal DuckLibrary(string file)
    {
        _library = NativeLibrary.Load(file);
        _open = (delegate* unmanaged<byte*, nint*, int>)Export("open");
        _connect = (delegate* unmanaged<nint, nint*, int>)Export("connect");
        _query = (delegate* unmanaged<nint, byte*, Result*, int>)Export("query");
        _error = (delegate* unmanaged<Result*, byte*>)Export("result_error");
        _destroyResult = (delegate* unmanaged<Result*, void>)Export("destroy_result");
        _fetchChunk = (delegate* unmanaged<Result, nint>)Export("fetch_chunk");
        _destroyChunk = (delegate* unmanaged<nint*, void>)Export("destroy_data_chunk");
        _columnCount = (delegate* unmanaged<Result*, ulong>)Export("column_count");
        _rowCount = (delegate* unmanaged<Result*, ulong>)Export("row_count");
        _text = (delegate* unmanaged<Result*, ulong, ulong, byte*>)Export("value_varchar");
        _free = (delegate* unmanaged<byte*, void>)Export("free");
        _disconnect = (delegate* unmanaged<nint*, void>)Export("disconnect");
        _close = (delegate* unmanaged<nint*, void>)Export("close");
        _createAppender = (delegate* unmanaged<nint, byte*, byte*, nint*, int>)Export("appender_create");
        _append = (delegate* unmanaged<nint, byte*, ulong, int>)Export("append_varchar_length");
        _endRow = (delegate* unmanaged<nint, int>)Export("appender_end_row");
        _destroyAppender = (delegate* unmanaged<nint*, int>)Export("appender_destroy");
    }

    /// <summary>Opens a database in memory and a connection to it.</summary>
    internal (nint Database, nint Connection) Open()
    {
        nint database = 0;
        nint connection = 0;
        Require(_open(null, &database) == 0 && _connect(database, &connection) == 0, "open");
        return (database, connection);
    }

    internal void Close(nint database, nint connection)
    {
        _disconnect(&connection);
        _close(&database);
    }

    /// <summary>Runs a statement and goes through the vectors of its result.</summary>
    internal void Run(nint connection, string sql)
    {
        Result result = Query(connection, sql);
        while (_fetchChunk(result) is var chunk && chunk != 0)
        {
            _destroyChunk(&chunk);
        }

        _destroyResult(&result);
    }

    /// <summary>Runs a query and reads its rows as texts.</summary>
    internal List<string[]> Rows(nint connection, string sql)
    {
        Result result = Query(connection, sql);
        var rows = new List<string[]>();
        for (ulong row = 0; row < _rowCount(&result); row++)
        {
            string[] values = new string[_columnCount(&result)];
            for (int i = 0; i < values.Length; i++)
            {
                byte* text = _text(&result, (ulong)i, row);
                values[i] = Marshal.PtrToStringUTF8((nint)text) ?? "";
                _free(text);
            }

            rows.Add(values);
        }

        _destroyResult(&result);
        return rows;
    }

    /// <summary>Adds rows of texts to a table; they become values of its columns.</summary>
    internal void Append(nint connection, string table, IEnumerable<string[]> rows)
    {
        nint appender;
        fixed (byte* name = Bytes(table))
        {
            Require(_createAppender(connection, null, name, &appender) == 0, table);
        }

        foreach (string[] row in rows)
        {
            foreach (string value in row)
            {
                byte[] bytes = Bytes(value);
                fixed (byte* text = bytes)
                {
                    Require(_append(appender, text, (ulong)bytes.Length - 1) == 0, value);
                }
            }

            Require(_endRow(appender) == 0, table);
        }

        Require(_destroyAppender(&appender) == 0, table);
    }

    private Result Query(nint connection, string sql)
    {
        Result result;
        fixed (byte* text = Bytes(sql))
        {
            if (_query(connection, text, &result) != 0)
            {
                string error = Marshal.PtrToStringUTF8((nint)_error(&result)) ?? sql;
                _destroyResult(&result);
                throw new InvalidOperationException($"DuckDB: {error}");
            }
        }

        return result;
    }

    private nint Export(string name) => NativeLibrary.GetExport(_library, "duckdb_" + name);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text + '\0');

    private static void Require(bool succeeded, string what)
    {
        if (!succeeded)
        {
            throw new InvalidOperationException($"DuckDB refused '{what}'.");
        }
    }

    /// <summary>duckdb_result: six words, all of them DuckDB's own.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 6 * sizeof(long))]
    private struct Result;
}
