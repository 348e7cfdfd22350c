using System.Linq.Expressions;
using Orm.Linq.Expressions;

namespace Orm.Compiled;

/// <summary>
/// Where the values that a query captured stand in its operators' expressions. What the C# compiler makes of a place in
/// the program is the same at every call but for the values, so that the first call is searched and all others are read
/// along the paths that it showed.
/// </summary>
internal sealed class CapturedPaths
{
    private static readonly CapturedPaths Unknown = new(areKnown: false, []);

    private readonly CapturedPath[] _paths;

    private CapturedPaths(bool areKnown, CapturedPath[] paths)
    {
        AreKnown = areKnown;
        _paths = paths;
    }

    /// <summary>Whether the expressions capture exactly the values that were expected.</summary>
    internal bool AreKnown { get; }

    /// <summary>Searches a query for its captured values.</summary>
    /// <param name="query">The query.</param>
    /// <param name="argument">The lambda of the operator that ends it.</param>
    /// <param name="expected">The types of the values, in the order of the query's text.</param>
    internal static CapturedPaths Learn(Query query, LambdaExpression? argument, Type[] expected)
    {
        return PlainCaptures.Find(query, argument, expected) is { } paths
            ? new CapturedPaths(areKnown: true, paths)
            : Search(query, argument, expected);
    }

    /// <summary>Reads a value.</summary>
    internal object? Read(Query query, LambdaExpression? argument, int index) => _paths[index].Read(query, argument);

    private static CapturedPaths Search(Query query, LambdaExpression? argument, Type[] expected)
    {
        var call = new QueryCall(query, argument is null ? null : string.Empty, argument);
        var fingerprint = QueryFingerprint.TakeStructure(call, typeof(void));
        try
        {
            var origins = OriginsOf(fingerprint);
            if (origins.Count != expected.Length)
            {
                return Unknown;
            }

            var paths = new CapturedPath[expected.Length];
            for (var i = 0; i < paths.Length; i++)
            {
                var origin = origins[i];
                if (TypeOf(origin) != expected[i] || CapturedPath.Find(query, argument, origin) is not { } path)
                {
                    return Unknown;
                }

                paths[i] = path;
            }

            return new CapturedPaths(areKnown: true, paths);
        }
        finally
        {
            fingerprint.Return();
        }
    }

    // The key of an entity whose navigation is asked is none of the values that the program mentions.
    private static List<object> OriginsOf(QueryFingerprint fingerprint)
        => [.. Enumerable.Range(0, fingerprint.ValueCount).Select(fingerprint.OriginOf).Where(o => o is not Query)];

    private static Type TypeOf(object origin)
        => origin is OperatorValue value ? value.Type : ((Expression)origin).Type;
}
