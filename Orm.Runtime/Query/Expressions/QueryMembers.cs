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
    /// it, whatever it depends on. The text of an interpolated string belongs to the query's structure.
    /// </summary>
    internal static bool IsPartOfQuery(MemberInfo member) => Known.GetOrAdd(
        member,
        static unknown => unknown.DeclaringType == typeof(FormattableStringFactory)
            || unknown.IsDefined(typeof(PartOfQueryAttribute), inherit: false)
            || unknown.DeclaringType?.IsDefined(typeof(PartOfQueryAttribute), inherit: false) == true);
}
