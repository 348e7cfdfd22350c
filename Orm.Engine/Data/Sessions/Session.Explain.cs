using Orm.Engine.Execution;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning;
using Orm.Engine.Planning.Explain;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// EXPLAIN.
internal sealed partial class Session
{
    private StatementRows Explain(
        ExplainStatement explain, string text, ParameterValues values, StatementStart start,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (explain.Target is not (QueryStatement or ModificationStatement))
        {
            throw new StatementException(SqlStates.FeatureNotSupported, "EXPLAIN is for statements that have plans");
        }

        bool analyze = OptionOf(explain, "ANALYZE") ?? false;
        PlanActuals? actuals = analyze ? new PlanActuals() : null;
        PreparedPlan plan = PreparedPlan.Prepare(
            explain.Target, text, Schema, values.Types(), Statistics,
            new ExecutionState { Actuals = actuals, Clock = Instance.Database.Options.Clock });
        if (analyze)
        {
            RunToTheEnd(plan, values, start, cancellation);
        }

        var report = new PlanReport(plan.Plan, Statistics, actuals)
        {
            ShowsCosts = OptionOf(explain, "COSTS") ?? true,
        };
        IEnumerable<string> lines = explain.Format == ExplainFormat.Json ? [report.Json()] : report.Lines();
        SqlValue[][] rows = [.. lines.Select(line => new[] { SqlValue.Text(line) })];
        EndStatement(start, succeeded: true);
        return new StatementRows([new PlanColumn("QUERY PLAN", SqlType.Text)], rows);
    }

    /// <summary>What an option was set to last; null: nothing was said.</summary>
    private static bool? OptionOf(ExplainStatement explain, string name) => explain.Options.AsSpan().ToArray()
        .LastOrDefault(option => string.Equals(option.Name, name, StringComparison.OrdinalIgnoreCase))?.IsOn;

    /// <summary>Runs the statement as it would run by itself, changes included, and drops its rows.</summary>
    private void RunToTheEnd(
        PreparedPlan plan, ParameterValues values, in StatementStart start, CancellationToken cancellation)
    {
        RequireAllowed(plan.HasSideEffects);
        values.CopyTo(plan.Values, plan.Parameters);
        plan.State.Begin(Services, Transaction, plan.Values, cancellation);
        var reader = new OperatorReader(plan.Root);
        Transaction.HideChangesBehind(start.Place);
        try
        {
            reader.Open();
            plan.State.RowChanges.Finish();
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            Transaction.ShowChanges();
            plan.State.End();
        }

        NoteChanges(plan.Plan, plan.State.Changes);
    }
}
