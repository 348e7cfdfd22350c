using Orm.Engine.Catalog;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>What has to be true of a row before it is stored: generated columns, NOT NULL, CHECK.</summary>
internal sealed class RowRules(
    CatalogTable table, (int Column, Evaluator Value)[] generated, (string Name, Evaluator Condition)[] checks)
{
    /// <exception cref="ConstraintException">The row breaks a rule.</exception>
    internal void Apply(Span<SqlValue> row)
    {
        foreach ((int column, Evaluator value) in generated)
        {
            row[column] = value.Evaluate(row);
        }

        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (row[i].IsNull && table.Columns[i].IsNotNull)
            {
                throw new ConstraintException(
                    SqlStates.NotNullViolation,
                    $"'{table.Columns[i].Name}' of '{table.Name}' takes no NULL",
                    table.Name,
                    null,
                    table.Columns[i].Name,
                    "Give it a value, or the column a DEFAULT.");
            }
        }

        foreach ((string name, Evaluator condition) in checks)
        {
            SqlValue holds = condition.Evaluate(row);
            if (!holds.IsNull && !holds.IsTrue)
            {
                throw new ConstraintException(
                    SqlStates.CheckViolation,
                    $"The row breaks the check '{name}' of '{table.Name}'",
                    table.Name,
                    name);
            }
        }
    }
}
