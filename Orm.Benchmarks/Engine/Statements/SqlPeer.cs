using System.Data.Common;
using Microsoft.Data.Sqlite;
using Orm.Engine;

namespace Orm.Benchmarks.Engine.Statements;

/// <summary>
/// One of the two databases, through the base classes of ADO.NET: the same tables and indexes, the same statements,
/// every command prepared once, and the very same code. Both write to a file and wait for no disk.
/// </summary>
internal sealed class SqlPeer : IDisposable
{
    internal const int Items = 1_000_000;
    internal const int Shops = 100_000;

    /// <summary>A step that is coprime to both numbers of rows, so that keys come shuffled.</summary>
    internal const long Stride = 617_411;

    private readonly DbConnection _connection;
    private readonly List<DbCommand> _commands = [];
    private DbTransaction? _transaction;

    private SqlPeer(string name, DbConnection connection, string keyType, string settings)
    {
        Name = name;
        _connection = connection;
        connection.Open();
        Execute(settings);
        Execute($"CREATE TABLE shop (id {keyType} PRIMARY KEY, area INTEGER NOT NULL)");
        Execute($"CREATE TABLE item (id {keyType} PRIMARY KEY, shop {keyType} NOT NULL, amount INTEGER NOT NULL, "
            + "price DOUBLE PRECISION NOT NULL, name TEXT NOT NULL)");
    }

    internal string Name { get; }

    internal bool IsOurs => _connection is EngineConnection;

    internal static SqlPeer Sqlite(string directory) => new(
        "Microsoft.Data.Sqlite",
        new SqliteConnection($"Data Source={Path.Combine(directory, "sqlite.db")};Pooling=False"),
        "INTEGER",
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000");

    internal static SqlPeer Engine(string directory) => new(
        "Orm.Engine",
        new EngineConnection($"Data Source={Path.Combine(directory, "engine.db")};Synchronous=Off"),
        "BIGINT",
        "SELECT 1");

    /// <summary>A command with parameters $1, $2, ..., prepared.</summary>
    internal DbCommand Prepare(string sql, params object[] values)
    {
        DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"${i + 1}");
            parameter.Value = values[i];
            command.Parameters.Add(parameter);
        }

        command.Prepare();
        _commands.Add(command);
        return command;
    }

    internal void Begin()
    {
        _transaction = _connection.BeginTransaction();
        _commands.ForEach(command => command.Transaction = _transaction);
    }

    internal void RollBack() => End(transaction => transaction.Rollback());

    internal void Commit() => End(transaction => transaction.Commit());

    internal void Execute(string sql)
    {
        using DbCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _commands.ForEach(command => command.Dispose());
        _connection.Dispose();
    }

    private void End(Action<DbTransaction> end)
    {
        using DbTransaction transaction = _transaction!;
        end(transaction);
        _commands.ForEach(command => command.Transaction = null);
        _transaction = null;
    }
}
