using System.Linq.Expressions;
using Orm.Backends;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;

namespace Orm.Linq.Materialization;

/// <summary>Reads rows that become objects of the query's own making.</summary>
internal sealed class ProjectionMaterializer<TResult>
    : CompiledReader<TResult>, IRowMaterializer<TResult>, IScopedReader<TResult>
{
    private readonly Result _result;
    private readonly ResultSlots _slots;

    internal ProjectionMaterializer(Result result, Dialect dialect)
    {
        _result = result;
        _slots = ResultSlots.Of(result, dialect);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ResultSlot> Slots => _slots.All;

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
        => ReadRow(ref row, RowScope.Empty);

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
        => ReadRow(ref row, scope);

    private protected override Expression<RowReader<TRow, TResult>> CodeFor<TRow>()
        => ResultExpressions.Create<TRow, TResult>(_result, _slots);
}
