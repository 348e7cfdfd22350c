using Orm.Backends;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>What the database refuses becomes a typed error with the facts, and the connection works on.</summary>
public abstract class DatabaseErrorTests : BackendTests
{
    protected DatabaseErrorTests(BackendKind backend)
        : base(backend, lockTimeout: 1)
    {
        Connection.Execute(
            """
            CREATE TABLE "T" (
                "Id" INTEGER PRIMARY KEY,
                "Name" TEXT NOT NULL UNIQUE,
                "Score" INTEGER CONSTRAINT "Positive" CHECK ("Score" > 0),
                "ParentId" INTEGER REFERENCES "T" ("Id"))
            """);
        Connection.Execute("INSERT INTO T VALUES (1, 'a', 1, NULL)");
    }

    public sealed class OnSqlite() : OnSqliteFiles(BackendKind.Sqlite);

    public sealed class OnAdoNet() : OnSqliteFiles(BackendKind.AdoNet);

    public sealed class OnTheEngine() : DatabaseErrorTests(BackendKind.Engine)
    {
        [Fact]
        public void A_table_can_be_dropped_while_its_rows_are_read()
        {
            Connection.Execute("INSERT INTO T VALUES (2, 'b', 1, NULL)");
            using var rows = OpenIds();
            Assert.True(rows.MoveNext());

            Connection.Execute("""DROP TABLE "T" """);

            Assert.True(rows.MoveNext());
            Assert.Equal(2L, rows.Current[0]);
            Assert.False(rows.MoveNext());
            Fail<TableNotFoundException>(new("SELECT Id FROM T", "SELECT", "T"));
        }
    }

    public abstract class OnSqliteFiles(BackendKind backend) : DatabaseErrorTests(backend)
    {
        [Fact]
        public void A_raised_error_of_a_trigger_is_passed_on()
        {
            Connection.Execute(
                "CREATE TRIGGER R BEFORE DELETE ON T BEGIN SELECT RAISE(ABORT, 'rows stay'); END");
            var error = Fail<DatabaseException>(new("DELETE FROM T", "DELETE", "T"));
            Assert.Contains("rows stay", error.Message, StringComparison.Ordinal);
            AssertUsable();
        }

        [Fact]
        public void A_table_in_use_cannot_be_dropped()
        {
            using (var rows = OpenIds())
            {
                Assert.True(rows.MoveNext());
                var error = Fail<DatabaseException>(new("DROP TABLE T", "DROP TABLE", "T"));
                Assert.Contains("stream", error.Message, StringComparison.Ordinal);
            }

            AssertUsable();
        }
    }

    [Theory]
    [InlineData("(1, 'b', 1, NULL)", typeof(UniqueViolationException), 1555, "23505")]
    [InlineData("(2, 'a', 1, NULL)", typeof(UniqueViolationException), 2067, "23505")]
    [InlineData("(2, 'b', 0, NULL)", typeof(CheckViolationException), 275, "23514")]
    [InlineData("(2, NULL, 1, NULL)", typeof(NotNullViolationException), 1299, "23502")]
    [InlineData("(2, 'b', 1, 9)", typeof(ForeignKeyViolationException), 787, "23503")]
    public void A_violated_constraint_is_told_by_its_type(string values, Type expected, int code, string state)
    {
        var error = Fail<ConstraintViolationException>(new("INSERT INTO T VALUES " + values, "INSERT", "T"));
        Assert.IsType(expected, error);
        Assert.Equal("T", error.Table);
        AssertFacts(error, code, state);
        Assert.EndsWith(values, error.Sql, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
        AssertUsable();
    }

    [Fact]
    public void A_row_that_is_still_referenced_cannot_be_deleted()
    {
        Connection.Execute("INSERT INTO T VALUES (2, 'b', 1, 1)");
        Fail<ForeignKeyViolationException>(new("DELETE FROM T WHERE Id = 1", "DELETE", "T"));
        AssertUsable();
    }

    [Fact]
    public void A_missing_table_is_named()
    {
        var error = Fail<TableNotFoundException>(new("SELECT Id FROM Nowhere", "SELECT", "T", "Nowhere"));
        Assert.Equal("Nowhere", error.Table);
        AssertUsable();
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var error = Fail<ColumnNotFoundException>(new("SELECT Id, Nothing FROM T", "SELECT", "T")
        {
            Columns = [new("T", "id"), new("T", "Nothing")],
        });
        Assert.Equal(("T", "Nothing"), (error.Table, error.Column));
        AssertUsable();
    }

    [Fact]
    public void A_table_that_is_dropped_behind_a_prepared_statement_is_named()
    {
        var statement = new SqlStatement("INSERT INTO U VALUES (1)", "INSERT", "U");
        Connection.Execute("CREATE TABLE U (Id INTEGER)");
        Connection.Prepare(statement).Execute(default(NoArguments), CancellationToken.None);
        Connection.Execute("DROP TABLE U");
        Fail<TableNotFoundException>(statement);

        Connection.Execute("CREATE TABLE U (Id INTEGER)");
        Assert.Equal(1, Connection.Prepare(statement).Execute(default(NoArguments), CancellationToken.None));
    }

    [Theory]
    [InlineData("SELEKT 1", "42601")]
    [InlineData("SELECT Id FROM", "42601")]
    [InlineData("SELECT abs(1, 2)", "42883")]
    public void A_mistake_in_the_sql_is_passed_on(string sql, string state)
    {
        var error = Fail<DatabaseException>(new(sql, "SELECT", "T"));
        Assert.IsType<DatabaseException>(error);
        Assert.Equal(sql, error.Sql);
        AssertFacts(error, 1, state);
        AssertUsable();
    }

    [Fact]
    public async Task Errors_are_typed_asynchronously_too()
    {
        var insert = new SqlStatement("INSERT INTO T VALUES (1, 'b', 1, NULL)", "INSERT", "T");
        await Assert.ThrowsAsync<UniqueViolationException>(async () =>
            await (await Connection.PrepareAsync(insert, CancellationToken.None))
                .ExecuteAsync(default(NoArguments), CancellationToken.None));
        var select = new SqlStatement("SELECT 1 FROM No", "SELECT", "No");
        await Assert.ThrowsAsync<TableNotFoundException>(async () =>
            await (await Connection.PrepareAsync(select, CancellationToken.None))
                .ReadAllAsync<NoArguments, ScalarRow, object?[]>(
                    default, new ScalarRow(Orm.Model.ScalarKind.Int64), CancellationToken.None));
        AssertUsable();
    }

    private TError Fail<TError>(SqlStatement statement)
        where TError : Exception
        => Assert.ThrowsAny<TError>(
            () => Connection.Prepare(statement).Execute(default(NoArguments), CancellationToken.None));

    private RowStream<object?[]> OpenIds() => Connection.Prepare(new SqlStatement("SELECT Id FROM T", "SELECT"))
        .Open<NoArguments, ScalarRow, object?[]>(
            default, new ScalarRow(Orm.Model.ScalarKind.Int64), CancellationToken.None);

    // SQLite has numbers for its errors, the engine the states of the standard.
    private void AssertFacts(DatabaseException error, int code, string state)
    {
        if (Kind == BackendKind.Engine)
        {
            Assert.Equal(state, error.Facts.SqlState);
        }
        else
        {
            Assert.Equal(code, error.Facts.Code);
        }
    }

    private void AssertUsable()
    {
        Assert.False(Connection.IsBroken);
        Assert.Equal(1, Connection.Execute("INSERT INTO T VALUES (100, 'z', 5, NULL)"));
        Assert.Equal(1, Connection.Number("SELECT count(*) FROM T WHERE Id = 100"));
    }
}
