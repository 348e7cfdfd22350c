using Orm.Backends;
using Orm.Model;

namespace Orm.Schema;

/// <summary>Writes the statements that create and drop the tables of a model.</summary>
internal static class SchemaSql
{
    /// <summary>
    /// Those that are referenced before those that reference them, each with its indexes: a foreign key may reference
    /// what a unique index makes unique.
    /// </summary>
    internal static IReadOnlyList<SqlStatement> Create(ContextModel model, SqlDialect dialect)
    {
        var types = ColumnTypes.Of(dialect);
        var tables = TableOrder.Of(model);
        var late = dialect == SqlDialect.Engine ? KeysToLaterTables(tables) : [];
        return
        [
            .. tables.SelectMany(entity => entity.Indexes
                .Where(index => !TableSql.IsOwnPrincipal(entity, index))
                .Select(index => new SqlStatement(TableSql.CreateIndex(entity, index), "CREATE INDEX", entity.Table))
                .Prepend(new SqlStatement(
                    TableSql.Create(entity, types, late.ConvertAll(key => key.Key)), "CREATE TABLE", entity.Table))),
            .. late.Select(key => new SqlStatement(
                TableSql.AddForeignKey(key.Table, key.Key), "ALTER TABLE", key.Table.Table)),
        ];
    }

    // Tables may reference each other in a circle. SQLite looks for a referenced table when a row is written; the
    // engine does when the key is declared, so that some are declared when all tables are there.
    private static List<(EntityModel Table, ForeignKeyModel Key)> KeysToLaterTables(IReadOnlyList<EntityModel> tables)
    {
        var late = new List<(EntityModel Table, ForeignKeyModel Key)>();
        var seen = new HashSet<EntityModel>();
        foreach (var table in tables)
        {
            seen.Add(table);
            late.AddRange(table.ForeignKeys.Where(key => !seen.Contains(key.Principal())).Select(key => (table, key)));
        }

        return late;
    }

    /// <summary>Those that reference others before those that they reference.</summary>
    internal static IReadOnlyList<SqlStatement> Drop(ContextModel model, SqlDialect dialect)
    {
        IEnumerable<SqlStatement> drops = TableOrder.Of(model).Reverse().Select(entity =>
            new SqlStatement($"DROP TABLE IF EXISTS {SqlNames.Table(entity)}", "DROP TABLE", entity.Table));
        return dialect switch
        {
            // Tables may reference each other in a circle, and SQLite empties a table before it drops it: the keys are
            // looked at when the transaction commits, after the last of them.
            SqlDialect.Sqlite => [new SqlStatement("PRAGMA defer_foreign_keys = ON", "PRAGMA"), .. drops],
            SqlDialect.Engine => [.. drops.Select(Cascading)],
            _ => throw new ArgumentOutOfRangeException(nameof(dialect), dialect, message: null),
        };
    }

    // Tables may reference each other in a circle: the keys that lead to a table go with it.
    private static SqlStatement Cascading(SqlStatement drop)
        => new(drop.Text + " CASCADE", drop.Operation, drop.Tables);
}
