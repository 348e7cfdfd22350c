using System.ComponentModel;
using Orm.Backends;

namespace Orm.Compiled;

/// <summary>Reads rows whose results have parts that an execution keeps something for; generated.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICompiledRows<out TResult>
{
    /// <summary>Makes a result of a row.</summary>
    TResult Read<TRow>(ref TRow row, CompiledScope scope)
        where TRow : struct, IRowReader;
}

/// <summary>
/// Reads rows whose results can be made only when their collections are filled: arrays, and objects whose constructors
/// are given collections; generated.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICompiledDrafts<out TResult>
{
    /// <summary>What a row has of its result.</summary>
    object?[] Read<TRow>(ref TRow row, CompiledScope scope)
        where TRow : struct, IRowReader;

    /// <summary>Makes the result.</summary>
    TResult Finish(object?[] draft);
}
