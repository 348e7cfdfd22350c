using Orm.Linq.Ir;

namespace Orm.Linq.Translation.Windows;

/// <summary>Finds window functions in scalars.</summary>
internal static class WindowSearch
{
    /// <summary>The window functions in some scalars, but not those of subqueries.</summary>
    internal static HashSet<WindowScalar> In(IEnumerable<Scalar> scalars)
    {
        var search = new Search();
        foreach (var scalar in scalars)
        {
            search.Rewrite(scalar);
        }

        return search.Found;
    }

    /// <summary>Whether a window function is computed of another one.</summary>
    internal static bool IsNested(WindowScalar window)
    {
        var search = new Search();
        search.RewriteInside(window);
        return search.Found.Count > 0;
    }

    private sealed class Search : TreeRewriter
    {
        internal HashSet<WindowScalar> Found { get; } = [];

        internal override Scalar Rewrite(Scalar scalar)
        {
            if (scalar is WindowScalar window)
            {
                Found.Add(window);
            }

            return RewriteParts(scalar);
        }

        internal override Relation Rewrite(Relation relation) => relation;

        internal void RewriteInside(WindowScalar window) => RewriteParts(window);
    }
}
