using Orm.Engine.Types;

namespace Orm.Engine.Execution.Expressions;

/// <summary>
/// An expression ready to be computed for rows: the places of its columns are known. One call per node and row; values
/// are structs, nothing is boxed.
/// </summary>
internal abstract class Evaluator
{
    internal abstract SqlValue Evaluate(ReadOnlySpan<SqlValue> row);

    /// <summary>Whether a condition holds: FALSE and NULL are both no.</summary>
    internal virtual bool IsTrue(ReadOnlySpan<SqlValue> row) => Evaluate(row).IsTrue;
}

internal sealed class ConstantEvaluator(SqlValue value) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => value;
}

internal sealed class ParameterEvaluator(ExecutionState state, int index) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => state.Parameters[index];
}

internal sealed class SlotEvaluator(int slot) : Evaluator
{
    internal int Slot => slot;

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => row[slot];
}

/// <summary>A column of a row outside.</summary>
internal sealed class CellEvaluator(ExecutionState state, int cell) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => state.Cells[cell];
}

/// <summary>A value that was computed before.</summary>
internal sealed class KeptEvaluator : Evaluator
{
    internal SqlValue Value { get; set; }

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => Value;
}

/// <summary>Computes a value once, for all places in an expression where it stands.</summary>
internal sealed class LetEvaluator(KeptEvaluator kept, Evaluator value, Evaluator result) : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        kept.Value = value.Evaluate(row);
        return result.Evaluate(row);
    }
}

internal sealed class NextValueEvaluator(ExecutionState state, Catalog.CatalogIdentity identity, SqlTypeKind kind)
    : Evaluator
{
    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        long value = state.Services.Database.Sequence(identity.Sequence).Next(identity.Rule);
        state.Services.Counted(value);
        return SqlValue.IntegerOf(kind, value);
    }
}
