using Orm.Model;

namespace Orm.Schema;

/// <summary>Writes the statements that create one table and its indexes.</summary>
internal static class TableSql
{
    /// <summary>Creates a table.</summary>
    /// <param name="model">The table.</param>
    /// <param name="types">What the database calls the types of columns.</param>
    /// <param name="late">Foreign keys that are declared when all tables are there.</param>
    internal static string Create(EntityModel model, ColumnTypes types, IReadOnlyList<ForeignKeyModel> late)
    {
        var lines = model.Columns.Select((_, column) => Column(model, column, types))
            .Concat(PrimaryKey(model))
            .Concat(model.Indexes.Where(index => IsOwnPrincipal(model, index)).Select(index => Unique(model, index)))
            .Concat(model.ForeignKeys.Where(key => !late.Contains(key)).Select(key => ForeignKey(model, key)))
            .Concat(TableChecks.Of(model).Select(Check));
        return $"CREATE TABLE IF NOT EXISTS {SqlNames.Table(model)} (\n    {string.Join(",\n    ", lines)}\n)";
    }

    /// <summary>Declares a foreign key of a table that is there, and may have it already.</summary>
    internal static string AddForeignKey(EntityModel model, ForeignKeyModel key)
        => $"ALTER TABLE {SqlNames.Table(model)} DROP CONSTRAINT IF EXISTS {SqlNames.Quote(key.Name)}, " +
            $"ADD {ForeignKey(model, key)}";

    internal static string CreateIndex(EntityModel model, IndexModel index)
        => $"CREATE {(index.IsUnique ? "UNIQUE " : string.Empty)}INDEX IF NOT EXISTS {SqlNames.Quote(index.Name)} " +
            $"ON {SqlNames.Table(model)} ({SqlNames.Columns(model, index.Columns)})";

    /// <summary>
    /// Whether the table references itself by the columns of a unique index: then it has to be declared with the table.
    /// </summary>
    internal static bool IsOwnPrincipal(EntityModel model, IndexModel index)
        => index.IsUnique && model.ForeignKeys.Any(
            key => key.Principal() == model && key.PrincipalColumns.ToHashSet().SetEquals(index.Columns));

    private static string Unique(EntityModel model, IndexModel index)
        => $"CONSTRAINT {SqlNames.Quote(index.Name)} UNIQUE ({SqlNames.Columns(model, index.Columns)})";

    private static string Column(EntityModel model, int ordinal, ColumnTypes types)
    {
        var column = model.Columns[ordinal];
        if (ordinal == model.GeneratedOrdinal)
        {
            return $"{SqlNames.Quote(column.Name)} {types.GeneratedKey(column)}";
        }

        var nullability = column.IsNullable ? string.Empty : " NOT NULL";
        var preset = column.DefaultSql is null ? string.Empty : $" DEFAULT ({column.DefaultSql})";
        return $"{SqlNames.Quote(column.Name)} {types.TypeOf(column)}{nullability}{preset}";
    }

    private static IEnumerable<string> PrimaryKey(EntityModel model)
    {
        // A generated key is declared with its column.
        if (model.Key.Count > 0 && model.GeneratedOrdinal < 0)
        {
            yield return $"CONSTRAINT {SqlNames.Quote("PK_" + model.Table)} PRIMARY KEY " +
                $"({SqlNames.Columns(model, model.Key)})";
        }
    }

    private static string Check(CheckModel check)
        => $"CONSTRAINT {SqlNames.Quote(check.Name)} CHECK ({check.Sql})";

    private static string ForeignKey(EntityModel model, ForeignKeyModel key)
    {
        var principal = key.Principal();
        var action = key.OnDelete switch
        {
            // Not RESTRICT: SQLite refuses that as a trigger's doing, does not say that it was a foreign key, and would
            // not let tables that reference each other be dropped together. Both refuse the delete.
            DeleteBehavior.Restrict or DeleteBehavior.NoAction => "NO ACTION",
            DeleteBehavior.Cascade => "CASCADE",
            DeleteBehavior.SetNull => "SET NULL",
            DeleteBehavior.SetDefault => "SET DEFAULT",
            _ => throw new ArgumentOutOfRangeException(nameof(key), key.OnDelete, message: null),
        };
        return $"CONSTRAINT {SqlNames.Quote(key.Name)} FOREIGN KEY ({SqlNames.Columns(model, key.Columns)}) " +
            $"REFERENCES {SqlNames.Table(principal)} ({SqlNames.Columns(principal, key.PrincipalColumns)}) " +
            $"ON DELETE {action}";
    }
}
