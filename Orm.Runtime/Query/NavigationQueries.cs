using Orm.Linq.Expressions;
using Orm.Loading;

namespace Orm;

/// <summary>Queries over collection navigations.</summary>
public static class NavigationQueries
{
    /// <summary>
    /// The entities that a collection navigation leads to, as a query: what is asked of it is answered by the database,
    /// without the elements being loaded.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The first entity that asks has it answered for all entities that were read with it and still live, by one
    /// statement: <c>post.Comments.Query().Count()</c> and
    /// <c>post.Comments.Query().OrderByDescending(c => c.Score).Take(3).ToList()</c> in a loop over a hundred posts are
    /// one statement each, and the three comments are those of each post.
    /// </para>
    /// <para>
    /// Answers are remembered until something is written through the context. Where captured values differ from one
    /// entity to the next, each is asked on its own.
    /// </para>
    /// </remarks>
    /// <param name="navigation">The navigation of an entity that a context has read: <c>post.Comments</c>.</param>
    /// <exception cref="ArgumentException">The collection is no navigation of an entity.</exception>
    /// <exception cref="NavigationNotLoadedException">
    /// No context has read the entity, or the context is disposed.
    /// </exception>
    public static Query<TElement> Query<TElement>(this ICollection<TElement> navigation)
        where TElement : class
        => Of<TElement>(navigation);

    /// <inheritdoc cref="Query{TElement}(ICollection{TElement})"/>
    public static Query<TElement> Query<TElement>(this IReadOnlyCollection<TElement> navigation)
        where TElement : class
        => Of<TElement>(navigation);

    private static NavigationQuery<TElement> Of<TElement>(object navigation)
        where TElement : class
    {
        ArgumentNullException.ThrowIfNull(navigation);
        if (navigation is not RelatedEntities<TElement> related)
        {
            throw new ArgumentException(
                $"The {navigation.GetType().Name} is no navigation of an entity. Ask a navigation whose type is " +
                "ICollection, IList, IReadOnlyCollection or IReadOnlyList, or query the context's set.",
                nameof(navigation));
        }

        var owner = (IQueryOwner)related.Root.RequireChunk().Session.Owner!;
        return new NavigationQuery<TElement>(owner.Queries, related.Root);
    }
}
