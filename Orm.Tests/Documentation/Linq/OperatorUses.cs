using System.Linq.Expressions;
using System.Reflection;
using Orm.Tests.Conformance.Golden;
using Orm.Tests.Conformance.Harness;

namespace Orm.Tests.Documentation.Linq;

/// <summary>Which queries of the conformance suite use which operator.</summary>
internal sealed class OperatorUses
{
    private readonly Dictionary<OperatorOverload, List<ConformanceCase>> _answered = [];
    private readonly Dictionary<OperatorOverload, List<ConformanceCase>> _refused = [];

    internal OperatorUses()
    {
        foreach (var query in ConformanceArea.All.SelectMany(area => area.Cases))
        {
            Add(query is RefusedCase ? _refused : _answered, query);
        }
    }

    /// <summary>How many queries in all have an answer that is compared.</summary>
    internal static int AnsweredQueries
        => ConformanceArea.All.Sum(area => area.Cases.Count(query => query is not RefusedCase));

    /// <summary>How many queries in all must be refused.</summary>
    internal static int RefusedQueries
        => ConformanceArea.All.Sum(area => area.Cases.Count(query => query is RefusedCase));

    /// <summary>The queries with an operator that are answered as LINQ to Objects answers them.</summary>
    internal IReadOnlyList<ConformanceCase> Answered(OperatorOverload overload)
        => _answered.TryGetValue(overload, out var found) ? found : [];

    /// <summary>The queries that end in an operator and are refused.</summary>
    internal IReadOnlyList<ConformanceCase> Refused(OperatorOverload overload)
        => _refused.TryGetValue(overload, out var found) ? found : [];

    private static void Add(Dictionary<OperatorOverload, List<ConformanceCase>> uses, ConformanceCase query)
    {
        var finder = new Finder();
        if (query.Tree is { } tree)
        {
            finder.Visit(tree);
        }

        foreach (var overload in finder.Found)
        {
            if (!uses.TryGetValue(overload, out var queries))
            {
                uses.Add(overload, queries = []);
            }

            queries.Add(query);
        }
    }

    /// <summary>
    /// Finds the operators of a query. Those over a navigation inside of a lambda are <see cref="Enumerable"/>'s, and
    /// count as the operator of the same form.
    /// </summary>
    private sealed class Finder : ExpressionVisitor
    {
        internal HashSet<OperatorOverload> Found { get; } = [];

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(Queryable) || node.Method.DeclaringType == typeof(Enumerable))
            {
                Found.Add(OperatorOverload.Of(Definition(node.Method)));
            }

            return base.VisitMethodCall(node);
        }

        private static MethodInfo Definition(MethodInfo method)
            => method.IsGenericMethod ? method.GetGenericMethodDefinition() : method;
    }
}
