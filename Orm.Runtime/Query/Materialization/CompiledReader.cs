using System.Linq.Expressions;
using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>
/// Reads rows by code that is made of a result's description. The first rows are read by interpreting it, so that a
/// query that runs once does not wait for a compiler; then it is compiled.
/// </summary>
/// <typeparam name="T">What is made of a row.</typeparam>
internal abstract class CompiledReader<T>
{
    /// <summary>
    /// After so many rows the reader is compiled: compiling costs about as much as interpreting them.
    /// </summary>
    internal const int RowsBeforeCompilation = 64;

    private object? _reader;
    private int _rows;
    private bool _isCompiled;

    internal T ReadRow<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
        => _isCompiled && _reader is RowReader<TRow, T> reader
            ? reader(ref row, scope)
            : ReadFirstRows(ref row, scope);

    /// <summary>The code for a backend's rows.</summary>
    private protected abstract Expression<RowReader<TRow, T>> CodeFor<TRow>()
        where TRow : struct, IRowReader;

    private T ReadFirstRows<TRow>(ref TRow row, RowScope scope)
        where TRow : struct, IRowReader
    {
        if (_reader is not RowReader<TRow, T> reader || (!_isCompiled && _rows >= RowsBeforeCompilation))
        {
            // Threads that meet here make the same reader twice; the last one stays.
            var isHot = _rows >= RowsBeforeCompilation;
            reader = CodeFor<TRow>().Compile(preferInterpretation: !isHot);
            _isCompiled = false;
            _reader = reader;
            _isCompiled = isHot;
        }

        _rows++;
        return reader(ref row, scope);
    }
}
