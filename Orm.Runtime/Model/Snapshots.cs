namespace Orm.Model;

/// <summary>The column values of one entity at one moment. The generator writes one struct per entity.</summary>
/// <typeparam name="TEntity">The entity's class.</typeparam>
public interface IEntitySnapshot<TEntity>
    where TEntity : class
{
    /// <summary>Keeps the entity's present values (mutable ones, such as byte arrays, as copies).</summary>
    void Capture(TEntity entity);

    /// <summary>The columns whose value differs from the kept one.</summary>
    ColumnSet Diff(TEntity entity);
}

/// <summary>Snapshots of many entities of one type, found by the index that <see cref="Add"/> returned.</summary>
/// <typeparam name="TEntity">The entity's class.</typeparam>
public abstract class SnapshotTable<TEntity>
    where TEntity : class
{
    /// <summary>How many snapshots there are.</summary>
    public int Count { get; protected set; }

    /// <summary>Keeps an entity's present values and returns the snapshot's index.</summary>
    public abstract int Add(TEntity entity);

    /// <summary>Keeps an entity's present values in place of the snapshot at an index.</summary>
    public abstract void Replace(int index, TEntity entity);

    /// <summary>The columns whose value differs from the snapshot at an index.</summary>
    public abstract ColumnSet Diff(int index, TEntity entity);
}

/// <summary>Snapshots kept side by side in one array of structs: capturing one is a copy of its fields.</summary>
/// <typeparam name="TEntity">The entity's class.</typeparam>
/// <typeparam name="TSnapshot">The generated struct.</typeparam>
public sealed class SnapshotTable<TEntity, TSnapshot> : SnapshotTable<TEntity>
    where TEntity : class
    where TSnapshot : struct, IEntitySnapshot<TEntity>
{
    private TSnapshot[] _snapshots = [];

    /// <inheritdoc/>
    public override int Add(TEntity entity)
    {
        if (Count == _snapshots.Length)
        {
            Array.Resize(ref _snapshots, Math.Max(4, Count * 2));
        }

        _snapshots[Count].Capture(entity);
        return Count++;
    }

    /// <inheritdoc/>
    public override void Replace(int index, TEntity entity) => Existing(index).Capture(entity);

    /// <inheritdoc/>
    public override ColumnSet Diff(int index, TEntity entity) => Existing(index).Diff(entity);

    private ref TSnapshot Existing(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return ref _snapshots[index];
    }
}
