using Orm.Linq.Ir;
using Orm.Linq.Translation.Windows;

namespace Orm.Linq.Translation;

/// <content>Window functions: where SQL evaluates them, and where C# does.</content>
internal sealed partial class Translator
{
    /// <summary>
    /// Translates something over the elements of a query that may have window functions. Those see the rows of the
    /// query: a page, distinct rows or other windows must be a subquery first.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="translate">The translation.</param>
    /// <param name="parts">The scalars of the result.</param>
    internal T OverWindows<T>(ref QueryState query, Func<Shape, T> translate, Func<T, IEnumerable<Scalar>> parts)
    {
        var before = query;
        var result = Over(ref query, translate);
        var windows = WindowSearch.In(parts(result));
        if (windows.Count == 0 || !NeedsSubquery(before, windows))
        {
            return result;
        }

        query = PushDown(before);
        return Over(ref query, translate);
    }

    /// <summary>
    /// The elements of a query that fulfil a condition on window functions: SQL evaluates those after its WHERE, so
    /// that they are columns of a subquery.
    /// </summary>
    internal QueryState FilterWindows(QueryState query, Scalar condition)
    {
        Scalar? outside = null;
        var nested = PushDown(query, exports => outside = new WindowExport(exports).Rewrite(condition));
        return nested.Filtered(outside!);
    }

    private static bool NeedsSubquery(QueryState query, IReadOnlyCollection<WindowScalar> windows)
    {
        var known = WindowSearch.In(
            query.Shape.Items(CollectionRelation.ValueColumn).Select(item => item.Value)
                .Concat(query.Select.OrderBy.Select(ordering => ordering.Key)));
        return windows.Any(window => !known.Contains(window)
            && (Blocks(query, Clause.Window) || WindowSearch.IsNested(window)));
    }

    /// <summary>Makes columns of the windows and of the columns that a condition consists of.</summary>
    private sealed class WindowExport(ColumnExports exports) : TreeRewriter
    {
        internal override Scalar Rewrite(Scalar scalar) => scalar is WindowScalar or AggregateScalar or ColumnScalar
            ? exports.Export(scalar, "window")
            : RewriteParts(scalar);
    }
}
