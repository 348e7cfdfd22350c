using System.Data.Common;
using Npgsql;
using Orm.Tests.Engine.References;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>
/// The tables of TPC-H in a PostgreSQL 15 of this run's own, in one process: keys, an index for every foreign key,
/// VACUUM and ANALYZE, and enough memory for everything.
/// </summary>
internal sealed class TpchPostgres : ITpchPeer
{
    private readonly NpgsqlConnection _connection;

    internal TpchPostgres(Func<string, IEnumerable<string[]>> rowsOf)
    {
        PostgresCluster.SharedBuffers = "2GB";
        _connection = PostgresCluster.Open();
        Execute("SET max_parallel_workers_per_gather = 0; SET work_mem = '256MB'; SET maintenance_work_mem = '1GB'; "
            + "SET effective_cache_size = '4GB'; SET random_page_cost = 1.1");

        // The rows are known to be right: foreign keys are declared, for the planner, and not checked while they come.
        Execute("SET session_replication_role = replica");
        foreach ((string table, string definition) in TpchSchema.Tables)
        {
            Execute($"CREATE UNLOGGED TABLE {table} ({definition})");
            using TextWriter copy = _connection.BeginTextImport($"COPY {table} FROM STDIN (DELIMITER '|')");
            foreach (string[] fields in rowsOf(table))
            {
                copy.Write(string.Join('|', fields));
                copy.Write('\n');
            }
        }

        foreach (string index in TpchSchema.Indexes)
        {
            Execute($"CREATE INDEX ON {index}");
        }

        Execute("VACUUM ANALYZE");
    }

    public string Name => "PostgreSQL";

    public double? Goal => 0.25;

    public void Run(string sql) => TpchAnswer.ReadAll(Command(sql));

    public List<string[]> Answer(string sql)
    {
        using DbCommand command = Command(sql);
        using DbDataReader reader = command.ExecuteReader();
        return TpchAnswer.Read(reader);
    }

    public void Dispose() => _connection.Dispose();

    private NpgsqlCommand Command(string sql) => new(sql, _connection) { CommandTimeout = 0 };

    private void Execute(string sql)
    {
        using NpgsqlCommand command = Command(sql);
        command.ExecuteNonQuery();
    }
}
