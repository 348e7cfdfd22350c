using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Counts the statements that SQLite itself sees on a connection.</summary>
internal static class StatementCount
{
    public static double During(sqlite3 connection, int operations, Action<int> operation)
    {
        var statements = 0;
        raw.sqlite3_trace(connection, (object _, string _) => statements++, null);
        for (var index = 0; index < operations; index++)
        {
            operation(index);
        }

        raw.sqlite3_trace(connection, (strdelegate_trace?)null, null);
        return (double)statements / operations;
    }
}
