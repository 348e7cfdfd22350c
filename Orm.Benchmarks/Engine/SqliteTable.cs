using Microsoft.Data.Sqlite;

namespace Orm.Benchmarks.Engine;

/// <summary>The peer of <see cref="TreeTable"/>: prepared statements on one connection, inside a transaction.</summary>
internal sealed class SqliteTable : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _get;
    private readonly SqliteCommand _range;
    private readonly SqliteCommand _sum;
    private readonly SqliteCommand _find;
    private SqliteTransaction _transaction;

    internal SqliteTable(string file)
    {
        _connection = new SqliteConnection($"Data Source={file};Pooling=False");
        _connection.Open();
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-400000;");
        Execute("CREATE TABLE t(id INTEGER PRIMARY KEY, n INTEGER NOT NULL, s TEXT NOT NULL, d REAL NOT NULL)");
        Execute("CREATE TABLE u(id INTEGER PRIMARY KEY, n INTEGER NOT NULL, s TEXT NOT NULL, d REAL NOT NULL)");
        _transaction = _connection.BeginTransaction();
        _get = Prepare("SELECT n, s, d FROM t WHERE id = $p");
        _range = Prepare("SELECT n, s, d FROM t WHERE id >= $p ORDER BY id LIMIT 100");
        _sum = Prepare("SELECT SUM(n) FROM t WHERE id >= $p");
        _find = Prepare("SELECT n FROM t WHERE s = $p");
    }

    internal void Fill()
    {
        Load("t");
        Execute("CREATE INDEX i ON t(s)");
        _transaction.Commit();
        _transaction = _connection.BeginTransaction();
        _find.Transaction = _sum.Transaction = _range.Transaction = _get.Transaction = _transaction;
    }

    internal void Insert() => Load("u");

    internal long Get(long key)
    {
        _get.Parameters[0].Value = key;
        using var reader = _get.ExecuteReader();
        reader.Read();
        return reader.GetInt32(0) + reader.GetString(1).Length + (long)reader.GetDouble(2);
    }

    internal long Range(long key)
    {
        _range.Parameters[0].Value = key;
        using var reader = _range.ExecuteReader();
        long sum = 0;
        while (reader.Read())
        {
            sum += reader.GetInt32(0) + reader.GetString(1).Length + (long)reader.GetDouble(2);
        }

        return sum;
    }

    internal long Sum()
    {
        _sum.Parameters[0].Value = 0;
        return (long)_sum.ExecuteScalar()!;
    }

    internal long Find(long key)
    {
        _find.Parameters[0].Value = Trees.Text(key);
        return (long)_find.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _get.Dispose();
        _range.Dispose();
        _sum.Dispose();
        _find.Dispose();
        _connection.Dispose();
    }

    private void Load(string table)
    {
        using var insert = _connection.CreateCommand();
        insert.Transaction = _transaction;
        insert.CommandText = $"INSERT INTO {table} VALUES ($id, $n, $s, $d)";
        var id = insert.Parameters.Add("$id", SqliteType.Integer);
        var n = insert.Parameters.Add("$n", SqliteType.Integer);
        var s = insert.Parameters.Add("$s", SqliteType.Text);
        var d = insert.Parameters.Add("$d", SqliteType.Real);
        insert.Prepare();
        for (long key = 0; key < Trees.Rows; key++)
        {
            id.Value = key;
            n.Value = (int)(key % 1000);
            s.Value = Trees.Text(key);
            d.Value = key / 2.0;
            insert.ExecuteNonQuery();
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
        command.CommandText = sql;
        command.Parameters.AddWithValue("$p", 0L);
        command.Prepare();
        return command;
    }
}
