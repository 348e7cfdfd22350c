using Orm.Backends;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>
/// Reads the rows of one execution: a plan's reader, which all executions share, and what tells the entities that this
/// one reads that they belong together.
/// </summary>
/// <param name="reader">The plan's reader.</param>
/// <param name="origins">What to tell the entities, where the rows are entities that have navigations.</param>
internal readonly struct ResultRows<TResult>(IRowMaterializer<TResult> reader, OriginWriter<TResult>? origins)
    : IRowMaterializer<TResult>, IEntityRows
{
    /// <inheritdoc/>
    public EntityModel? Entity => reader as EntityModel;

    /// <inheritdoc/>
    public TResult Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader
    {
        var result = reader.Read(ref row);
        origins?.Add(result);
        return result;
    }
}
