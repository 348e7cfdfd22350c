using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>Transactions and savepoints.</summary>
internal sealed partial class SqlParser
{
    private Statement? ReadTransactionStatement(int start)
    {
        switch (CurrentKeyword)
        {
            case Keyword.Begin or Keyword.Start:
                return ReadBegin(start);
            case Keyword.Commit or Keyword.End:
                _index++;
                TakeTransactionWord();
                bool chainCommit = ReadChain();
                return new CommitStatement(chainCommit) { Span = SpanFrom(start) };
            case Keyword.Rollback:
                return ReadRollback(start);
            case Keyword.Savepoint:
                _index++;
                string savepoint = TakeName("the name of a savepoint");
                return new SavepointStatement(savepoint) { Span = SpanFrom(start) };
            case Keyword.Release:
                _index++;
                TryTake(Keyword.Savepoint);
                string released = TakeName("the name of a savepoint");
                return new ReleaseSavepointStatement(released) { Span = SpanFrom(start) };
            default:
                return null;
        }
    }

    private void TakeTransactionWord()
    {
        if (!TryTake(Keyword.Transaction))
        {
            TryTake(Keyword.Work);
        }
    }

    private bool ReadChain()
    {
        if (!TryTake(Keyword.And))
        {
            return false;
        }

        bool isNot = TryTake(Keyword.No);
        Take(Keyword.Chain);
        return !isNot;
    }

    private BeginStatement ReadBegin(int start)
    {
        bool isImmediate = false;
        if (TryTake(Keyword.Start))
        {
            Take(Keyword.Transaction);
        }
        else
        {
            Take(Keyword.Begin);
            isImmediate = TryTake(Keyword.Immediate) || TryTake(Keyword.Exclusive);
            if (!isImmediate)
            {
                TryTake(Keyword.Deferred);
            }

            TakeTransactionWord();
        }

        TransactionModes modes = ReadTransactionModes();
        return new BeginStatement(modes) { IsImmediate = isImmediate, Span = SpanFrom(start) };
    }

    private Statement ReadRollback(int start)
    {
        Take(Keyword.Rollback);
        TakeTransactionWord();
        if (TryTake(Keyword.To))
        {
            TryTake(Keyword.Savepoint);
            string name = TakeName("the name of a savepoint");
            return new RollbackToSavepointStatement(name) { Span = SpanFrom(start) };
        }

        bool chain = ReadChain();
        return new RollbackStatement(chain) { Span = SpanFrom(start) };
    }

    /// <summary>Modes stand in any order, with or without commas.</summary>
    private TransactionModes ReadTransactionModes()
    {
        int start = Start;
        var modes = new TransactionModes(Isolation: null, IsReadOnly: null, IsDeferrable: null);
        while (true)
        {
            if (TryTake(Keyword.Isolation))
            {
                Take(Keyword.Level);
                modes = modes with { Isolation = ReadIsolationLevel() };
            }
            else if (TryTake(Keyword.Read, Keyword.Only))
            {
                modes = modes with { IsReadOnly = true };
            }
            else if (TryTake(Keyword.Read, Keyword.Write))
            {
                modes = modes with { IsReadOnly = false };
            }
            else if (TryTake(Keyword.Deferrable))
            {
                modes = modes with { IsDeferrable = true };
            }
            else if (TryTake(Keyword.Not, Keyword.Deferrable))
            {
                modes = modes with { IsDeferrable = false };
            }
            else
            {
                return modes with { Span = SpanFrom(start) };
            }

            if (TryTake(TokenKind.Comma)
                && CurrentKeyword is not (Keyword.Isolation or Keyword.Read or Keyword.Deferrable or Keyword.Not))
            {
                throw Expected("ISOLATION LEVEL, READ ONLY, READ WRITE or [NOT] DEFERRABLE");
            }
        }
    }

    private IsolationLevel ReadIsolationLevel()
    {
        if (TryTake(Keyword.Serializable))
        {
            return IsolationLevel.Serializable;
        }

        if (TryTake(Keyword.Repeatable, Keyword.Read))
        {
            return IsolationLevel.RepeatableRead;
        }

        if (TryTake(Keyword.Read, Keyword.Committed))
        {
            return IsolationLevel.ReadCommitted;
        }

        return TryTake(Keyword.Read, Keyword.Uncommitted)
            ? IsolationLevel.ReadUncommitted
            : throw Expected("SERIALIZABLE, REPEATABLE READ, READ COMMITTED or READ UNCOMMITTED");
    }
}
