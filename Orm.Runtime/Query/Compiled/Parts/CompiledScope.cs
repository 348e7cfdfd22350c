using System.ComponentModel;
using Orm.Backends;
using Orm.Linq.Materialization;

namespace Orm.Compiled;

/// <summary>What one execution keeps beside its rows, for generated code that reads them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CompiledScope
{
    private readonly RowScope _scope;

    internal CompiledScope(RowScope scope) => _scope = scope;

    /// <summary>Reads an entity and tells it where it came from.</summary>
    /// <param name="row">The row.</param>
    /// <param name="entity">How it is read.</param>
    public TEntity Read<TRow, TEntity>(ref TRow row, CompiledEntity<TEntity> entity)
        where TRow : struct, IRowReader
        where TEntity : class, Model.IEntity<TEntity>
    {
        ArgumentNullException.ThrowIfNull(entity);
        var read = entity.Read(ref row);
        if (entity.Origins >= 0)
        {
            _scope.OriginsAt(entity.Origins)?.Add(read);
        }

        return read;
    }

    /// <summary>The entity with a row's key that was read before; null where none was.</summary>
    /// <param name="row">The row.</param>
    /// <param name="part">The part that tells the entities apart.</param>
    public object? Find<TRow>(ref TRow row, int part)
        where TRow : struct, IRowReader
        => _scope.SharedAt(part)?.Find(ref row);

    /// <summary>Remembers the entity of the row that was looked for last.</summary>
    public void Remember(int part, object entity) => _scope.SharedAt(part)?.Add(entity);

    /// <summary>Makes a collection, or notes a reference, which another statement reads for all rows.</summary>
    /// <param name="row">The row.</param>
    /// <param name="part">The part.</param>
    /// <param name="owner">The entity that has it as a navigation, if one has.</param>
    public object Open<TRow>(ref TRow row, int part, object? owner = null)
        where TRow : struct, IRowReader
        => ((NestedRows)_scope.At(part)).Open(ref row, owner);
}
