using Orm.Engine.Execution;
using Orm.Engine.Planning;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Data.Sessions;

// EXPLAIN.
internal sealed partial class Session
{
    private StatementRows Explain(
        ExplainStatement explain, string text, ParameterValues values, Savepoint start, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (explain.Format == ExplainFormat.Json)
        {
            throw new StatementException(SqlStates.FeatureNotSupported, "EXPLAIN in JSON is not supported");
        }

        if (explain.Target is not (QueryStatement or ModificationStatement))
        {
            throw new StatementException(SqlStates.FeatureNotSupported, "EXPLAIN is for statements that have plans");
        }

        PreparedPlan plan = Prepare(explain.Target, text, values);
        EndStatement(start, succeeded: true);
        return new StatementRows(
            [new PlanColumn("QUERY PLAN", SqlType.Text)],
            [.. PlanPrinter.Print(plan.Plan).Select(line => new[] { SqlValue.Text(line) })]);
    }
}
