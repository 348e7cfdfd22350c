namespace Orm;

/// <content>Queries as delegates.</content>
public abstract partial class Query
{
    /// <summary>
    /// Makes a delegate of a lambda that does nothing but run a query. The delegate runs the statement that was written
    /// when the program was compiled, and builds no expression tree.
    /// </summary>
    /// <remarks>
    /// Without the generator, or where a part of the query is only known at run time, it is the lambda as it stands,
    /// with the same answer. What the query captures are the lambda's parameters.
    /// </remarks>
    /// <param name="query">
    /// An expression that begins with a set of the context and ends in a terminal such as <c>ToListAsync</c>.
    /// </param>
    public static Func<TContext, TResult> Compile<TContext, TResult>(Func<TContext, TResult> query)
        where TContext : OrmContext
        => query;

    /// <inheritdoc cref="Compile{TContext,TResult}"/>
    public static Func<TContext, T1, TResult> Compile<TContext, T1, TResult>(
        Func<TContext, T1, TResult> query)
        where TContext : OrmContext
        => query;

    /// <inheritdoc cref="Compile{TContext,TResult}"/>
    public static Func<TContext, T1, T2, TResult> Compile<TContext, T1, T2, TResult>(
        Func<TContext, T1, T2, TResult> query)
        where TContext : OrmContext
        => query;

    /// <inheritdoc cref="Compile{TContext,TResult}"/>
    public static Func<TContext, T1, T2, T3, TResult> Compile<TContext, T1, T2, T3, TResult>(
        Func<TContext, T1, T2, T3, TResult> query)
        where TContext : OrmContext
        => query;

    /// <inheritdoc cref="Compile{TContext,TResult}"/>
    public static Func<TContext, T1, T2, T3, T4, TResult> Compile<TContext, T1, T2, T3, T4, TResult>(
        Func<TContext, T1, T2, T3, T4, TResult> query)
        where TContext : OrmContext
        => query;

    /// <inheritdoc cref="Compile{TContext,TResult}"/>
    public static Func<TContext, T1, T2, T3, T4, T5, TResult> Compile<TContext, T1, T2, T3, T4, T5, TResult>(
        Func<TContext, T1, T2, T3, T4, T5, TResult> query)
        where TContext : OrmContext
        => query;

    /// <inheritdoc cref="Compile{TContext,TResult}"/>
    public static Func<TContext, T1, T2, T3, T4, T5, T6, TResult> Compile<TContext, T1, T2, T3, T4, T5, T6, TResult>(
        Func<TContext, T1, T2, T3, T4, T5, T6, TResult> query)
        where TContext : OrmContext
        => query;
}
