using Microsoft.Data.Sqlite;

namespace Orm.Benchmarks.Engine;

/// <summary>The peer of <see cref="EngineStore"/>: prepared statements, WAL mode.</summary>
internal sealed class SqliteStore : IDisposable
{
    private readonly string _connectionString;
    private readonly long _cacheBytes;
    private readonly List<SqliteConnection> _connections = [];
    private readonly SqliteConnection _reading;
    private readonly SqliteCommand _get;
    private readonly SqliteCommand _range;
    private readonly Func<long> _durable;
    private readonly Func<long> _normal;
    private SqliteTransaction? _transaction;
    private long _next = StorageSuite.Rows;

    /// <param name="directory">Where the database is made.</param>
    /// <param name="cacheBytes">The memory for its pages, of each connection.</param>
    internal SqliteStore(string directory, long cacheBytes = 400_000_000)
    {
        _cacheBytes = cacheBytes;
        _connectionString = $"Data Source={Path.Combine(directory, "sqlite.db")};Pooling=False;Default Timeout=60";
        _reading = Open("NORMAL");
        Execute(
            _reading, "CREATE TABLE t(id INTEGER PRIMARY KEY, n INTEGER NOT NULL, s TEXT NOT NULL, d REAL NOT NULL)");
        _get = Prepare("SELECT n, s, d FROM t WHERE id = $p");
        _range = Prepare("SELECT n, s, d FROM t WHERE id >= $p ORDER BY id LIMIT 100");
        _durable = Writer(Open("FULL"));
        _normal = Writer(Open("NORMAL"));
    }

    internal void Load()
    {
        using (var transaction = _reading.BeginTransaction())
        {
            var insert = Inserter(_reading);
            for (long key = 0; key < StorageSuite.Rows; key++)
            {
                insert(key);
            }

            transaction.Commit();
        }

        _transaction = _reading.BeginTransaction(deferred: true);
        _get.Transaction = _range.Transaction = _transaction;
    }

    internal long Get(long key)
    {
        _get.Parameters[0].Value = key;
        return Sum(_get);
    }

    internal long Range(long key)
    {
        _range.Parameters[0].Value = key;
        return Sum(_range);
    }

    private void EndReading()
    {
        _transaction?.Dispose();
        _transaction = null;
    }

    /// <summary>Commits one row.</summary>
    internal long Commit(bool durable)
    {
        EndReading();
        return durable ? _durable() : _normal();
    }

    /// <summary>Commits of one row on a connection of their own.</summary>
    internal Action WriterOf(int number)
    {
        var write = Writer(Open("FULL"));
        EndReading();
        return () => write();
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _get.Dispose();
        _range.Dispose();
        _connections.ForEach(connection => connection.Dispose());
    }

    private static long Sum(SqliteCommand command)
    {
        long sum = 0;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            sum += reader.GetInt32(0) + reader.GetString(1).Length + (long)reader.GetDouble(2);
        }

        return sum;
    }

    private Func<long> Writer(SqliteConnection connection)
    {
        var insert = Inserter(connection);
        return () =>
        {
            insert(Interlocked.Increment(ref _next));
            return 1;
        };
    }

    private static Action<long> Inserter(SqliteConnection connection)
    {
        var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO t VALUES ($id, $n, $s, $d)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var n = insert.Parameters.Add("$n", SqliteType.Integer);
        var s = insert.Parameters.Add("$s", SqliteType.Text);
        var d = insert.Parameters.Add("$d", SqliteType.Real);
        return key =>
        {
            id.Value = key;
            n.Value = (int)(key % 1000);
            s.Value = StorageSuite.Text(key);
            d.Value = key / 2.0;
            insert.ExecuteNonQuery();
        };
    }

    private SqliteConnection Open(string synchronous)
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        _connections.Add(connection);
        Execute(connection, FormattableString.Invariant($"""
            PRAGMA journal_mode=WAL; PRAGMA synchronous={synchronous}; PRAGMA cache_size=-{_cacheBytes / 1000};
            """));
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _reading.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$p", 0L);
        command.Prepare();
        return command;
    }
}
