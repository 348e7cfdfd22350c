using Orm.Backends;
using Orm.Model;

namespace Orm.Tests.Backends;

/// <summary>Statements in a line, for tests.</summary>
public static class ConnectionExtensions
{
    public static int Execute(this DatabaseConnection connection, string sql, params ScalarValue[] values)
        => connection.Prepare(new SqlStatement(sql, "SQL"))
            .Execute(new ScalarArguments(values), CancellationToken.None);

    public static List<object?[]> Query(
        this DatabaseConnection connection, string sql, ScalarKind[] kinds, params ScalarValue[] values)
        => connection.Prepare(new SqlStatement(sql, "SELECT")).ReadAll<ScalarArguments, ScalarRow, object?[]>(
            new ScalarArguments(values), new ScalarRow(kinds), CancellationToken.None);

    public static object? Scalar(
        this DatabaseConnection connection, string sql, ScalarKind kind, params ScalarValue[] values)
        => connection.Query(sql, [kind], values).Single()[0];

    public static long Number(this DatabaseConnection connection, string sql, params ScalarValue[] values)
        => (long)connection.Scalar(sql, ScalarKind.Int64, values)!;

    /// <summary>Reads the first column without asking whether it is NULL.</summary>
    public static object ReadUnchecked(this DatabaseConnection connection, string sql, ScalarKind kind)
        => connection.Prepare(new SqlStatement(sql, "SELECT")).ReadAll<NoArguments, UncheckedValue, object>(
            default, new UncheckedValue(kind), CancellationToken.None).Single();

    private readonly struct UncheckedValue(ScalarKind kind) : IRowMaterializer<object>
    {
        public object Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
            => ScalarValue.Read(kind, ref row, 0, DateTimeKind.Utc);
    }
}
