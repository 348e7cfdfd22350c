using System.Data;
using System.Reflection;
using System.Runtime.Loader;
using Orm.Backends;
using Orm.Backends.Sqlite;
using Orm.Backends.Sqlite.Interop;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

/// <summary>
/// Where SQLite cannot be called directly, everything goes through SQLitePCLRaw and has to give the same answers. Which
/// way is taken is decided once for a process, so that this runs in a second copy of the runtime.
/// </summary>
public sealed class IndirectCallsTests
{
    [Fact]
    public void Everything_works_through_sqlitepclraw_too()
    {
        // This copy has to have decided before the switch is turned.
        Assert.True(NativeSqlite.IsDirect);
        var copy = new SecondCopy();
        try
        {
            AppContext.SetSwitch(NativeSqlite.Switch, isEnabled: false);
            var scenario = copy.LoadFromAssemblyName(typeof(Scenario).Assembly.GetName())
                .GetType(typeof(Scenario).FullName!, throwOnError: true)!;
            scenario.GetMethod(nameof(Scenario.Run))!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [], null);
        }
        finally
        {
            AppContext.SetSwitch(NativeSqlite.Switch, isEnabled: true);
            copy.Unload();
        }
    }

    /// <summary>What the second copy does.</summary>
    public static class Scenario
    {
        public static void Run()
        {
            Assert.False(NativeSqlite.IsDirect);
            using var database = new SqliteDatabase("Data Source=:memory:");
            var connection = database.Rent();
            RoundTrip(connection);
            Functions(connection);
            Transactions(connection);
            Cancellation(connection);
            database.Return(connection);
        }

        private static void RoundTrip(DatabaseConnection connection)
        {
            foreach (var row in ScalarEdges.Values)
            {
                var kind = (ScalarKind)row[0]!;
                Assert.Equal(row[1], connection.Scalar("SELECT @p1", kind, new ScalarValue(kind, row[1])));
            }

            Assert.Null(connection.Scalar("SELECT @p1", ScalarKind.String, (string?)null));
            Assert.Throws<ColumnTypeException>(() => connection.Scalar("SELECT 'x'", ScalarKind.Int64));
        }

        private static void Functions(DatabaseConnection connection)
        {
            Assert.Equal("0.3", connection.Scalar("SELECT orm_dec_add('0.1', '0.2')", ScalarKind.String));
            Assert.Null(connection.Scalar("SELECT orm_dec(NULL)", ScalarKind.String));
            Assert.Equal("6", connection.Scalar(
                "SELECT orm_dec_sum(v) FROM (SELECT '1.5' v UNION ALL SELECT 4.5 UNION ALL SELECT NULL)",
                ScalarKind.String));
            Assert.Null(connection.Scalar("SELECT orm_dec_max(v) FROM (SELECT 1 v) WHERE 0", ScalarKind.String));
            Assert.Equal(1, connection.Number("SELECT '10' > '9' COLLATE ORM_DECIMAL"));
            Assert.Throws<DivisionByZeroException>(() => connection.Number("SELECT orm_dec_div(1, 0)"));
            Assert.Throws<NumericOverflowException>(
                () => connection.Number("SELECT orm_dec_mul('79228162514264337593543950335', 2)"));
        }

        private static void Transactions(DatabaseConnection connection)
        {
            connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY, V BLOB)");
            connection.Begin(IsolationLevel.Serializable);
            Assert.True(connection.InTransaction);
            Assert.Equal(1, connection.Execute("INSERT INTO T VALUES (1, @p1)", Array.Empty<byte>()));
            connection.Rollback();
            Assert.False(connection.InTransaction);
            Assert.Equal(1, connection
                .Prepare(new SqlStatement("INSERT INTO T VALUES (NULL, x'')", "INSERT"))
                .ExecuteInsert(default(NoArguments), CancellationToken.None));
            Assert.Throws<UniqueViolationException>(() => connection.Execute("INSERT INTO T VALUES (1, NULL)"));
        }

        private static void Cancellation(DatabaseConnection connection)
        {
            using var source = new CancellationTokenSource();
            source.CancelAfter(TimeSpan.FromMilliseconds(20));
            var endless = new SqlStatement(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n", "SELECT");
            Assert.ThrowsAny<OperationCanceledException>(
                () => connection.Prepare(endless).Execute(default(NoArguments), source.Token));
            Assert.Equal(1, connection.Number("SELECT 1"));
        }
    }

    /// <summary>Loads the runtime and the tests once more, and shares everything else.</summary>
    private sealed class SecondCopy() : AssemblyLoadContext(nameof(SecondCopy), isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
            => assemblyName.Name is "Orm.Runtime" or "Orm.Tests"
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
                : null;
    }
}
