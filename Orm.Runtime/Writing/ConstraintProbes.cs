using Orm.Backends;
using Orm.Model;
using Orm.Schema;

namespace Orm.Writing;

/// <summary>A question whose answer tells whether an entity breaks one constraint.</summary>
/// <param name="Constraint">The constraint.</param>
/// <param name="Statement">Finds the row in question.</param>
/// <param name="Columns">The entity's columns that are its parameters.</param>
/// <param name="NullFree">The columns of which none may be null for the constraint to apply.</param>
/// <param name="ViolatedWhenFound">Whether finding a row means that the constraint is broken.</param>
internal sealed record ConstraintProbe(
    ViolatedConstraint Constraint,
    SqlStatement Statement,
    IReadOnlyList<int> Columns,
    IReadOnlyList<int> NullFree,
    bool ViolatedWhenFound);

/// <summary>The questions for each kind of constraint.</summary>
internal static class ConstraintProbes
{
    /// <summary>Is there another row with the same key or unique values?</summary>
    internal static IEnumerable<ConstraintProbe> OfUniques(EntityModel model, bool isUpdate)
    {
        if (!isUpdate && model.Key.Count > 0)
        {
            yield return Unique(model, $"PK_{model.Table}", model.Key, exceptOwnRow: false);
        }

        foreach (var index in model.Indexes.Where(index => index.IsUnique))
        {
            yield return Unique(model, index.Name, index.Columns, exceptOwnRow: isUpdate);
        }
    }

    /// <summary>Is there a referenced row?</summary>
    internal static IEnumerable<ConstraintProbe> OfForeignKeys(EntityModel model)
    {
        foreach (var key in model.ForeignKeys)
        {
            var principal = key.Principal();
            var condition = SqlNames.Equal(principal, key.PrincipalColumns, 0);
            var sql = $"SELECT 1 FROM {SqlNames.Table(principal)} WHERE {condition}";
            yield return new ConstraintProbe(
                new ViolatedConstraint(key.Name, model.Table, Names(model, key.Columns)),
                new SqlStatement(sql, "SELECT", principal.Table),
                key.Columns,
                key.Columns,
                ViolatedWhenFound: false);
        }
    }

    /// <summary>Are there rows that reference this one?</summary>
    internal static IEnumerable<ConstraintProbe> OfReferences(ContextModel context, EntityModel principal)
    {
        foreach (var model in context.Tables)
        {
            foreach (var key in model.ForeignKeys.Where(key => key.Principal() == principal))
            {
                var sql = $"SELECT 1 FROM {SqlNames.Table(model)} WHERE {SqlNames.Equal(model, key.Columns, 0)}";
                yield return new ConstraintProbe(
                    new ViolatedConstraint(key.Name, model.Table, Names(model, key.Columns)),
                    new SqlStatement(sql, "SELECT", model.Table),
                    key.PrincipalColumns,
                    key.PrincipalColumns,
                    ViolatedWhenFound: true);
            }
        }
    }

    /// <summary>Does a row of the entity's values fail the condition?</summary>
    internal static IEnumerable<ConstraintProbe> OfChecks(EntityModel model)
    {
        var all = Enumerable.Range(0, model.Columns.Count).ToArray();
        var row = string.Join(
            ", ", all.Select(column => $"{SqlNames.Parameter(column)} AS {SqlNames.Column(model, column)}"));
        foreach (var check in TableChecks.Of(model))
        {
            var sql = $"SELECT 1 FROM (SELECT {row}) AS {SqlNames.Table(model)} WHERE NOT ({check.Sql})";
            yield return new ConstraintProbe(
                new ViolatedConstraint(check.Name, model.Table, []),
                new SqlStatement(sql, "SELECT"),
                all,
                [],
                ViolatedWhenFound: true);
        }
    }

    private static ConstraintProbe Unique(
        EntityModel model, string name, IReadOnlyList<int> columns, bool exceptOwnRow)
    {
        var sql = $"SELECT 1 FROM {SqlNames.Table(model)} WHERE {SqlNames.Equal(model, columns, 0)}";
        var parameters = columns;
        if (exceptOwnRow)
        {
            sql += $" AND NOT ({SqlNames.Equal(model, model.Key, columns.Count)})";
            parameters = [.. columns, .. model.Key];
        }

        return new ConstraintProbe(
            new ViolatedConstraint(name, model.Table, Names(model, columns)),
            new SqlStatement(sql, "SELECT", model.Table),
            parameters,
            columns,
            ViolatedWhenFound: true);
    }

    private static string[] Names(EntityModel model, IReadOnlyList<int> columns)
        => [.. columns.Select(column => model.Columns[column].Name)];
}
