namespace Orm;

/// <content>SQL that the application writes.</content>
public static partial class Sql
{
    /// <summary>
    /// An expression in the database's own SQL. What stands in braces is an expression of the query: a column, a
    /// parameter or what is computed of them, never text, so that values cannot change what the SQL means.
    /// </summary>
    /// <typeparam name="T">The value's type, one that columns have; nullable where the value can be NULL.</typeparam>
    /// <param name="sql">The SQL, as an interpolated string that is written where it is used.</param>
    /// <exception cref="OutsideOfQueryException">It is called outside of a query.</exception>
    /// <example><c>db.Posts.OrderBy(p =&gt; Sql.Raw&lt;long&gt;($"abs({p.Score} - {wanted})"))</c></example>
    [PartOfQuery]
    public static T Raw<T>(FormattableString sql) => throw Outside();
}
