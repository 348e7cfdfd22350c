using Orm.Engine.Catalog;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Transactions;

namespace Orm.Engine.Execution;

/// <summary>
/// Queries that definitions ask: about the newest rows of tables that nobody else can change meanwhile.
/// </summary>
internal static class InternalQuery
{
    internal static bool HasRows(Database database, Transaction transaction, Schema schema, string sql)
    {
        PreparedPlan plan = PreparedPlan.Prepare(
            SqlParser.ParseStatement(sql), sql, schema, ParameterList.None, new DatabaseStatistics(database, null));
        var services = new ExecutionServices(database) { Schema = schema };
        plan.State.Begin(services, transaction, [], transaction.Cancellation);
        transaction.ReadsNewest = true;
        try
        {
            var reader = new OperatorReader(plan.Root);
            reader.Open();
            plan.State.RowChanges.Finish();
            return reader.Read();
        }
        finally
        {
            transaction.ReadsNewest = false;
            plan.State.End();
        }
    }
}
