using Orm.Engine.Catalog;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Transactions;

namespace Orm.Engine.Execution;

/// <summary>Queries that the engine asks itself.</summary>
internal static class InternalQuery
{
    internal static bool HasRows(Database database, Transaction transaction, Schema schema, string sql)
    {
        PreparedPlan plan = PreparedPlan.Prepare(
            SqlParser.ParseStatement(sql), sql, schema, ParameterList.None, new DatabaseStatistics(database, null));
        plan.State.Begin(new ExecutionServices(database) { Schema = schema }, transaction, [], CancellationToken.None);
        try
        {
            var reader = new OperatorReader(plan.Root);
            reader.Open();
            return reader.Read();
        }
        finally
        {
            plan.State.End();
        }
    }
}
