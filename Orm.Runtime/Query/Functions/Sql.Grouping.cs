namespace Orm;

/// <content>Groups of several sizes in one query: totals, subtotals and the groups themselves.</content>
public static partial class Sql
{
    /// <summary>
    /// A key of GroupBy that also makes subtotals: groups by all members of the key, then by all but the last, and so
    /// on to one group of all elements. A member that a group is not made by is null in its key.
    /// </summary>
    /// <remarks>
    /// Every element is in a group of each set. A set makes no group where the query has no elements, not even the one
    /// of all elements: a group has at least one.
    /// </remarks>
    /// <typeparam name="TKey">The key's type, whose members can all be null.</typeparam>
    /// <param name="key">The key, an object that is made in place; its values are nullable.</param>
    /// <exception cref="OutsideOfQueryException">It is called outside of a query.</exception>
    /// <example><c>db.Sales.GroupBy(s =&gt; Sql.Rollup(new { s.Country, Year = (int?)s.Year }))</c></example>
    [PartOfQuery]
    public static TKey Rollup<TKey>(TKey key) => throw Outside();

    /// <summary>
    /// A key of GroupBy that makes the groups of every combination of its members, from all members to none. A member
    /// that a group is not made by is null in its key. As <see cref="Rollup{TKey}"/> otherwise.
    /// </summary>
    /// <typeparam name="TKey">The key's type, whose members can all be null.</typeparam>
    /// <param name="key">The key, an object of at most eight members that is made in place.</param>
    /// <exception cref="OutsideOfQueryException">It is called outside of a query.</exception>
    [PartOfQuery]
    public static TKey Cube<TKey>(TKey key) => throw Outside();

    /// <summary>
    /// A key of GroupBy that makes the groups of each of some sets of its members. A member that a group is not made by
    /// is null in its key. As <see cref="Rollup{TKey}"/> otherwise.
    /// </summary>
    /// <typeparam name="TKey">The key's type, whose members can be null where a set leaves them out.</typeparam>
    /// <param name="key">The key, an object that is made in place.</param>
    /// <param name="sets">
    /// The sets: each a member of the key, or an object of such; <c>k =&gt; new { }</c> is the group of all elements.
    /// </param>
    /// <exception cref="OutsideOfQueryException">It is called outside of a query.</exception>
    /// <example>
    /// <c>Sql.GroupingSets(new { s.Country, s.City }, k =&gt; new { k.Country }, k =&gt; new { })</c>
    /// </example>
    [PartOfQuery]
    public static TKey GroupingSets<TKey>(TKey key, params Func<TKey, object?>[] sets) => throw Outside();

    /// <summary>
    /// Whether a group was made without a member of its key, which is null for that reason: true for a total, false for
    /// a group of elements whose own value is null.
    /// </summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="member">The member, as <c>g.Key.Country</c> of a group by grouping sets.</param>
    /// <exception cref="OutsideOfQueryException">It is called outside of a query.</exception>
    [PartOfQuery]
    public static bool Grouping<T>(T member) => throw Outside();
}
