using Orm.Linq.Materialization;
using Orm.Loading.Batches;
using Orm.Writing;

namespace Orm;

/// <content>Finding an entity by its key.</content>
public sealed partial class EntitySet<TEntity>
{
    private WritePlan<TEntity> Plan => field ??= WritePlan<TEntity>.For(Model, Context.Database);

    /// <summary>Reads the entity with a key.</summary>
    /// <param name="key">The key's value. Any integer type serves an integer key.</param>
    /// <returns>The entity, or null where there is none.</returns>
    /// <exception cref="KeyMismatchException">The key has several columns or another type.</exception>
    public TEntity? Find<TKey>(TKey key)
        where TKey : notnull
    {
        KeyRules.Require(Model, typeof(TKey));
        return Context.Session.ReadFirst<KeyArguments<TKey>, ResultRows<TEntity>, TEntity>(
            Plan.Find!, new KeyArguments<TKey>(Model, key), Rows()).Value;
    }

    /// <inheritdoc cref="Find{TKey}"/>
    public async ValueTask<TEntity?> FindAsync<TKey>(TKey key, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        KeyRules.Require(Model, typeof(TKey));
        var row = await Context.Session.ReadFirstAsync<KeyArguments<TKey>, ResultRows<TEntity>, TEntity>(
            Plan.Find!, new KeyArguments<TKey>(Model, key), Rows(), cancellationToken).ConfigureAwait(false);
        return row.Value;
    }

    /// <summary>Reads the entity with a key of several columns.</summary>
    /// <param name="key">The values of the key's columns, in key order.</param>
    /// <returns>The entity, or null where there is none.</returns>
    /// <exception cref="KeyMismatchException">
    /// The values do not have the number and types of the key's columns.
    /// </exception>
    public TEntity? Find(params object[] key)
    {
        RequireComposite(key);
        return Context.Session.ReadFirst<CompositeKeyArguments, ResultRows<TEntity>, TEntity>(
            Plan.Find!, new CompositeKeyArguments(Model, key), Rows()).Value;
    }

    /// <summary>Reads the entity with a key of several columns.</summary>
    /// <param name="key">The values of the key's columns, in key order.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <returns>The entity, or null where there is none.</returns>
    /// <exception cref="KeyMismatchException">
    /// The values do not have the number and types of the key's columns.
    /// </exception>
    public async ValueTask<TEntity?> FindAsync(object[] key, CancellationToken cancellationToken = default)
    {
        RequireComposite(key);
        var row = await Context.Session.ReadFirstAsync<CompositeKeyArguments, ResultRows<TEntity>, TEntity>(
            Plan.Find!, new CompositeKeyArguments(Model, key), Rows(), cancellationToken).ConfigureAwait(false);
        return row.Value;
    }

    private ResultRows<TEntity> Rows()
        => new(Model, Model.Navigations.Count == 0 ? null : new EntityOrigins<TEntity>(Model, Context.Session));

    private void RequireComposite(object[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        KeyRules.Require(Model, [.. key.Select(value => value?.GetType() ?? typeof(void))]);
    }
}
