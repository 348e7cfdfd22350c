using Orm.Writing;

namespace Orm;

/// <content>Writing single entities, without tracking.</content>
public abstract partial class OrmContext
{
    /// <summary>Inserts an entity. A key that the database generates is stored in the entity.</summary>
    /// <exception cref="ConstraintViolationException">The row breaks a constraint; nothing was inserted.</exception>
    /// <exception cref="ValueNotStorableException">A value cannot be stored; nothing was sent.</exception>
    public void Insert<TEntity>(TEntity entity)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        Writer<TEntity>().Insert(entity);
    }

    /// <inheritdoc cref="Insert{TEntity}"/>
    public Task InsertAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Writer<TEntity>().InsertAsync(entity, cancellationToken);
    }

    /// <summary>
    /// Writes every column of an entity to its row, which is found by its key. A version column is checked and counted
    /// up.
    /// </summary>
    /// <exception cref="ConcurrencyException">There is no such row, or its version has moved.</exception>
    /// <exception cref="ConstraintViolationException">The row breaks a constraint; nothing was changed.</exception>
    /// <exception cref="KeylessEntityException">The entity has no key.</exception>
    public void Update<TEntity>(TEntity entity)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        Writer<TEntity>().Update(entity);
    }

    /// <inheritdoc cref="Update{TEntity}"/>
    public Task UpdateAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Writer<TEntity>().UpdateAsync(entity, cancellationToken);
    }

    /// <summary>Deletes an entity's row, which is found by its key (and version, where it has one).</summary>
    /// <exception cref="ConcurrencyException">There is no such row, or its version has moved.</exception>
    /// <exception cref="ForeignKeyViolationException">Other rows reference it; nothing was deleted.</exception>
    /// <exception cref="KeylessEntityException">The entity has no key.</exception>
    public void Delete<TEntity>(TEntity entity)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        Writer<TEntity>().Delete(entity);
    }

    /// <inheritdoc cref="Delete{TEntity}"/>
    public Task DeleteAsync<TEntity>(TEntity entity, CancellationToken cancellationToken = default)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entity);
        return Writer<TEntity>().DeleteAsync(entity, cancellationToken);
    }

    private EntityWriter<TEntity> Writer<TEntity>()
        where TEntity : class
        => new(Session, Model);
}
