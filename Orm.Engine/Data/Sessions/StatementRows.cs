using Orm.Engine.Execution;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

/// <summary>The rows of a running statement. Closing them ends it, and outside of a transaction commits it.</summary>
internal sealed class StatementRows
{
    internal static readonly StatementRows None = new();

    private readonly Session? _session;
    private readonly PreparedPlan? _plan;
    private readonly Savepoint _start;
    private readonly OperatorReader? _reader;
    private bool _ended;

    internal StatementRows(Session session, PreparedPlan plan, Savepoint start)
    {
        _session = session;
        _plan = plan;
        _start = start;
        _reader = new OperatorReader(plan.Root);
        Columns = [.. plan.Plan.Output];
    }

    private StatementRows()
    {
        _ended = true;
        Columns = [];
    }

    /// <summary>Rows that are there already, such as those of EXPLAIN.</summary>
    internal StatementRows(PlanColumn[] columns, IReadOnlyList<SqlValue[]> rows)
        : this()
    {
        Columns = columns;
        Fixed = rows;
    }

    internal PlanColumn[] Columns { get; }

    private IReadOnlyList<SqlValue[]>? Fixed { get; }

    private int _place = -1;

    /// <summary>The rows that were changed; -1 for a statement that changes none.</summary>
    internal long Changes { get; private set; } = -1;

    internal ReadOnlySpan<SqlValue> Current => Fixed is null ? _reader!.Current : Fixed[_place];

    /// <summary>Begins; a statement that changes rows has done so afterwards, and has ended.</summary>
    internal void Open(bool changes)
    {
        _reader!.Open();
        if (changes)
        {
            Changes = _plan!.State.Changes;
            _session!.Services.Changes = Changes;
            _session.NoteChanges(_plan.Plan, Changes);
            if (Columns.Length == 0)
            {
                End(succeeded: true);
            }
        }
    }

    internal bool Read()
    {
        if (Fixed is not null)
        {
            return ++_place < Fixed.Count;
        }

        if (_ended)
        {
            return false;
        }

        try
        {
            if (_reader!.Read())
            {
                return true;
            }
        }
        catch (Exception)
        {
            End(succeeded: false);
            throw;
        }

        End(succeeded: true);
        return false;
    }

    /// <summary>Ends the statement. Rows that it was to lock are locked, whether they were read or not.</summary>
    internal void Close()
    {
        while (!_ended && _plan!.Plan.HasSideEffects && Read())
        {
        }

        if (!_ended)
        {
            End(succeeded: true);
        }
    }

    private void End(bool succeeded)
    {
        _ended = true;
        _plan!.IsRunning = false;
        _session!.EndStatement(_start, succeeded);
    }
}
