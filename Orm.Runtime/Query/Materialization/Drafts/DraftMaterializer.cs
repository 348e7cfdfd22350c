using System.Linq.Expressions;
using Orm.Backends;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;

namespace Orm.Linq.Materialization.Drafts;

/// <summary>
/// Reads rows whose results have arrays inside, or objects whose constructors are given collections. How long an array
/// is and what a collection has nobody knows before its elements are read, which is when all rows are: until then a
/// result is a draft, the parts that it will be made of. Other lists and sets need none of this, they are filled later.
/// </summary>
internal sealed class DraftMaterializer<TResult>
    : CompiledReader<object?[]>, IRowMaterializer<TResult>, IScopedReader<TResult>, IDraftReader<TResult>
{
    private readonly ResultSlots _slots;
    private readonly DraftExpressions _draft;
    private readonly int _slot;
    private Func<object?[], TResult>? _finish;
    private bool _isCompiled;

    internal DraftMaterializer(Result result, Dialect dialect)
    {
        _slots = ResultSlots.Of(result, dialect);
        _draft = DraftExpressions.Of(result, _slots);
        _slot = _slots.All.Count;
        Slots = [.. _slots.All, new DraftSlot<TResult>(this)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<ResultSlot> Slots { get; }

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => Finisher(rows: 1)(ReadRow(ref row, RowScope.Empty));

    /// <summary>Keeps the draft of a row with the execution, which has the result later.</summary>
    public TResult Read<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
    {
        ((DraftRows<TResult>)scope.At(_slot)).Add(ReadRow(ref row, scope));
        return default!;
    }

    /// <inheritdoc/>
    public Func<object?[], TResult> Finisher(int rows)
    {
        if (_finish is null || (rows > RowsBeforeCompilation && !_isCompiled))
        {
            _isCompiled = rows > RowsBeforeCompilation;
            _finish = _draft.Finish<TResult>().Compile(preferInterpretation: !_isCompiled);
        }

        return _finish;
    }

    private protected override Expression<RowReader<TRow, object?[]>> CodeFor<TRow>()
        => ResultExpressions.CreateParts<TRow>(_draft.Parts, _slots);
}
