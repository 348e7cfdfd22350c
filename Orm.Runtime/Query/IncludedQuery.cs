namespace Orm;

/// <summary>A query whose latest included navigation can be followed further.</summary>
/// <typeparam name="TElement">What the query returns.</typeparam>
/// <typeparam name="TProperty">What the navigation is.</typeparam>
public interface IIncludedQuery<TElement, out TProperty>
{
    /// <summary>The query with what was included so far.</summary>
    Query<TElement> Query { get; }
}

/// <inheritdoc cref="IIncludedQuery{TElement,TProperty}"/>
public sealed class IncludedQuery<TElement, TProperty> : Query<TElement>, IIncludedQuery<TElement, TProperty>
{
    internal IncludedQuery(Query source, string name, object navigation, object? strategy = null)
        : base(source, name, navigation, strategy)
    {
    }

    /// <inheritdoc/>
    Query<TElement> IIncludedQuery<TElement, TProperty>.Query => this;
}
