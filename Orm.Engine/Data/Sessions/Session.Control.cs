using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using IsolationLevel = Orm.Engine.Transactions.IsolationLevel;
using SyntaxIsolation = Orm.Engine.Sql.Syntax.IsolationLevel;

namespace Orm.Engine.Data.Sessions;

// BEGIN, COMMIT and their relatives, and what SET says about transactions.
internal sealed partial class Session
{
    // What SET SESSION CHARACTERISTICS says about transactions that say nothing themselves.
    private IsolationLevel _isolationSet = IsolationLevel.ReadCommitted;
    private bool _isReadOnlySet;

    // Whether the transaction has seen rows: its isolation stays then.
    private bool _hasRun;

    private bool TryControl(Statement statement)
    {
        switch (statement)
        {
            case BeginStatement begin:
                Begin(IsolationOf(begin.Modes.Isolation) ?? _isolationSet, begin.Modes.IsReadOnly ?? _isReadOnlySet);
                return true;
            case CommitStatement commit:
                End(Commit, commit.AndChain);
                return true;
            case RollbackStatement rollback:
                End(RollBack, rollback.AndChain);
                return true;
            case SavepointStatement savepoint:
                SetSavepoint(savepoint.Name);
                return true;
            case RollbackToSavepointStatement savepoint:
                RollBackTo(savepoint.Name);
                return true;
            case ReleaseSavepointStatement savepoint:
                Release(savepoint.Name);
                return true;
            case SetTransactionStatement set:
                Set(set);
                return true;
            default:
                return false;
        }
    }

    // AND CHAIN: another transaction of the same kind follows.
    private void End(Action end, bool chain)
    {
        RequireTransaction();
        Transaction ended = Transaction;
        (IsolationLevel isolation, bool isReadOnly) = (ended.Isolation, ended.IsReadOnly);
        end();
        if (chain)
        {
            Begin(isolation, isReadOnly);
        }
    }

    private void Set(SetTransactionStatement set)
    {
        if (set.IsForSession)
        {
            _isolationSet = IsolationOf(set.Modes.Isolation) ?? _isolationSet;
            _isReadOnlySet = set.Modes.IsReadOnly ?? _isReadOnlySet;
            return;
        }

        // Outside of a transaction it would be about itself only.
        if (!IsInTransaction || (set.Modes.Isolation is null && set.Modes.IsReadOnly is null))
        {
            return;
        }

        if (_hasRun || _savepoints.Count > 0)
        {
            throw new StatementException(
                SqlStates.ActiveTransaction,
                "SET TRANSACTION stands before the first statement and savepoint of its transaction",
                hint: "Write BEGIN ISOLATION LEVEL ..., for example.");
        }

        IsolationLevel isolation = IsolationOf(set.Modes.Isolation) ?? Transaction.Isolation;
        bool isReadOnly = set.Modes.IsReadOnly ?? Transaction.IsReadOnly;
        RollBack();
        Begin(isolation, isReadOnly);
    }

    private static IsolationLevel? IsolationOf(SyntaxIsolation? isolation) => isolation switch
    {
        null => null,
        SyntaxIsolation.RepeatableRead => IsolationLevel.RepeatableRead,
        SyntaxIsolation.Serializable => IsolationLevel.Serializable,
        _ => IsolationLevel.ReadCommitted,
    };
}
