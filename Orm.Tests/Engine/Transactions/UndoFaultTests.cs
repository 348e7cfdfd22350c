using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>Undoing a single change fails as well: what was changed in part never commits.</summary>
public sealed class UndoFaultTests
{
    private const int Rows = 300;

    // Some of the reads come before anything has changed, and the transaction is whole then. The others read what the
    // row was, to undo the change that has met another row's key.
    [Fact]
    public void A_change_of_a_locked_row_that_cannot_be_undone_keeps_the_transaction_from_committing()
    {
        int refused = 0;
        for (int after = 0; Fails(after, out bool isRefused); after++)
        {
            refused += isRefused ? 1 : 0;
        }

        Assert.True(refused > 0, "no fault hit the undoing");
    }

    private static bool Fails(int after, out bool isRefused)
    {
        var disk = new SimulatedFileSystem(1);
        using var fixture = new TransactionFixture(new DatabaseOptions(disk, "x.db") { MemoryLimit = 8000 });
        fixture.Fill([.. Enumerable.Range(1, Rows).Select(i => (long)i)]);
        string before = fixture.Committed();
        using var transaction = fixture.Database.Begin();
        for (int i = 1; i <= Rows; i++)
        {
            Assert.Equal(RowLockOutcome.Locked, transaction.Lock(fixture.Table, i, RowLockMode.Update));
        }

        disk.Schedule(FaultKind.InputOutputError, FileOperation.Read, after, "x.db-temporary.");
        var failure = Record.Exception(() => transaction.Update(fixture.Table, 1, Row(2)));
        Assert.NotNull(failure);
        isRefused = false;
        if (failure is DuplicateKeyException)
        {
            return false;
        }

        var refusal = Record.Exception(transaction.Commit);
        if (refusal is not null)
        {
            isRefused = true;
            Assert.Equal(SqlStates.FailedTransaction, Assert.IsType<StatementException>(refusal).SqlState);
        }

        Assert.Equal(before, fixture.Committed());
        Assert.Empty(fixture.Database.Verify());
        return true;
    }
}
