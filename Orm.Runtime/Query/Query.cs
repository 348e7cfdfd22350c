namespace Orm;

/// <summary>A query over a context's entities. It runs when its results are asked for.</summary>
/// <typeparam name="TElement">What the query returns.</typeparam>
public class Query<TElement>
{
    internal Query(OrmContext context) => Context = context;

    internal OrmContext Context { get; }
}
