using System.Runtime.ExceptionServices;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Execution.Spilling;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution;

/// <summary>
/// What the operators and expressions of one prepared plan share while it runs: the transaction, the parameters, and a
/// cell for each column that a correlated part takes from a row outside of it.
/// </summary>
internal sealed class ExecutionState
{
    private const int CheckEvery = 256;
    private readonly HashSet<IHeld> _held = [];
    private int _untilCheck = CheckEvery;
    private bool _hasLongRow;

    internal ExecutionState()
    {
        Rows = new RowMemory(this);
        RowChanges = new RowChanges(this);
    }

    /// <summary>Changes rows for all parts of the statement.</summary>
    internal RowChanges RowChanges { get; }

    /// <summary>The memory of rows that operators on rows keep.</summary>
    internal RowMemory Rows { get; }

    internal Transaction Transaction { get; private set; } = null!;

    internal FunctionContext Functions { get; private set; } = null!;

    internal IExecutionServices Services { get; private set; } = null!;

    internal SqlValue[] Parameters { get; private set; } = [];

    internal SqlValue[] Cells { get; set; } = [];

    internal CancellationToken Cancellation { get; private set; }

    /// <summary>Counts executions: what was computed in an earlier one is computed again.</summary>
    internal long Run { get; private set; }

    /// <summary>The tables whose rows some part of the plan locks.</summary>
    internal List<Catalog.CatalogTable> LockedTables { get; } = [];

    /// <summary>How many rows the statement has changed.</summary>
    internal long Changes { get; set; }

    /// <summary>Where operators note what they do; null: they do not.</summary>
    internal PlanActuals? Actuals { get; init; }

    /// <summary>Measures the times of <see cref="Actuals"/>.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    internal void Begin(
        IExecutionServices services, Transaction transaction, SqlValue[] parameters, CancellationToken cancellation)
    {
        Services = services;
        Functions = services.Functions;
        Transaction = transaction;
        Parameters = parameters;
        Cancellation = cancellation;
        Changes = 0;
        _hasLongRow = false;
        RowChanges.Begin();
        Run++;

        // Before any row is given: the statement can begin anew when one of them has another definition now.
        foreach (Catalog.CatalogTable table in LockedTables)
        {
            transaction.Use(RowChanges.Stored(table));
        }
    }

    /// <summary>What goes through rows for the plan.</summary>
    internal List<RowFinder> Finders { get; } = [];

    /// <summary>
    /// Whether a value that the run has met is so long that what the plan keeps from one run to the next would be much.
    /// </summary>
    internal bool HoldsLongValue
    {
        get
        {
            bool holds = _hasLongRow;
            foreach (ref readonly SqlValue value in Parameters.AsSpan())
            {
                holds |= value.HeldBytes > RowWriter.LongRowBytes;
            }

            foreach (RowFinder finder in Finders)
            {
                holds |= finder.HoldsLongRow;
            }

            return holds;
        }
    }

    /// <summary>Notes the length of a row that was met.</summary>
    internal void NoteRow(int bytes) => _hasLongRow |= bytes > RowWriter.LongRowBytes;

    /// <summary>Notes what has to be given back when the statement ends.</summary>
    internal void Hold(IHeld held) => _held.Add(held);

    /// <summary>The run has ended, in whatever way: gives back what its operators hold, also when a file of one of
    /// them cannot be deleted.</summary>
    internal void End()
    {
        Exception? failure = null;
        foreach (IHeld held in _held)
        {
            try
            {
                held.Release();
            }
            catch (Exception failed)
            {
                failure ??= failed;
            }
        }

        _held.Clear();
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    /// <summary>Called for every row that is looked at, so that a statement can be stopped.</summary>
    /// <exception cref="OperationCanceledException">It is to stop.</exception>
    internal void Step()
    {
        if (--_untilCheck <= 0)
        {
            _untilCheck = CheckEvery;
            Cancellation.ThrowIfCancellationRequested();
        }
    }
}

/// <summary>What a running statement needs of its session.</summary>
internal interface IExecutionServices
{
    FunctionContext Functions { get; }

    Database Database { get; }

    /// <summary>The catalog that the statement was bound against.</summary>
    Catalog.Schema Schema { get; }

    /// <summary>Whether a constraint waits for the end of the transaction now.</summary>
    bool IsDeferred(ConstraintCheck check);

    /// <summary>Keeps a check for the end of the transaction.</summary>
    void Defer(ConstraintCheck check);

    /// <summary>The value of a column's DEFAULT.</summary>
    SqlValue DefaultOf(Catalog.CatalogTable table, int column);

    /// <summary>What has to be true of a table's rows, to be computed in a statement.</summary>
    RowRules RulesOf(Catalog.CatalogTable table, ExecutionState state);

    /// <summary>Says which number a column that counts by itself got last.</summary>
    void Counted(long value);

    /// <summary>Says which row was inserted last.</summary>
    void Inserted(long rowId);
}
