using Orm.Engine.Execution;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// Statements: those that have plans, definitions, and those that are about the session itself.
internal sealed partial class Session
{
    private const int MostPlans = 256;
    private readonly Dictionary<PlanKey, PreparedPlan> _plans = [];
    private StatementRows? _spareRows;

    /// <summary>For tests: plans are run as they were bound.</summary>
    internal bool LeavesPlansAsBound { get; set; }

    /// <summary>For tests: how rows are joined, wherever that is possible. Plans that were made before stay.</summary>
    internal JoinMethod? ForcedJoin { get; set; }

    internal DatabaseStatistics Statistics => new(Instance.Database, Instance.Statistics)
    {
        LeavesPlansAsBound = LeavesPlansAsBound,
        ForcedJoin = ForcedJoin,
        MostWorkers = MostWorkers,
    };

    /// <summary>Runs one statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="values">The values of its parameters.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Its rows; they belong to the statement, which ends when they are closed.</returns>
    internal StatementRows Run(
        Statement statement, string text, ParameterValues values, CancellationToken cancellation)
    {
        if (statement is not (ModificationStatement or QueryStatement)
            && (TryControl(statement) || TryMaintain(statement, text, cancellation)))
        {
            return StatementRows.None;
        }

        StatementStart start = BeginStatement(cancellation);
        try
        {
            while (true)
            {
                try
                {
                    return RunInTransaction(statement, text, values, start, cancellation);
                }
                catch (SnapshotConflictException met)
                {
                    if (!TryBeginAnew(start, met))
                    {
                        throw;
                    }
                }
            }
        }
        catch (Exception)
        {
            EndStatement(start, succeeded: false);
            throw;
        }
    }

    /// <summary>The columns that a statement would give, which does not run.</summary>
    internal StatementRows Describe(Statement statement, string text, ParameterValues values) =>
        statement is QueryStatement or ModificationStatement
            ? new StatementRows(Prepare(statement, text, values).Columns, [])
            : StatementRows.None;

    private StatementRows RunInTransaction(
        Statement statement, string text, ParameterValues values, StatementStart start, CancellationToken cancellation)
    {
        RequireAllowed(statement is ModificationStatement);
        _hasRun |= statement is not (SetStatement or ResetStatement or SetConstraintsStatement);
        switch (statement)
        {
            case ExplainStatement explain:
                return Explain(explain, text, values, start, cancellation);
            case CreateTableAsStatement create:
                return CreateTableAs(create, text, values, start, cancellation);
            case QueryStatement or ModificationStatement:
                return RunPlan(statement, text, values, start, cancellation);
        }

        if (!TryDefine(statement, text))
        {
            RunOther(statement, text, cancellation);
        }

        EndStatement(start, succeeded: true);
        return StatementRows.None;
    }

    private StatementRows RunPlan(
        Statement statement, string text, ParameterValues values, StatementStart start, CancellationToken cancellation)
    {
        PreparedPlan plan = Prepare(statement, text, values);
        values.CopyTo(plan.Values, plan.Parameters);
        return Run(plan, start, cancellation);
    }

    /// <summary>Runs a plan, whose values are set, in the statement that was begun.</summary>
    internal StatementRows Run(PreparedPlan plan, in StatementStart start, CancellationToken cancellation)
    {
        RequireAllowed(plan.HasSideEffects);
        StatementRows rows = _spareRows ?? new StatementRows();
        _spareRows = null;
        plan.BeginRun();
        try
        {
            plan.State.Begin(Services, Transaction, plan.Values, cancellation);
            rows.Begin(this, plan, start);
            rows.Open();
            return rows;
        }
        catch (Exception)
        {
            plan.State.End();
            plan.EndRun();
            throw;
        }
    }

    /// <summary>Takes rows back that were closed, for the next statement.</summary>
    internal void TakeBack(StatementRows rows) => _spareRows = rows;

    /// <summary>The plan of a statement: one that was made before, unless it is running, or the schema or what is known
    /// about the data has changed since.</summary>
    internal PreparedPlan Prepare(Statement statement, string text, ParameterValues values)
    {
        var key = new PlanKey(statement, values.Signature);
        long statistics = Instance.Statistics.Version;
        if (_plans.TryGetValue(key, out PreparedPlan? known) && !known.IsRunning && known.Epoch == Schema.Epoch
            && known.StatisticsVersion == statistics && known.MostWorkers == MostWorkers)
        {
            return known;
        }

        PreparedPlan plan = Plan(statement, text, values);
        plan.StatisticsVersion = statistics;
        if (_plans.Count >= MostPlans)
        {
            _plans.Clear();
        }

        _plans[key] = plan;
        return plan;
    }

    /// <summary>A new plan.</summary>
    internal PreparedPlan Plan(Statement statement, string text, ParameterValues values) =>
        PreparedPlan.Prepare(statement, text, Schema, values.Types(), Statistics);

    private StatementRows CreateTableAs(
        CreateTableAsStatement create, string text, ParameterValues values, StatementStart start,
        CancellationToken cancellation)
    {
        LockDefinitions();
        if (create.IfNotExists && Schema.Has(create.Name.Name))
        {
            EndStatement(start, succeeded: true);
            return StatementRows.None;
        }

        if (Schema.Has(create.Name.Name))
        {
            throw new StatementException(
                SqlStates.DuplicateTable, $"There is a table '{create.Name.Name}' already",
                SqlPosition.Find(text, create.Name.Span.Start));
        }

        PreparedPlan query = PreparedPlan.Prepare(
            new QueryStatement(create.Query), text, Schema, values.Types(), Statistics);
        Editor(text).CreateTable(create, query.Plan);
        if (create.WithoutData)
        {
            EndStatement(start, succeeded: true);
            return StatementRows.None;
        }

        var insert = new InsertStatement(create.Name, default, create.Query);
        return RunPlan(insert, text, values, start, cancellation);
    }

    private void RunOther(Statement statement, string text, CancellationToken cancellation)
    {
        switch (statement)
        {
            case SetConstraintsStatement constraints:
                Services.SetConstraints(
                    [.. constraints.Names.AsSpan().ToArray().Select(name => name.Name)], constraints.IsDeferred);
                if (!constraints.IsDeferred)
                {
                    VerifyDeferred(atEnd: false);
                }

                break;
            case AnalyzeStatement analyze:
                Analyze(analyze, text, cancellation);
                break;
            case SetStatement set:
                Set(set);
                break;
            case ResetStatement reset:
                Reset(reset);
                break;
            case VacuumStatement { IsAnalyze: true } vacuum:
                Analyze(new AnalyzeStatement(vacuum.Table, default) { Span = vacuum.Span }, text, cancellation);
                break;
            case PragmaStatement:
                // No setting changes what SQL means.
                break;
            default:
                throw new StatementException(
                    SqlStates.FeatureNotSupported,
                    $"{statement.GetType().Name[..^"Statement".Length]} is not supported",
                    SqlPosition.Find(text, statement.Span.Start));
        }
    }

    /// <summary>A statement with the types of its parameters; statements of one text are one object.</summary>
    private readonly record struct PlanKey(Statement Statement, string Signature)
    {
        public bool Equals(PlanKey other) =>
            ReferenceEquals(Statement, other.Statement) && Signature == other.Signature;

        public override int GetHashCode() => HashCode.Combine(
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Statement), Signature);
    }
}
