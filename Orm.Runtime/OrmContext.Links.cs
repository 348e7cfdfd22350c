using System.Linq.Expressions;
using Orm.Loading;
using Orm.Writing;

namespace Orm;

/// <content>The links of many-to-many relationships.</content>
public abstract partial class OrmContext
{
    /// <summary>
    /// Inserts and deletes the rows of a link table, all or none, so that it says what many-to-many collections say:
    /// what was added to them and removed since they were read. A collection that was put in the place of another one
    /// replaces all links of its entity; one that is not known has not changed.
    /// </summary>
    /// <remarks>
    /// The entities have to be in their tables already. A link that is there already, or is gone already, is no error:
    /// both sides may have been told of the same change.
    /// </remarks>
    /// <param name="entities">The entities whose collections may have changed.</param>
    /// <param name="navigation">The collection: <c>p => p.Tags</c>.</param>
    /// <returns>How many links were inserted and deleted.</returns>
    /// <exception cref="ArgumentException">The lambda names no many-to-many collection.</exception>
    /// <exception cref="ForeignKeyViolationException">
    /// One of the entities is not in its table; nothing was changed.
    /// </exception>
    public int SaveLinks<TEntity, TProperty>(
        IEnumerable<TEntity> entities, Expression<Func<TEntity, TProperty>> navigation)
        where TEntity : class
        => Links(entities, navigation).Save();

    /// <inheritdoc cref="SaveLinks"/>
    /// <param name="entities">The entities whose collections may have changed.</param>
    /// <param name="navigation">The collection: <c>p => p.Tags</c>.</param>
    /// <param name="cancellationToken">Stops the statements.</param>
    public Task<int> SaveLinksAsync<TEntity, TProperty>(
        IEnumerable<TEntity> entities,
        Expression<Func<TEntity, TProperty>> navigation,
        CancellationToken cancellationToken = default)
        where TEntity : class
        => Links(entities, navigation).SaveAsync(cancellationToken);

    private LinkWriter Links<TEntity, TProperty>(
        IEnumerable<TEntity> entities, Expression<Func<TEntity, TProperty>> navigation)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(navigation);
        var model = Model.Get<TEntity>();
        var index = ExplicitLoad.Find(model, navigation);
        return model.Navigations[index].Link is not null
            ? LinkWriter.For(Session, Model, model, index, entities)
            : throw new ArgumentException(
                $"{model.Name}.{model.Navigations[index].Property} is no many-to-many collection: its links are the " +
                "foreign keys of the entities in it. Set those, and insert or update the entities.",
                nameof(navigation));
    }
}
