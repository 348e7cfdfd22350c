using System.Text.RegularExpressions;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The tables of TPC-H in DuckDB, in memory, on one thread. They have no keys, as its documentation advises: it scans
/// and keeps statistics of every block.
/// </summary>
internal sealed partial class TpchDuck : ITpchPeer
{
    private readonly DuckLibrary _library;
    private readonly nint _database;
    private readonly nint _connection;

    internal TpchDuck(string library, Func<string, IEnumerable<string[]>> rowsOf)
    {
        _library = new DuckLibrary(library);
        (_database, _connection) = _library.Open();
        _library.Run(_connection, "SET threads TO 1");
        foreach ((string table, string definition) in TpchSchema.Tables)
        {
            _library.Run(_connection, $"CREATE TABLE {table} ({Key().Replace(definition, "")})");
            _library.Append(_connection, table, rowsOf(table));
        }

        _library.Run(_connection, "ANALYZE");
    }

    public string Name => "DuckDB";

    public double? Goal => null;

    public void Run(string sql) => _library.Run(_connection, sql);

    public List<string[]> Answer(string sql) => _library.Rows(_connection, sql);

    public void Dispose() => _library.Close(_database, _connection);

    [GeneratedRegex(@",\s*(PRIMARY|FOREIGN) KEY \([^)]*\)| PRIMARY KEY| REFERENCES \w+")]
    private static partial Regex Key();
}
