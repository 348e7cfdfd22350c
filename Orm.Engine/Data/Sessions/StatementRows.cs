using Orm.Engine.Execution;
using Orm.Engine.Planning;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

/// <summary>
/// The rows of a running statement. Closing them ends it, and outside of a transaction commits it. Who has closed them
/// lets go of them: the session uses the object for another statement.
/// </summary>
internal sealed class StatementRows
{
    internal static readonly StatementRows None = new();

    private Session? _session;
    private PreparedPlan? _plan;
    private StatementStart _start;
    private bool _ended = true;
    private int _place = -1;

    /// <summary>Rows of nothing, until a statement begins.</summary>
    internal StatementRows() => Columns = [];

    /// <summary>Rows that are there already, such as those of EXPLAIN.</summary>
    internal StatementRows(PlanColumn[] columns, IReadOnlyList<SqlValue[]> rows)
    {
        Columns = columns;
        Fixed = rows;
    }

    internal PlanColumn[] Columns { get; private set; }

    /// <summary>The rows that were changed; -1 for a statement that changes none.</summary>
    internal long Changes { get; private set; } = -1;

    private IReadOnlyList<SqlValue[]>? Fixed { get; }

    internal bool IsNull(int ordinal) =>
        _plan?.Stored is { } stored ? stored.IsNull(ordinal) : Current[ordinal].IsNull;

    /// <summary>A value of the row. One of variable length is a copy: see <see cref="Bytes"/>.</summary>
    internal SqlValue Value(int ordinal) =>
        _plan?.Stored is { } stored ? stored.Value(ordinal) : Current[ordinal];

    internal SqlTypeKind KindOf(int ordinal) =>
        _plan?.Stored is { } stored ? stored.KindOf(ordinal) : Current[ordinal].Kind;

    /// <summary>The bytes of a value of variable length, where they lie. Valid until the next row.</summary>
    internal ReadOnlySpan<byte> Bytes(int ordinal) =>
        _plan?.Stored is { } stored ? stored.Bytes(ordinal) : Current[ordinal].AsBytes();

    /// <summary>The bytes of a value of fixed width, where a row lies as it is stored; false where not.</summary>
    internal bool TryField(int ordinal, SqlTypeKind kind, out ReadOnlySpan<byte> field)
    {
        if (_plan?.Stored is { } stored)
        {
            return stored.TryField(ordinal, kind, out field);
        }

        field = default;
        return false;
    }

    private ReadOnlySpan<SqlValue> Current => Fixed is null ? _plan!.Reader!.Current : Fixed[_place];

    /// <summary>Takes over a plan whose values are set.</summary>
    internal void Begin(Session session, PreparedPlan plan, in StatementStart start)
    {
        _session = session;
        _plan = plan;
        _start = start;
        _ended = false;
        Columns = plan.Columns;
        Changes = -1;
    }

    /// <summary>Runs; a statement that changes rows has done so afterwards, and has ended.</summary>
    internal void Open()
    {
        if (_plan!.Stored is { } stored)
        {
            stored.Open();
            return;
        }

        if (!_plan.HasSideEffects)
        {
            _plan.Reader!.Open();
            return;
        }

        OpenHiding(_plan);
        if (_plan.ChangesRows)
        {
            Changes = _plan.State.Changes;
            _session!.Services.Changes = Changes;
            _session.NoteChanges(_plan.Plan, Changes);
            if (Columns.Length == 0)
            {
                End(succeeded: true);
            }
        }
    }

    // Queries of a statement that changes or locks rows see them as they were before it.
    private void OpenHiding(PreparedPlan plan)
    {
        _session!.Transaction.HideChangesBehind(_start.Place);
        try
        {
            plan.Reader!.Open();
            plan.State.RowChanges.Finish();
        }
        finally
        {
            _session.Transaction.ShowChanges();
        }
    }

    private bool ReadHiding(PreparedPlan plan)
    {
        _session!.Transaction.HideChangesBehind(_start.Place);
        try
        {
            return plan.Reader!.Read();
        }
        finally
        {
            _session.Transaction.ShowChanges();
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
            if (_plan!.Stored is { } stored ? stored.Read()
                : _plan.HasSideEffects ? ReadHiding(_plan) : _plan.Reader!.Read())
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

    /// <summary>Ends the statement.</summary>
    /// <param name="readRest">Whether rows that it was to lock, or take numbers for, are computed, although they
    /// were not read.</param>
    internal void Close(bool readRest = true)
    {
        Session? session = _session;
        if (session is null)
        {
            return;
        }

        try
        {
            while (readRest && !_ended && _plan!.RunsToItsEnd && Read())
            {
            }

            if (!_ended)
            {
                End(succeeded: true);
            }
        }
        finally
        {
            _session = null;
            session.TakeBack(this);
        }
    }

    private void End(bool succeeded)
    {
        _ended = true;
        bool released = false;
        try
        {
            _plan!.State.End();
            released = true;
        }
        finally
        {
            _plan!.EndRun();
            _session!.EndStatement(_start, succeeded && released);
        }
    }
}
