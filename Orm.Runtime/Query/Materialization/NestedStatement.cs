using Orm.Backends;
using Orm.Linq.Ir;
using Orm.Linq.Sql;
using Orm.Linq.Sql.Dialects;

namespace Orm.Linq.Materialization;

/// <summary>The statement that reads a collection inside of a result, for all rows of the result at once.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Parameters">Its parameters in order; one of them is the keys.</param>
internal sealed record NestedStatement(SqlStatement Statement, ParameterScalar[] Parameters)
{
    internal static NestedStatement Of(SelectRelation select, Dialect dialect)
    {
        var sql = SqlWriter.Write(select, dialect);
        return new NestedStatement(StatementOf(sql), [.. sql.Parameters]);
    }

    /// <summary>A written statement, as connections run it.</summary>
    internal static SqlStatement StatementOf(Sql.SqlText sql) => new(sql.Text, "SELECT", [.. sql.Tables])
    {
        Columns = [.. sql.Columns.Select(column => new ColumnReference(column.Table, column.Name))],
    };
}
