using Orm.Engine.Catalog;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

/// <summary>Checks the rows that are there before a constraint is added, by SQL of its own.</summary>
internal static class ExistingRows
{
    /// <exception cref="ConstraintException">A row breaks a check of the table.</exception>
    internal static void Verify(
        Database database, Transaction transaction, Schema schema, CatalogTable table, CatalogCheck check) => Verify(
            database, transaction, schema, table, check.Name, $"NOT ({check.Condition})", SqlStates.CheckViolation);

    /// <exception cref="ConstraintException">A row refers to none.</exception>
    internal static void Verify(
        Database database, Transaction transaction, Schema schema, CatalogTable table, CatalogForeignKey key) => Verify(
            database, transaction, schema, table, key.Name, Dangling(schema, table, key),
            SqlStates.ForeignKeyViolation);

    private static void Verify(
        Database database, Transaction transaction, Schema schema, CatalogTable table, string name, string broken,
        string state)
    {
        string sql = $"SELECT 1 FROM {Quoted(table.Name)} AS c WHERE {broken} LIMIT 1";
        if (InternalQuery.HasRows(database, transaction, schema, sql))
        {
            throw new ConstraintException(
                state,
                $"A row of '{table.Name}' breaks the constraint '{name}'",
                table.Name,
                name);
        }
    }

    /// <exception cref="ConstraintException">Rows have equal keys.</exception>
    internal static void VerifyUnique(
        Database database, Transaction transaction, Schema schema, CatalogTable table, CatalogKey key)
    {
        string[] columns = [.. key.Columns.Select(column => Quoted(table.Columns[column].Name))];
        bool nullsCount = table.Indexes.First(index => index.Number == key.Index).NullsNotDistinct;
        string where = nullsCount ? "" : $" WHERE {string.Join(" IS NOT NULL AND ", columns)} IS NOT NULL";
        string sql = $"SELECT 1 FROM {Quoted(table.Name)}{where} GROUP BY {string.Join(", ", columns)} "
            + "HAVING count(*) > 1 LIMIT 1";
        if (InternalQuery.HasRows(database, transaction, schema, sql))
        {
            throw new ConstraintException(
                SqlStates.UniqueViolation,
                $"Rows of '{table.Name}' have equal keys: the unique key '{key.Name}' cannot be made",
                table.Name,
                key.Name);
        }
    }

    private static string Dangling(Schema schema, CatalogTable table, CatalogForeignKey key)
    {
        CatalogTable parent = schema.Table(key.Table)!;
        string[] own = [.. key.Columns.Select(column => "c." + Quoted(table.Columns[column].Name))];
        string[] targets = [.. key.TargetColumns.Select(column => "p." + Quoted(parent.Columns[column].Name))];
        string notNull = string.Join(" AND ", own.Select(column => column + " IS NOT NULL"));
        string equal = string.Join(" AND ", own.Zip(targets, (column, target) => $"{column} = {target}"));
        string dangling = $"{notNull} AND NOT EXISTS (SELECT 1 FROM {Quoted(parent.Name)} AS p WHERE {equal})";
        string anyNotNull = string.Join(" OR ", own.Select(column => column + " IS NOT NULL"));
        return key.IsFull ? $"{dangling} OR NOT ({notNull}) AND ({anyNotNull})" : dangling;
    }

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
