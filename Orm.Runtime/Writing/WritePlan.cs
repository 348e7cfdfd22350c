using System.Text;
using Orm.Backends;
using Orm.Model;
using Orm.Schema;
using Orm.Sessions;

namespace Orm.Writing;

/// <summary>
/// The statements that write one entity on one kind of database. Made once and kept, so that connections find the
/// statement that they prepared by its instance.
/// </summary>
internal sealed class WritePlan<TEntity>
    where TEntity : class
{
    private static readonly int s_retrievals = Enum.GetValues<GeneratedKeyRetrieval>().Length;

    private static readonly WritePlan<TEntity>?[] s_plans =
        new WritePlan<TEntity>?[Enum.GetValues<SqlDialect>().Length * s_retrievals];

    private WritePlan(EntityModel<TEntity> model, GeneratedKeyRetrieval retrieval)
    {
        Model = model;
        KeyFact = new GeneratedKeyFact<TEntity>(model);
        VersionFact = new VersionFact<TEntity>(model);
        var all = Enumerable.Range(0, model.Columns.Count).ToArray();
        Insert = InsertOf(model, all, returning: null);
        if (model.GeneratedOrdinal >= 0)
        {
            var generated = model.Columns[model.GeneratedOrdinal].Name;
            InsertGenerated = InsertOf(
                model,
                [.. all.Where(column => column != model.GeneratedOrdinal)],
                retrieval == GeneratedKeyRetrieval.Returning ? generated : null);
        }

        Assigned = AssignedOf(model, all);
        if (model.Key.Count > 0)
        {
            Update = UpdateOf(model, Assigned);
            Delete = DeleteOf(model);
            Find = FindOf(model);
        }
    }

    internal EntityModel<TEntity> Model { get; }

    /// <summary>Inserts a row with every column.</summary>
    internal SqlStatement Insert { get; }

    /// <summary>Inserts a row whose key the database makes; null where it makes none.</summary>
    internal SqlStatement? InsertGenerated { get; }

    /// <summary>Ordinals of the columns that an update sets to the entity's values.</summary>
    internal int[] Assigned { get; }

    /// <summary>Updates a row by its key; null for a keyless entity.</summary>
    internal SqlStatement? Update { get; }

    /// <summary>Deletes a row by its key; null for a keyless entity.</summary>
    internal SqlStatement? Delete { get; }

    /// <summary>Reads a row by its key; null for a keyless entity.</summary>
    internal SqlStatement? Find { get; }

    /// <summary>An entity was told the key that the database made.</summary>
    internal IWrittenFact KeyFact { get; }

    /// <summary>An entity's version was counted up.</summary>
    internal IWrittenFact VersionFact { get; }

    internal static WritePlan<TEntity> For(EntityModel<TEntity> model, Database database)
    {
        ref var slot = ref s_plans[((int)database.Dialect * s_retrievals) + (int)database.GeneratedKeys];

        // Two threads may both make it; the statements of either serve.
        return slot ??= new WritePlan<TEntity>(model, database.GeneratedKeys);
    }

    private static SqlStatement InsertOf(EntityModel model, int[] columns, string? returning)
    {
        var sql = new StringBuilder("INSERT INTO ").Append(SqlNames.Table(model));
        if (columns.Length == 0)
        {
            sql.Append(" DEFAULT VALUES");
        }
        else
        {
            sql.Append(" (").Append(SqlNames.Columns(model, columns))
                .Append(") VALUES (").AppendJoin(", ", columns.Select((_, i) => SqlNames.Parameter(i))).Append(')');
        }

        if (returning is not null)
        {
            sql.Append(" RETURNING ").Append(SqlNames.Quote(returning));
        }

        return Statement(sql.ToString(), "INSERT", model, columns);
    }

    private static int[] AssignedOf(EntityModel model, int[] all)
    {
        int[] changeable = [.. all.Where(column => !model.Columns[column].IsKey && column != model.VersionOrdinal)];

        // An update of an entity of nothing but its key still tells whether the row exists: the key is set to itself.
        return changeable.Length > 0 || model.VersionOrdinal >= 0 ? changeable : [.. model.Key];
    }

    private static SqlStatement UpdateOf(EntityModel model, int[] columns)
    {
        var assignments = columns.Select((column, i) => $"{SqlNames.Column(model, column)} = {SqlNames.Parameter(i)}");
        var next = columns.Length;
        if (model.VersionOrdinal >= 0)
        {
            assignments = assignments.Append(
                $"{SqlNames.Column(model, model.VersionOrdinal)} = {SqlNames.Parameter(next)}");
            next++;
        }

        var sql = $"UPDATE {SqlNames.Table(model)} SET {string.Join(", ", assignments)} " +
            $"WHERE {KeyAndVersion(model, next)}";
        return Statement(sql, "UPDATE", model, columns);
    }

    private static SqlStatement DeleteOf(EntityModel model)
        => Statement($"DELETE FROM {SqlNames.Table(model)} WHERE {KeyAndVersion(model, 0)}", "DELETE", model, []);

    private static SqlStatement FindOf(EntityModel model)
    {
        var columns = Enumerable.Range(0, model.Columns.Count).ToArray();
        var sql = $"SELECT {SqlNames.Columns(model, columns)} " +
            $"FROM {SqlNames.Table(model)} WHERE {Key(model, 0)}";
        return Statement(sql, "SELECT", model, columns);
    }

    private static string Key(EntityModel model, int firstParameter)
        => SqlNames.Equal(model, model.Key, firstParameter);

    private static string KeyAndVersion(EntityModel model, int firstParameter)
    {
        var key = Key(model, firstParameter);
        return model.VersionOrdinal < 0
            ? key
            : $"{key} AND {SqlNames.Column(model, model.VersionOrdinal)} = " +
                SqlNames.Parameter(firstParameter + model.Key.Count);
    }

    private static SqlStatement Statement(string sql, string operation, EntityModel model, int[] columns)
        => new(sql, operation, model.Table)
        {
            Columns =
            [
                .. columns.Concat(model.Key).Distinct()
                    .Select(column => new ColumnReference(model.Table, model.Columns[column].Name)),
            ],
        };
}
