using System.Linq.Expressions;
using Orm.Model;
using Orm.Sessions;

namespace Orm.Loading;

/// <summary>Loads a navigation of entities that the application gives, before it is touched.</summary>
internal static class ExplicitLoad
{
    /// <summary>The loads for the entities that do not know the navigation: none, or one for each batch.</summary>
    internal static IEnumerable<NavigationLoad> Plan<TEntity, TProperty>(
        Session session,
        ContextModel context,
        List<TEntity> entities,
        Expression<Func<TEntity, TProperty>> navigation)
        where TEntity : class
    {
        var model = context.Get<TEntity>();
        var index = Find(model, navigation);
        var waiting = new List<TEntity>();
        foreach (var entity in entities)
        {
            if (!model.IsKnown(entity, index))
            {
                waiting.Add(entity);
            }
        }

        var target = model.Navigations[index].Target();
        foreach (var batch in waiting.Chunk(LazyLoad.BatchSize))
        {
            var load = target.Accept(new Making<TEntity>(session, model, index, [.. batch]));
            if (load.NeedsStatement)
            {
                yield return load;
            }
            else
            {
                load.Dispose();
            }
        }
    }

    /// <summary>The place of the navigation that a lambda names.</summary>
    /// <exception cref="ArgumentException">The lambda names no navigation.</exception>
    internal static int Find<TEntity>(EntityModel<TEntity> model, LambdaExpression navigation)
        where TEntity : class
    {
        if (navigation.Body is MemberExpression { Expression: ParameterExpression, Member.Name: var name })
        {
            for (var i = 0; i < model.Navigations.Count; i++)
            {
                if (string.Equals(model.Navigations[i].Property, name, StringComparison.Ordinal))
                {
                    return i;
                }
            }
        }

        throw new ArgumentException(
            $"'{navigation.Body}' is no navigation of {model.Name}. Name one: x => x.Navigation.", nameof(navigation));
    }

    private sealed class Making<TEntity>(
        Session session, EntityModel<TEntity> model, int navigation, List<TEntity> entities)
        : IEntityModelVisitor<NavigationLoad>
        where TEntity : class
    {
        public NavigationLoad Visit<TTarget>(EntityModel<TTarget> target)
            where TTarget : class
            => new NavigationLoad<TEntity, TTarget>(session, model, navigation, entities);
    }
}
