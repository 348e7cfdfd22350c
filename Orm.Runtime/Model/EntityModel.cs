using System.ComponentModel;
using Orm.Backends;

namespace Orm.Model;

/// <summary>What the generator knows of one entity. One instance exists per entity; it is immutable.</summary>
public abstract class EntityModel
{
    /// <summary>The entity's class.</summary>
    public abstract Type ClrType { get; }

    /// <summary>The class name, for messages.</summary>
    public abstract string Name { get; }

    /// <summary>The table's name.</summary>
    public abstract string Table { get; }

    /// <summary>The table's schema, where one is declared and the backend has schemas.</summary>
    public virtual string? Schema => null;

    /// <summary>The columns, in the order in which rows are read.</summary>
    public abstract IReadOnlyList<ColumnModel> Columns { get; }

    /// <summary>Ordinals of the primary key's columns in key order; empty for a keyless entity.</summary>
    public abstract IReadOnlyList<int> Key { get; }

    /// <summary>The navigations to other entities.</summary>
    public virtual IReadOnlyList<NavigationModel> Navigations => [];

    /// <summary>The foreign keys of the table.</summary>
    public virtual IReadOnlyList<ForeignKeyModel> ForeignKeys => [];

    /// <summary>The indexes of the table, without the primary key's.</summary>
    public virtual IReadOnlyList<IndexModel> Indexes => [];

    /// <summary>The CHECK constraints of the table.</summary>
    public virtual IReadOnlyList<CheckModel> Checks => [];

    /// <summary>The ordinal of the optimistic concurrency column, or -1.</summary>
    public virtual int VersionOrdinal => -1;

    /// <summary>The ordinal of the key column that the database generates, or -1.</summary>
    public virtual int GeneratedOrdinal => -1;

    /// <summary>
    /// Stands for all that queries depend on, so that those which were compiled against another build of the entity's
    /// assembly know it; zero where the generator wrote none.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ulong Fingerprint => 0;

    /// <summary>Tells an entity of the model what a navigation leads to, where its type is not known.</summary>
    internal abstract void SetKnownOf(object entity, int navigation, object? value);

    /// <summary>Reads a property's value of an entity of the model, where its type is not known.</summary>
    internal abstract object? GetValueOf(object entity, int column);

    /// <summary>Calls a visitor with the model as that of its entity's type.</summary>
    internal abstract TResult Accept<TResult>(IEntityModelVisitor<TResult> visitor);
}

/// <summary>What the generator knows of one entity, and the code that it wrote for it.</summary>
/// <typeparam name="TEntity">The entity's class.</typeparam>
public abstract class EntityModel<TEntity> : EntityModel, IRowMaterializer<TEntity>
    where TEntity : class
{
    /// <inheritdoc/>
    public sealed override Type ClrType => typeof(TEntity);

    /// <summary>
    /// Makes an entity of a row whose columns stand in the order of <see cref="EntityModel.Columns"/>.
    /// </summary>
    /// <exception cref="RowReadException">A column cannot be read as its property's type.</exception>
    public abstract TEntity Read<TRow>(ref TRow row)
        where TRow : struct, IRowReader;

    /// <summary>Binds one column's value of an entity as a parameter.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="column">The column's ordinal.</param>
    /// <param name="binder">What takes the value.</param>
    /// <param name="parameter">The parameter's ordinal, from zero.</param>
    /// <exception cref="ValueNotStorableException">The value cannot be stored in the column.</exception>
    public abstract void BindColumn<TBinder>(TEntity entity, int column, ref TBinder binder, int parameter)
        where TBinder : struct, IParameterBinder, allows ref struct;

    /// <summary>
    /// Binds all columns of an entity as consecutive parameters, in order, leaving out the generated column where
    /// <paramref name="withGenerated"/> is false.
    /// </summary>
    /// <returns>How many parameters were bound.</returns>
    /// <exception cref="ValueNotStorableException">A value cannot be stored in its column.</exception>
    public abstract int BindColumns<TBinder>(TEntity entity, bool withGenerated, ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct;

    /// <summary>Reads a property's value, for error messages and keys; boxed, of the property's type.</summary>
    public abstract object? GetValue(TEntity entity, int column);

    /// <summary>Whether the generated key column still holds its default: the database is to make it.</summary>
    public virtual bool NeedsGeneratedKey(TEntity entity) => false;

    /// <summary>Stores the key that the database generated.</summary>
    /// <exception cref="ValueNotStorableException">The key does not fit the property's type.</exception>
    public virtual void SetGeneratedKey(TEntity entity, long key)
        => throw new InvalidOperationException($"{Name} has no key that the database generates.");

    /// <summary>Fills what the runtime generates before an insert (sequential GUID keys).</summary>
    public virtual void PrepareInsert(TEntity entity)
    {
    }

    /// <summary>
    /// Fills the foreign keys of references that were set to entities before those had keys. A foreign key that was set
    /// since stays as it is.
    /// </summary>
    /// <exception cref="TargetWithoutKeyException">An entity has no key yet.</exception>
    public virtual void CopyAwaitedKeys(TEntity entity)
    {
    }

    /// <summary>The entity whose key a reference's foreign key waits for; null where it waits for none.</summary>
    public virtual object? GetAwaited(TEntity entity, int navigation) => null;

    /// <summary>
    /// Makes a reference wait for its target's key again, and clears the foreign key where that was copied.
    /// </summary>
    public virtual void AwaitAgain(TEntity entity, int navigation, object target)
        => throw new ArgumentOutOfRangeException(nameof(navigation), $"{Name} waits for no keys.");

    /// <summary>The value of the optimistic concurrency column.</summary>
    public virtual long GetVersion(TEntity entity)
        => throw new InvalidOperationException($"{Name} has no version column.");

    /// <summary>Sets the optimistic concurrency column.</summary>
    public virtual void SetVersion(TEntity entity, long version)
        => throw new InvalidOperationException($"{Name} has no version column.");

    /// <summary>A table of snapshots of entities, for change tracking.</summary>
    public abstract SnapshotTable<TEntity> CreateSnapshots();

    /// <summary>Marks an entity as coming from the database, so that its navigations know it.</summary>
    public virtual void OnLoaded(TEntity entity)
    {
    }

    /// <summary>Where an entity came from; null for a new one, and for one without navigations.</summary>
    public virtual LoadOrigin? GetOrigin(TEntity entity) => null;

    /// <summary>Tells an entity where it came from, and with which others.</summary>
    public virtual void SetOrigin(TEntity entity, LoadOrigin? origin)
    {
    }

    /// <summary>Whether a navigation was set or loaded, to nothing too.</summary>
    public virtual bool IsKnown(TEntity entity, int navigation)
        => throw new ArgumentOutOfRangeException(nameof(navigation), $"{Name} has no navigations.");

    /// <summary>
    /// What a navigation holds: the entity, or the list; null where there is none or where it is not known. Nothing is
    /// loaded.
    /// </summary>
    public virtual object? GetKnown(TEntity entity, int navigation)
        => throw new ArgumentOutOfRangeException(nameof(navigation), $"{Name} has no navigations.");

    /// <summary>Tells an entity what a navigation leads to, without touching its foreign key.</summary>
    /// <param name="entity">The entity that has the navigation.</param>
    /// <param name="navigation">The navigation's place in <see cref="EntityModel.Navigations"/>.</param>
    /// <param name="value">The target of a reference, or null; the <see cref="List{T}"/> of a collection.</param>
    public virtual void SetKnown(TEntity entity, int navigation, object? value)
        => throw new ArgumentOutOfRangeException(nameof(navigation), $"{Name} has no navigations.");

    internal sealed override void SetKnownOf(object entity, int navigation, object? value)
        => SetKnown((TEntity)entity, navigation, value);

    internal sealed override object? GetValueOf(object entity, int column) => GetValue((TEntity)entity, column);

    internal sealed override TResult Accept<TResult>(IEntityModelVisitor<TResult> visitor) => visitor.Visit(this);
}
