using Orm.Engine;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Types;
using Orm.Tests.Engine.Planning;

namespace Orm.Tests.Engine.Execution;

/// <summary>What a nested loop with memory enough answers: once for all tests of a class.</summary>
public sealed class JoinOracle : IDisposable
{
    private readonly Dictionary<int, EngineConnection> _connections = [];
    private readonly Dictionary<(int, string), RowDigest> _answers = [];

    /// <summary>What the rows of a query over the tables of a seed come to.</summary>
    internal RowDigest Answer(int seed, string query)
    {
        if (!_answers.TryGetValue((seed, query), out RowDigest answer))
        {
            answer = RowDigest.Of(Connection(seed), query + "  ");
            _answers.Add((seed, query), answer);
        }

        return answer;
    }

    internal List<string> RowsOf(int seed, string query) => PlanComparison.Rows(Connection(seed), query + "  ");

    public void Dispose()
    {
        foreach (EngineConnection connection in _connections.Values)
        {
            connection.Dispose();
        }
    }

    private EngineConnection Connection(int seed)
    {
        if (!_connections.TryGetValue(seed, out EngineConnection? connection))
        {
            connection = JoinData.Open(JoinData.Unlimited, new Random(seed), seed);
            connection.Session.ForcedJoin = JoinMethod.NestedLoop;
            _connections.Add(seed, connection);
        }

        return connection;
    }
}

/// <summary>Rows in any order: two queries with other rows have other ones, as good as always.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Sum">Of a number for each row.</param>
internal readonly record struct RowDigest(long Rows, ulong Sum)
{
    internal static RowDigest Of(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using EngineDataReader reader = command.ExecuteReader();
        var digest = default(RowDigest);
        while (reader.Read())
        {
            ulong row = 0;
            for (int i = 0; i < reader.FieldCount; i++)
            {
                SqlValue value = reader.IsDBNull(i) ? SqlValue.Null : reader.Current(i);
                row = (row ^ (uint)value.GetHashCode()) * 0x9E3779B97F4A7C15UL;
                row ^= row >> 29;
            }

            digest = new RowDigest(digest.Rows + 1, unchecked(digest.Sum + row));
        }

        return digest;
    }
}
