using Orm.Backends;
using Orm.Backends.Sqlite;
using Orm.Tests.Allocations;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

/// <summary>What a statement allocates, once it is prepared.</summary>
public sealed class AllocationTests : IDisposable
{
    private const int Rows = 500;

    private readonly SqliteDatabase _database = new("Data Source=:memory:");
    private readonly DatabaseConnection _connection;

    public AllocationTests() => _connection = _database.Rent();

    public void Dispose()
    {
        _database.Return(_connection);
        _database.Dispose();
    }

    [Fact]
    public void Reading_numbers_allocates_nothing()
    {
        var statement = new SqlStatement(
            $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows}) " +
            "SELECT i, i * 2, i / 2.0, '2024-01-02 03:04:05.678', '1.50', '0A1B2C3D-4E5F-6789-ABCD-EF0123456789' " +
            "FROM n",
            "SELECT");
        var sum = new Sum();
        var runs = 0;
        var allocated = AllocatedBytes.Of(() =>
        {
            Read(statement, sum);
            runs++;
        });

        Assert.Equal(runs * Rows, sum.Rows);

        // The list of results grows to 512 or 1,024 bytes in a few steps; one object a row would be 12,000 bytes.
        Assert.InRange(allocated, 0, 2048);
    }

    [Fact]
    public void Writing_numbers_and_short_texts_allocates_nothing()
    {
        _connection.Execute("CREATE TABLE T (A, B, C, D, E)");
        var insert = new SqlStatement("INSERT INTO T VALUES (@p1, @p2, @p3, @p4, @p5)", "INSERT", "T");
        var allocated = AllocatedBytes.Of(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                _connection.Prepare(insert).ExecuteInsert(default(Values), CancellationToken.None);
            }
        });

        Assert.Equal(0, allocated);
    }

    private void Read(SqlStatement statement, Sum sum)
        => _connection.Prepare(statement).ReadAll<NoArguments, Sum, byte>(default, sum, CancellationToken.None);

    private sealed class Sum : IRowMaterializer<byte>
    {
        public int Rows { get; private set; }

        public double Total { get; private set; }

        public byte Read<TRow>(ref TRow row)
            where TRow : struct, IRowReader
        {
            Rows++;
            Total += row.GetInt32(0) + row.GetInt64(1) + row.GetDouble(2);
            Total += row.GetDateTime(3, DateTimeKind.Utc).Ticks + (double)row.GetDecimal(4);
            Total += row.GetGuid(5) == Guid.Empty ? 1 : 0;
            return 0;
        }
    }

    private readonly struct Values : IArguments
    {
        public void Bind<TBinder>(ref TBinder binder)
            where TBinder : struct, IParameterBinder, allows ref struct
        {
            binder.BindInt64(0, 42);
            binder.BindDouble(1, 1.5);
            binder.BindString(2, "a short text");
            binder.BindDateTime(3, DateTime.UnixEpoch, DateTimeKind.Utc);
            binder.BindDecimal(4, 12.50m);
        }
    }
}
