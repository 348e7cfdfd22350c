using System.Globalization;
using Orm.Backends;
using Orm.Backends.Engine;
using Orm.Engine;
using Orm.Engine.Data;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Tests.Backends;
using Xunit;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// What a statement gives when the files of the database fail under it: to users of ADO.NET an
/// <see cref="EngineException"/> with its SQLSTATE, to those of the runtime the typed error. And what is left of the
/// transaction and the connection. A table of failures, each through both.
/// </summary>
public sealed class StorageErrorTests : IDisposable
{
    private const string Reading = "SELECT count(*), max(v) FROM t";
    private const string Sorting = "SELECT max(s) FROM (SELECT v || i AS s FROM t ORDER BY 1 LIMIT 3000) AS q";
    private const string Writing = "INSERT INTO t VALUES (-2, 'y')";

    private readonly string _source = FormattableString.Invariant($":memory:{Guid.NewGuid():N}");
    private SimulatedFileSystem _disk = new(11);
    private EngineInstance? _instance;

    /// <summary>What fails, in which file, the statement, its SQLSTATE, and whether the transaction goes on.</summary>
    public static TheoryData<string, string, string, string, bool> Failures => new()
    {
        { "InputOutputError/Read", "x.db", Reading, "58030", true },
        { "Damage", "x.db", Reading, "XX001", true },
        { "NoSpace/Write", "x.db-temporary.", Sorting, "53100", true },
        { "NoSpace/Create", "x.db-temporary.", Sorting, "53100", true },
        { "InputOutputError/Read", "x.db-temporary.", Sorting, "58030", true },
        { "NoSpace/Write", "x.db-log.", "COMMIT", "57P02", false },
        { "InputOutputError/Write", "x.db-log.", "COMMIT", "57P02", false },
        { "FailedFlush/Flush", "x.db-log.", "COMMIT", "57P02", false },
    };

    public void Dispose()
    {
        if (_instance is not null)
        {
            EngineInstances.Release(_instance);
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Ado_net_gives_the_state_and_goes_on(string fault, string file, string sql, string state, bool goesOn)
    {
        using EngineConnection connection = Open(fault);
        using EngineTransaction transaction = connection.BeginTransaction();
        Run(connection, Writing.Replace("-2", "-1", StringComparison.Ordinal));
        Break(fault, file);

        var error = Assert.ThrowsAny<EngineException>(() =>
        {
            if (sql == "COMMIT")
            {
                transaction.Commit();
            }
            else
            {
                Run(connection, sql);
            }
        });

        Assert.Equal(state, error.SqlState);
        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        if (goesOn)
        {
            Run(connection, Writing);
            transaction.Commit();
            Assert.Equal("-2", Run(connection, "SELECT i FROM t WHERE i = -2"));
            Assert.Equal("-1", Run(connection, "SELECT i FROM t WHERE i = -1"));
            return;
        }

        // Nothing is written any more, and what is there can be read.
        Assert.Equal("57P02", Assert.ThrowsAny<EngineException>(() => Run(connection, Writing)).SqlState);
        Assert.Equal("3", Run(connection, "SELECT i FROM t WHERE i = 3"));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void The_runtime_gives_its_typed_error(string fault, string file, string sql, string state, bool goesOn)
    {
        using EngineConnection kept = Open(fault);
        using var database = new EngineDatabase("Data Source=" + _source);
        DatabaseConnection connection = database.Rent();
        connection.Begin(System.Data.IsolationLevel.ReadCommitted);
        connection.Execute(Writing.Replace("-2", "-1", StringComparison.Ordinal));
        Break(fault, file);

        var error = Assert.ThrowsAny<DatabaseException>(() => Run(connection, sql));

        Assert.Equal(state, error.Facts.SqlState);
        Assert.Equal(
            state switch
            {
                "XX001" => typeof(DatabaseDamagedException),
                "54000" => typeof(DatabaseException),
                _ => typeof(StorageFailureException),
            },
            error.GetType());
        Assert.Equal(!goesOn, error is StorageFailureException { HasStopped: true });
        if (goesOn)
        {
            connection.Execute(Writing);
            connection.Commit();
            Assert.Equal("-2", Run(kept, "SELECT i FROM t WHERE i = -2"));
        }

        database.Return(connection);
    }

    [Theory]
    [InlineData("NoSpace", "Write")]
    [InlineData("InputOutputError", "Flush")]
    public void A_checkpoint_that_fails_says_so_and_loses_nothing(string kind, string operation)
    {
        using EngineConnection connection = Open("");
        Run(connection, Writing);
        _disk.Schedule(Enum.Parse<FaultKind>(kind), Enum.Parse<FileOperation>(operation), 0, "x.db");

        var error = Record.Exception(() => Run(connection, "CHECKPOINT"));

        Assert.True(
            error is null or StorageException { SqlState: "53100" or "58030" or "57P02" }, error?.ToString());
        Assert.Equal("-2", Run(connection, "SELECT i FROM t WHERE i = -2"));
        Reopen(connection);
        using EngineConnection again = Connect();
        Assert.Equal("-2", Run(again, "SELECT i FROM t WHERE i = -2"));
    }

    [Fact]
    public void A_connection_that_was_closed_says_so()
    {
        using EngineConnection connection = Open("");
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = Reading;
        connection.Close();

        Assert.Throws<InvalidOperationException>(() => command.ExecuteScalar());
    }

    [Fact]
    public void What_is_no_error_of_the_engine_stays_what_it_is()
    {
        Assert.Null(StorageErrors.Of(new InvalidOperationException("x")));
        var known = new DeadlockDetectedException(2);
        Assert.Same(known, StorageErrors.Of(known));
    }

    /// <summary>A connection to a table of some hundred pages, of which hardly one is in memory.</summary>
    private EngineConnection Open(string fault)
    {
        using (var first = new EngineInstance(Options()))
        {
            using var session = new Session(first);
            Drain(session, "CREATE TABLE t (i BIGINT PRIMARY KEY, v TEXT)");
            Drain(
                session,
                "INSERT INTO t SELECT i, repeat(chr(97 + i::int % 26), 900) FROM generate_series(1, 4000) AS g(i)");
        }

        if (fault == "Damage")
        {
            using IFile file = _disk.Open("x.db", readOnly: false);
            byte[] noise = [0xDE, 0xAD, 0xBE, 0xEF];
            file.Write(file.Length / 2, noise);
        }

        Share();
        return Connect();
    }

    private EngineConnection Connect()
    {
        var connection = new EngineConnection("Data Source=" + _source);
        connection.Open();
        return connection;
    }

    private DatabaseOptions Options() => new(_disk, "x.db") { MemoryLimit = 24 * 1024 };

    private void Share()
    {
        _instance = new EngineInstance(Options()) { Key = _source, Users = 1 };
        _instance.Database.LeastRowsForVectors = 0;
        EngineInstances.Share(_instance);
    }

    // After a power failure, which comes before the database is closed.
    private void Reopen(EngineConnection connection)
    {
        SimulatedFileSystem after = _disk.AfterPowerFailure(3);
        connection.Close();
        EngineInstances.Release(_instance!);
        _disk = after;
        Share();
    }

    private void Break(string fault, string file)
    {
        if (fault.Split('/') is [var kind, var operation])
        {
            _disk.Schedule(Enum.Parse<FaultKind>(kind), Enum.Parse<FileOperation>(operation), 0, file);
        }
    }

    private static void Drain(Session session, string sql)
    {
        StatementRows rows = session.Run(
            session.Instance.Parse(sql)[0], sql, ParameterValues.None, CancellationToken.None);
        while (rows.Read())
        {
        }

        rows.Close();
    }

    private static void Run(DatabaseConnection connection, string sql)
    {
        if (sql == "COMMIT")
        {
            connection.Commit();
        }
        else
        {
            connection.Execute(sql);
        }
    }

    private static string? Run(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
