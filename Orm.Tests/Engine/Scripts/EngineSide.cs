using Orm.Engine;
using Orm.Engine.Functions;

namespace Orm.Tests.Engine.Scripts;

/// <summary>Runs cases on the engine.</summary>
internal static class EngineSide
{
    internal static ScriptOutcome Run(EngineConnection connection, string sql)
    {
        try
        {
            using EngineCommand command = connection.CreateCommand();
            command.CommandText = sql;
            using EngineDataReader reader = command.ExecuteReader();
            var last = new ScriptOutcome([], []);
            do
            {
                last = reader.FieldCount > 0 ? Rows(reader) : last;
            }
            while (reader.NextResult());
            return last with { Changes = reader.RecordsAffected };
        }
        catch (EngineException error)
        {
            return ScriptOutcome.Error(error.SqlState, error.Message);
        }
    }

    private static ScriptOutcome Rows(EngineDataReader reader)
    {
        int[] columns = [.. Enumerable.Range(0, reader.FieldCount)];
        var outcome = new ScriptOutcome([.. columns.Select(reader.GetName)], []);
        while (reader.Read())
        {
            outcome.Rows.Add(
                [.. columns.Select(i => reader.IsDBNull(i) ? null : ValueText.Format(reader.Current(i)))]);
        }

        return outcome;
    }
}
