using Npgsql;
using Orm.Engine.Sql.Syntax;
using Orm.Tests.Engine.References;

namespace Orm.Tests.Engine.Scripts;

/// <summary>
/// Runs cases on PostgreSQL, in a schema of their own. A statement that fails does not fail the transaction around it,
/// as with psql's ON_ERROR_ROLLBACK: the engine behaves so.
/// </summary>
internal sealed class PostgresSide : IDisposable
{
    private static int s_schemas;

    private readonly NpgsqlConnection _connection = PostgresCluster.Open();
    private bool _inTransaction;

    internal PostgresSide()
    {
        string schema = FormattableString.Invariant($"case_{Interlocked.Increment(ref s_schemas)}");
        Execute($"CREATE SCHEMA {schema}; SET search_path TO {schema}");
        // PostgreSQL has none that ignores case; 'unicode' is one of later versions.
        Execute("CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        Execute("CREATE COLLATION \"unicode\" (provider = icu, locale = 'und')");
        // An error that a test provokes is no news in the server's log.
        Execute("SET client_min_messages TO error");
    }

    internal ScriptOutcome Run(string sql)
    {
        var last = new ScriptOutcome([], []);
        try
        {
            foreach ((Statement? syntax, string text) in ScriptStatements.Split(sql))
            {
                bool guarded = _inTransaction && syntax is not (
                    CommitStatement or RollbackStatement or SavepointStatement);
                // Also a commit that fails ends the transaction.
                _inTransaction &= syntax is not (CommitStatement or RollbackStatement);
                ScriptOutcome outcome = guarded ? RunGuarded(syntax, text) : RunOne(text);
                long changes = syntax is ModificationStatement ? outcome.Changes : -1;
                long sum = changes < 0 ? last.Changes : Math.Max(0, last.Changes) + changes;
                last = (outcome.Columns.Length > 0 ? outcome : last) with { Changes = sum };
                _inTransaction |= syntax is BeginStatement;
            }

            return last;
        }
        catch (PostgresException error)
        {
            return ScriptOutcome.Error(error.SqlState, error.MessageText);
        }
    }

    public void Dispose() => _connection.Dispose();

    private ScriptOutcome RunGuarded(Statement? syntax, string text)
    {
        Execute("SAVEPOINT guard_of_a_statement");
        try
        {
            ScriptOutcome outcome = RunOne(text);
            if (syntax is not (RollbackToSavepointStatement or ReleaseSavepointStatement))
            {
                Execute("RELEASE guard_of_a_statement");
            }

            return outcome;
        }
        catch (PostgresException)
        {
            Execute("ROLLBACK TO guard_of_a_statement");
            throw;
        }
    }

    private ScriptOutcome RunOne(string text)
    {
        using var command = new NpgsqlCommand(text, _connection) { AllResultTypesAreUnknown = true };
        using NpgsqlDataReader reader = command.ExecuteReader();
        int[] columns = [.. Enumerable.Range(0, reader.FieldCount)];
        bool[] areTruths = [.. columns.Select(i => reader.GetDataTypeName(i) == "boolean")];
        bool[] arePadded = [.. columns.Select(
            i => reader.GetDataTypeName(i).StartsWith("character(", StringComparison.Ordinal))];
        var outcome = new ScriptOutcome([.. columns.Select(reader.GetName)], []);
        while (reader.Read())
        {
            outcome.Rows.Add([.. columns.Select(i => reader.IsDBNull(i) ? null : Text(i))]);
        }

        return outcome with { Changes = (long)reader.RecordsAffected };

        string Text(int i)
        {
            string value = reader.GetString(i);
            return areTruths[i] ? (value == "t" ? "true" : "false") : arePadded[i] ? value.TrimEnd(' ') : value;
        }
    }

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, _connection);
        command.ExecuteNonQuery();
    }
}
