using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Orm.Linq.Expressions;

/// <summary>Which methods and properties belong to queries, by their attributes.</summary>
internal static class QueryMembers
{
    private static readonly ConcurrentDictionary<MemberInfo, bool> Known = new();

    /// <summary>
    /// Whether a method or property has a meaning only as part of a query, so that it is no value to be computed before
    /// it, whatever it depends on. The text of an interpolated string belongs to the query's structure; what is another
    /// value whenever it is asked would have to be another one in every row.
    /// </summary>
    internal static bool IsPartOfQuery(MemberInfo member) => Known.GetOrAdd(
        member,
        static unknown => unknown.DeclaringType == typeof(FormattableStringFactory)
            || unknown.DeclaringType == typeof(Random)
            || (unknown.DeclaringType == typeof(Guid)
                && unknown.Name is nameof(Guid.NewGuid) or nameof(Guid.CreateVersion7))
            || unknown.IsDefined(typeof(PartOfQueryAttribute), inherit: false)
            || unknown.DeclaringType?.IsDefined(typeof(PartOfQueryAttribute), inherit: false) == true);
}
