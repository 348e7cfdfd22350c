using System.Linq.Expressions;
using Orm.Loading;

namespace Orm;

/// <content>Navigations that are loaded on demand.</content>
public abstract partial class OrmContext
{
    /// <summary>Loads a navigation of entities that do not know it yet, by one statement.</summary>
    /// <param name="entities">The entities. They need not come from one query, nor from this context.</param>
    /// <param name="navigation">The navigation: <c>p => p.Comments</c>.</param>
    /// <exception cref="ArgumentException">The lambda names no navigation.</exception>
    /// <exception cref="ConcurrentUseException">The context is in use by another call.</exception>
    public void Load<TEntity, TProperty>(
        IEnumerable<TEntity> entities, Expression<Func<TEntity, TProperty>> navigation)
        where TEntity : class
    {
        var all = Given(entities, navigation);
        Session.EnterLoad(navigation.Body.ToString());
        try
        {
            foreach (var load in ExplicitLoad.Plan(Session, Model, all, navigation))
            {
                using (load)
                {
                    load.Run();
                }
            }
        }
        finally
        {
            Session.ExitLoad();
        }
    }

    /// <inheritdoc cref="Load"/>
    /// <param name="entities">The entities. They need not come from one query, nor from this context.</param>
    /// <param name="navigation">The navigation: <c>p => p.Comments</c>.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    public async Task LoadAsync<TEntity, TProperty>(
        IEnumerable<TEntity> entities,
        Expression<Func<TEntity, TProperty>> navigation,
        CancellationToken cancellationToken = default)
        where TEntity : class
    {
        var all = Given(entities, navigation);
        Session.EnterLoad(navigation.Body.ToString());
        try
        {
            foreach (var load in ExplicitLoad.Plan(Session, Model, all, navigation))
            {
                using (load)
                {
                    await load.RunAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            Session.ExitLoad();
        }
    }

    // A sequence of the caller's may load navigations itself while it is read, so that this comes first.
    private static List<TEntity> Given<TEntity, TProperty>(
        IEnumerable<TEntity> entities, Expression<Func<TEntity, TProperty>> navigation)
    {
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(navigation);
        return [.. entities];
    }
}
