using Orm.Backends;
using Orm.Linq.Ir;
using Orm.Linq.Sql;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>The statement that reads a collection inside of a result, for all rows of the result at once.</summary>
/// <param name="Sqlite">The statement on SQLite.</param>
/// <param name="Engine">The statement on the engine. One that was translated at run time is for one database.</param>
/// <param name="ParentOrdinal">Where the place of the key stands in its rows.</param>
/// <param name="Keys">The columns of the row around the collection whose values are the key.</param>
internal sealed record NestedStatement(
    SqlStatement Sqlite, SqlStatement Engine, int ParentOrdinal, IReadOnlyList<KeyColumn> Keys)
{
    /// <summary>Its parameters in order, where they are bound from a list of values; one of them is the keys.</summary>
    internal ParameterScalar[] Parameters { get; private init; } = [];

    /// <summary>Which of a compiled query's statements it is, where generated code binds the parameters.</summary>
    internal int Number { get; init; }

    internal static NestedStatement Of(SequenceResult result, Dialect dialect)
    {
        var sql = SqlWriter.Write(result.Statement, dialect);
        var statement = StatementOf(sql);
        return new NestedStatement(statement, statement, result.ParentOrdinal, [.. result.Keys.Select(KeyOf)])
        {
            Parameters = [.. sql.Parameters],
        };
    }

    /// <summary>The statement on a database.</summary>
    internal SqlStatement On(SqlDialect dialect) => dialect == SqlDialect.Engine ? Engine : Sqlite;

    /// <summary>A written statement, as connections run it.</summary>
    internal static SqlStatement StatementOf(Sql.SqlText sql) => new(sql.Text, "SELECT", [.. sql.Tables])
    {
        Columns = [.. sql.Columns.Select(column => new ColumnReference(column.Table, column.Name))],
    };

    /// <summary>A column as a part of a key.</summary>
    internal static KeyColumn KeyOf(ScalarResult column)
        => new(column.Ordinal, column.Stored.Kind, column.Stored.DateTimeKind);
}
