namespace Orm.Backends.Sqlite.Errors;

/// <summary>
/// Finds the table or column that the database does not have. SQLite has one code for everything that is wrong with a
/// text, so that the names the statement was built from are looked up one by one.
/// </summary>
internal static class MissingNames
{
    /// <summary>Finds a table or view (first parameter), and a column in it unless the second one is NULL.</summary>
    internal const string Lookup =
        "SELECT 1 FROM pragma_table_xinfo(@p1) WHERE @p2 IS NULL OR name = @p2 COLLATE NOCASE";

    /// <summary>The error of the first name that is missing, or null where all are there.</summary>
    /// <param name="statement">The statement that was refused.</param>
    /// <param name="facts">What SQLite said.</param>
    /// <param name="exists">Whether there is a table, and a column in it unless that is null.</param>
    /// <param name="cause">The driver's error, where there is one.</param>
    internal static DatabaseException? Find(
        SqlStatement statement, DatabaseErrorFacts facts, Func<string, string?, bool> exists, Exception? cause = null)
    {
        foreach (var table in statement.Tables)
        {
            if (!exists(table, null))
            {
                return new TableNotFoundException(table, facts, cause);
            }
        }

        foreach (var (table, column) in statement.Columns)
        {
            if (!exists(table, column))
            {
                return new ColumnNotFoundException(table, column, facts, cause);
            }
        }

        return null;
    }
}
