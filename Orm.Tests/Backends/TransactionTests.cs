using System.Data;
using Orm.Backends;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Transactions and savepoints.</summary>
public abstract class TransactionTests : BackendTests
{
    private const string Referring =
        "CREATE TABLE C (Id INTEGER PRIMARY KEY, TId INTEGER REFERENCES T (Id) DEFERRABLE INITIALLY DEFERRED)";

    protected TransactionTests(BackendKind backend)
        : base(backend, lockTimeout: 1)
        => Connection.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY)");

    public sealed class OnSqlite() : OnSqliteFiles(BackendKind.Sqlite);

    public sealed class OnAdoNet() : OnSqliteFiles(BackendKind.AdoNet);

    public sealed class OnTheEngine() : TransactionTests(BackendKind.Engine)
    {
        [Fact]
        public void A_writer_of_the_same_row_waits_and_gives_up()
        {
            var other = Database.Rent();
            other.Begin(IsolationLevel.ReadCommitted);
            other.Execute("INSERT INTO T VALUES (1)");
            Assert.Equal(1, Connection.Execute("INSERT INTO T VALUES (2)"));
            var error = Assert.Throws<DatabaseBusyException>(() => Connection.Execute("INSERT INTO T VALUES (1)"));
            Assert.True(error.IsTransient);

            other.Rollback();
            Assert.Equal(1, Connection.Execute("INSERT INTO T VALUES (1)"));
            Database.Return(other);
        }

        [Fact]
        public void A_deferred_foreign_key_fails_the_commit_and_undoes_it()
        {
            Connection.Execute(Referring);
            Connection.Begin(IsolationLevel.Serializable);
            Connection.Execute("INSERT INTO T VALUES (1)");
            Connection.Execute("INSERT INTO C VALUES (1, 7)");
            Assert.Throws<ForeignKeyViolationException>(Connection.Commit);
            Assert.False(Connection.InTransaction);
            Assert.Equal(0, Count);
            Connection.Execute("INSERT INTO T VALUES (7)");
            Assert.Equal(1, Connection.Execute("INSERT INTO C VALUES (1, 7)"));
        }
    }

    public abstract class OnSqliteFiles(BackendKind backend) : TransactionTests(backend)
    {
        [Fact]
        public void A_writer_waits_for_the_other_and_gives_up()
        {
            var other = Database.Rent();
            other.Begin(IsolationLevel.Serializable);
            var error = Assert.Throws<DatabaseBusyException>(() => Connection.Execute("INSERT INTO T VALUES (1)"));
            Assert.True(error.IsTransient);
            Assert.Throws<DatabaseBusyException>(() => Connection.Begin(IsolationLevel.Serializable));
            Assert.False(Connection.InTransaction);

            other.Rollback();
            Assert.Equal(1, Connection.Execute("INSERT INTO T VALUES (1)"));
            Database.Return(other);
        }

        [Fact]
        public void A_reader_that_becomes_a_writer_too_late_is_told_to_retry()
        {
            Connection.Execute("PRAGMA journal_mode = WAL");
            var other = Database.Rent();
            Connection.Begin(IsolationLevel.Snapshot);
            Assert.Equal(0, Count);
            other.Execute("INSERT INTO T VALUES (1)");

            var error = Assert.Throws<SerializationFailureException>(
                () => Connection.Execute("INSERT INTO T VALUES (2)"));

            Assert.True(error.IsTransient);
            Assert.Equal(0, Count);
            Connection.Rollback();
            Assert.Equal(1, Count);
            Database.Return(other);
        }

        [Fact]
        public void A_deferred_foreign_key_fails_the_commit_and_can_be_repaired()
        {
            Connection.Execute(Referring);
            Connection.Begin(IsolationLevel.Serializable);
            Connection.Execute("INSERT INTO C VALUES (1, 7)");
            Assert.Throws<ForeignKeyViolationException>(Connection.Commit);
            Assert.True(Connection.InTransaction);
            Connection.Execute("INSERT INTO T VALUES (7)");
            Connection.Commit();
            Assert.Equal(1, Count);
        }
    }

    private long Count => Connection.Number("SELECT count(*) FROM T");

    [Theory]
    [InlineData(IsolationLevel.Unspecified)]
    [InlineData(IsolationLevel.ReadUncommitted)]
    [InlineData(IsolationLevel.ReadCommitted)]
    [InlineData(IsolationLevel.RepeatableRead)]
    [InlineData(IsolationLevel.Snapshot)]
    [InlineData(IsolationLevel.Serializable)]
    public void What_is_committed_stays(IsolationLevel isolation)
    {
        Connection.Begin(isolation);
        Assert.True(Connection.InTransaction);
        Connection.Execute("INSERT INTO T VALUES (1)");
        Connection.Commit();

        Assert.False(Connection.InTransaction);
        Assert.Equal(1, Count);
    }

    [Fact]
    public async Task What_is_rolled_back_goes()
    {
        await Connection.BeginAsync(IsolationLevel.Serializable, CancellationToken.None);
        Connection.Execute("INSERT INTO T VALUES (1)");
        await Connection.RollbackAsync(CancellationToken.None);
        Assert.False(Connection.InTransaction);
        Assert.Equal(0, Count);

        await Connection.BeginAsync(IsolationLevel.Serializable, CancellationToken.None);
        Connection.Execute("INSERT INTO T VALUES (1)");
        await Connection.CommitAsync(CancellationToken.None);
        Assert.Equal(1, Count);
    }

    [Fact]
    public void Savepoints_nest()
    {
        Connection.Begin(IsolationLevel.Serializable);
        Connection.Execute("INSERT INTO T VALUES (1)");
        Connection.Save("outer");
        Connection.Execute("INSERT INTO T VALUES (2)");
        Connection.Save("inner_1");
        Connection.Execute("INSERT INTO T VALUES (3)");
        Connection.RollbackTo("inner_1");
        Assert.Equal(2, Count);
        Connection.Release("inner_1");
        Connection.RollbackTo("outer");
        Assert.Equal(1, Count);
        Connection.Release("outer");
        Connection.Commit();
        Assert.Equal(1, Count);
    }

    [Fact]
    public async Task Savepoints_nest_asynchronously()
    {
        await Connection.BeginAsync(IsolationLevel.Serializable, CancellationToken.None);
        await Connection.SaveAsync("s", CancellationToken.None);
        Connection.Execute("INSERT INTO T VALUES (3)");
        await Connection.RollbackToAsync("s", CancellationToken.None);
        await Connection.ReleaseAsync("s", CancellationToken.None);
        await Connection.CommitAsync(CancellationToken.None);
        Assert.Equal(0, Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\"; DROP TABLE T; --")]
    [InlineData("é")]
    public void A_bad_name_of_a_savepoint_is_refused(string name)
    {
        Connection.Begin(IsolationLevel.Serializable);
        Assert.Throws<ArgumentException>(() => Connection.Save(name));
        Connection.Rollback();
    }

    [Fact]
    public void A_savepoint_that_was_not_set_is_an_error()
    {
        Connection.Begin(IsolationLevel.Serializable);
        Assert.Throws<DatabaseException>(() => Connection.Release("never"));
        Assert.True(Connection.InTransaction);
        Connection.Rollback();
    }

    [Fact]
    public void Without_a_transaction_there_is_nothing_to_commit_or_save()
    {
        Assert.Throws<InvalidOperationException>(Connection.Commit);
        Assert.Throws<InvalidOperationException>(() => Connection.Save("s"));
        Connection.Rollback();
    }

    [Fact]
    public void A_second_transaction_is_refused_and_the_first_one_lives()
    {
        Connection.Begin(IsolationLevel.Serializable);
        Connection.Execute("INSERT INTO T VALUES (1)");
        Assert.Throws<InvalidOperationException>(() => Connection.Begin(IsolationLevel.Serializable));
        Connection.Commit();
        Assert.Equal(1, Count);
    }

    [Fact]
    public void A_level_that_nobody_has_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Connection.Begin(IsolationLevel.Chaos));

    [Fact]
    public void A_failed_statement_leaves_the_transaction_open()
    {
        Connection.Begin(IsolationLevel.Serializable);
        Connection.Execute("INSERT INTO T VALUES (1)");
        Assert.Throws<UniqueViolationException>(() => Connection.Execute("INSERT INTO T VALUES (1)"));
        Assert.True(Connection.InTransaction);
        Connection.Commit();
        Assert.Equal(1, Count);
    }

    [Fact]
    public void An_open_transaction_is_undone_when_the_connection_is_given_back()
    {
        var other = Database.Rent();
        other.Begin(IsolationLevel.Serializable);
        other.Execute("INSERT INTO T VALUES (1)");
        Database.Return(other);

        Assert.Equal(0, Count);
        Assert.Equal(1, Connection.Execute("INSERT INTO T VALUES (1)"));
        var again = Database.Rent();
        Assert.False(again.InTransaction);
        Database.Return(again);
    }

    [Fact]
    public void A_connection_is_given_back_once()
    {
        var other = Database.Rent();
        Database.Return(other);
        Assert.Throws<InvalidOperationException>(() => Database.Return(other));
    }

    [Fact]
    public void Ddl_changes_no_rows_and_takes_part()
    {
        Connection.Begin(IsolationLevel.Serializable);
        Connection.Execute("CREATE TABLE U (Id INTEGER)");
        Connection.Rollback();
        Assert.Throws<TableNotFoundException>(
            () => Connection.Prepare(new SqlStatement("SELECT * FROM U", "SELECT", "U"))
                .Execute(default(NoArguments), CancellationToken.None));
        Assert.Equal(0L, Connection.Scalar("SELECT 0", ScalarKind.Int64));
    }
}
