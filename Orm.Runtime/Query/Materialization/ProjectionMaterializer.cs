using Orm.Backends;
using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;

namespace Orm.Linq.Materialization;

/// <summary>
/// Reads rows that become objects of the query's own making, by code that is made of the result's description. The
/// first rows are read by interpreting it, so that a query that runs once does not wait for a compiler; then it is
/// compiled.
/// </summary>
internal sealed class ProjectionMaterializer<TResult> : IRowMaterializer<TResult>, IScopedReader<TResult>
{
    /// <summary>
    /// After so many rows the reader is compiled: compiling costs about as much as interpreting them.
    /// </summary>
    internal const int RowsBeforeCompilation = 64;

    private readonly Result _result;
    private readonly ResultSlots _slots;
    private object? _reader;
    private int _rows;
    private bool _isCompiled;

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
        => Read(ref row, RowScope.Empty);

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
        => _isCompiled && _reader is RowReader<TRow, TResult> reader
            ? reader(ref row, scope)
            : ReadFirstRows(ref row, scope);

    private TResult ReadFirstRows<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
    {
        if (_reader is not RowReader<TRow, TResult> reader || (!_isCompiled && _rows >= RowsBeforeCompilation))
        {
            // Threads that meet here make the same reader twice; the last one stays.
            var isHot = _rows >= RowsBeforeCompilation;
            reader = ResultExpressions.Create<TRow, TResult>(_result, _slots).Compile(preferInterpretation: !isHot);
            _isCompiled = false;
            _reader = reader;
            _isCompiled = isHot;
        }

        _rows++;
        return reader(ref row, scope);
    }
}
